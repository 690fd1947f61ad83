import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { SourceFile } from '../core/formats/format'
import type { Proposal } from '../core/formats/import'
import { withCorrected } from '../core/formats/import-corrected'
import { proposeReview } from '../core/formats/propose'
import { fail, type Problem, type Result, succeed } from '../core/problem'
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
  readonly target: string
  readonly sourceLanguage: string | null
}

/** Two files, read, with what Diptych makes of them. */
export interface ReadArticle {
  readonly source: SourceFile
  readonly target: SourceFile
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
export async function readArticle({ source, target, sourceLanguage }: ArticleFiles): Promise<Result<ReadArticle>> {
  const [sourceFile, targetFile] = await Promise.all([readLimited(source), readLimited(target)])
  if (!sourceFile.ok) return sourceFile
  if (!targetFile.ok) return targetFile
  const sides = { source: sourceFile.value, target: targetFile.value }
  const proposal = proposeReview({ ...sides, ...(sourceLanguage !== null && { sourceLanguage }) })
  return proposal.ok ? succeed({ ...sides, proposal: proposal.value }) : proposal
}

/** The journal that a new review of an article begins with. */
export const newJournal = ({ source, target, proposal }: ReadArticle, title: string | null) =>
  startReview(proposal, { source, target }, { id: randomUUID(), title: title ?? nameOf(source), now: new Date() })

/** The journal with an earlier human version of the English, when there is one; `somebody` is who made it unless it is said. */
export async function addCorrected(
  journal: Journal,
  { corrected, by }: { readonly corrected: string | null; readonly by: string | null },
  somebody: string,
): Promise<Result<Journal>> {
  if (corrected === null) return succeed(journal)
  const file = await readLimited(corrected)
  if (!file.ok) return file
  const person = { name: by ?? somebody, role: 'editor' as const }
  return withCorrected(journal, file.value, { person, now: () => new Date(), newId: randomUUID })
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
