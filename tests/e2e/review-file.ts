import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createJournalFile } from '../../cli/node/create-journal'
import { proposeReview } from '../../core/formats/propose'
import { openReview } from '../../core/revisions/fold'
import { type ReadJournal, readJournal } from '../../core/revisions/journal'
import type { Revision } from '../../core/revisions/model'
import { startReview } from '../../core/revisions/start'

/** A review of these rows, Spanish (or another source) beside English, as a new file in this folder; answers with its path. */
export async function makeReview(
  folder: string,
  rows: readonly (readonly [string, string])[],
  sourceLanguage = 'es',
): Promise<string> {
  const side = (language: string, texts: readonly string[]) => ({
    name: `lamp.${language}.txt`,
    bytes: new TextEncoder().encode(`${texts.join('\n\n')}\n`),
  })
  const source = side(
    sourceLanguage,
    rows.map(([original]) => original),
  )
  const target = side(
    'en',
    rows.map(([, english]) => english),
  )
  const proposal = proposeReview({ source, target, sourceLanguage, targetLanguage: 'en' })
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problem))
  const path = join(folder, 'lamp.diptych')
  const journal = startReview(
    proposal.value,
    { source, target },
    { id: 'lamp', title: 'The lighthouse', now: new Date() },
  )
  const created = await createJournalFile(path, journal)
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  return path
}

/** What a review's file says: its revisions in the order of the file, the English of its rows, a torn line. */
export interface OnDisk {
  readonly revisions: readonly Revision[]
  readonly texts: readonly string[]
  readonly torn: ReadJournal['torn']
}

/** Fails when the file does not open. */
export async function readReview(path: string): Promise<OnDisk> {
  const read = readJournal(await readFile(path), path)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const { journal, torn } = read.value
  const review = openReview(journal)
  return {
    revisions: journal.events.filter((event) => event.type === 'revision'),
    texts: review.order.map((id) => review.links.get(id)?.current.text ?? ''),
    torn,
  }
}
