import { exportReview } from '../../../core/formats/export'
import type { EarlierChanges, SourceFile } from '../../../core/formats/format'
import { filesOf, proposeReview } from '../../../core/formats/propose'
import { openReview } from '../../../core/revisions/fold'
import type { Review } from '../../../core/revisions/model'
import { startReview } from '../../../core/revisions/start'
import { authorNamed, type } from '../revisions/sample'
import { got } from './office-files'

/** A review of a file, its source being the same text in plain paragraphs. */
export function reviewOf(target: SourceFile, source: string, revisions?: EarlierChanges): Review {
  const files = { source: { name: 'a.es.txt', bytes: new TextEncoder().encode(source) }, target }
  const options = { sourceLanguage: 'es', targetLanguage: 'en', targetRevisions: revisions }
  const proposal = got(proposeReview({ ...files, ...options }))
  return openReview(startReview(proposal, filesOf(files), { id: 'r', title: 'A', now: new Date(0) }))
}

/** The review after Ana wrote other English in place of this. */
export function rewrite(review: Review, from: string, to: string): Review {
  const row = [...review.links].find(([, { current }]) => current.text.includes(from))
  if (!row) throw new Error(`no row says ${from}`)
  const [link, { current }] = row
  return type(review, authorNamed('Ana'), link, current.text.replace(from, to))
}

/** What the review is written as in the format it came in. */
export const written = (review: Review, changes: 'tracked' | 'none' = 'none'): Uint8Array =>
  got(exportReview(review, { text: 'corrected', changes }))
