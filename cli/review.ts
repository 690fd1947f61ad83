import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { EarlierChanges, SourceFile } from '../core/formats/format'
import type { OriginalFiles, Proposal } from '../core/formats/import'
import { withCorrected } from '../core/formats/import-corrected'
import { withUnits } from '../core/formats/import-units'
import { filesOf, proposeReview } from '../core/formats/propose'
import { fail, type Problem, type Result, succeed } from '../core/problem'
import type { Author } from '../core/revisions/author'
import { openReview } from '../core/revisions/fold'
import { readJournal } from '../core/revisions/journal'
import type { Journal, Review } from '../core/revisions/model'
import { startReview } from '../core/revisions/start'
import { readLimited } from './node/limited-file'

/** A review in memory, with what a person should be told about where it came from. */
export interface ReadReview {
  readonly review: Review
  readonly warnings: readonly Problem[]
}

/** The files of an article and, where it was said, the language of the source. */
export interface ArticleFiles {
  readonly source: string
  /** Null: `source` holds both languages. */
  readonly target: string | null
  readonly sourceLanguage: string | null
  /** Which text of files that hold tracked changes is read; the latest where left out. */
  readonly revisions?: EarlierChanges
}

/** Two files, read, with what Diptych makes of them. */
export interface ReadArticle {
  readonly files: OriginalFiles
  readonly proposal: Proposal
}

/** Reads a review from its journal. A torn last line is left alone and told. */
export async function readReviewFile(path: string): Promise<Result<ReadReview>> {
  const read = await readJournalFile(path)
  if (!read.ok) return read
  const { journal, warnings } = read.value
  return succeed({ review: openReview(journal), warnings })
}

/** Reads both files of an article and aligns them. */
export async function readArticle(article: ArticleFiles): Promise<Result<ReadArticle>> {
  const { source, target, sourceLanguage, revisions } = article
  const [sourceFile, targetFile] = await Promise.all([
    readLimited(source),
    target === null ? succeed(null) : readLimited(target),
  ])
  if (!sourceFile.ok) return sourceFile
  if (!targetFile.ok) return targetFile
  const sides = { source: sourceFile.value, target: targetFile.value }
  const proposal = proposeReview({
    ...sides,
    ...(sourceLanguage !== null && { sourceLanguage }),
    sourceRevisions: revisions,
    targetRevisions: revisions,
  })
  return proposal.ok ? succeed({ files: filesOf(sides), proposal: proposal.value }) : proposal
}

/** The journal that a new review of an article begins with; `somebody` said what the file does not say who said. */
export function newJournal({ files, proposal }: ReadArticle, title: string | null, somebody: string): Journal {
  const name = title ?? nameOf(files.source ?? files.target)
  const journal = startReview(proposal, files, { id: randomUUID(), title: name, now: new Date() })
  return proposal.units === null ? journal : withUnits(journal, proposal.units, authorOf(somebody))
}

const authorOf = (name: string): Author => ({
  person: { name, role: 'editor' },
  now: () => new Date(),
  newId: randomUUID,
})

/** The journal with an earlier human version of the English, when there is one; `somebody` is who made it unless it is said. */
export async function addCorrected(
  journal: Journal,
  { corrected, by }: { readonly corrected: string | null; readonly by: string | null },
  somebody: string,
): Promise<Result<Journal>> {
  if (corrected === null) return succeed(journal)
  const file = await readLimited(corrected)
  if (!file.ok) return file
  return withCorrected(journal, file.value, authorOf(by ?? somebody))
}

/** Reads a journal without computing its review. A torn last line is left alone and told. */
export async function readJournalFile(
  path: string,
): Promise<Result<{ readonly journal: Journal; readonly warnings: readonly Problem[] }>> {
  const file = await readLimited(path)
  if (!file.ok) return file
  const read = readJournal(file.value.bytes, file.value.name)
  if (!read.ok) return read
  const { journal, torn } = read.value
  const warnings = torn ? [fail('journal-torn', { name: file.value.name, line: torn.line }).problem] : []
  return succeed({ journal, warnings })
}

/** The file's name without what says how it is written: `.es.txt`. */
const nameOf = ({ name }: SourceFile): string => basename(name).replace(/(?<=.)(\.[a-z]{2,3})?\.[^.]+$/i, '')
