import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createJournalFile } from '../cli/node/create-journal'
import { readLimited } from '../cli/node/limited-file'
import type { Proposal } from '../core/formats/import'
import type { ProposalRequest } from '../core/formats/propose'
import { type Result, succeed } from '../core/problem'
import { startReview } from '../core/revisions/start'
import type { Reader } from './reader'

/** Where the sample's articles are, and where its journal goes. */
export interface SamplePlaces {
  readonly articles: string
  readonly journals: string
  /** In the interface's language. */
  readonly title: () => string
}

/** Makes the sample's journal unless it is there: a person who comes back goes on where they left off. */
export const sampleJournal =
  (reader: Reader<ProposalRequest, Proposal>, { articles, journals, title }: SamplePlaces) =>
  async (): Promise<Result<string>> => {
    const path = join(journals, 'Sample.diptych')
    if (existsSync(path)) return succeed(path)
    const source = await readLimited(join(articles, 'article.es.txt'))
    if (!source.ok) return source
    const target = await readLimited(join(articles, 'article.en.txt'))
    if (!target.ok) return target
    const originals = { source: source.value, target: target.value }
    const proposal = await reader.run({ ...originals, sourceLanguage: 'es', targetLanguage: 'en' })
    if (!proposal.ok) return proposal
    const journal = startReview(proposal.value, originals, { id: randomUUID(), title: title(), now: new Date() })
    await mkdir(journals, { recursive: true })
    const created = await createJournalFile(path, journal)
    return created.ok ? succeed(path) : created
  }
