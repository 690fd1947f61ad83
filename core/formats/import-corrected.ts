import { type Result, succeed } from '../problem'
import { type Author, editRevision } from '../revisions/author'
import { openReview } from '../revisions/fold'
import type { Attachment, Journal } from '../revisions/model'
import { toBase64 } from '../text/base64'
import { correctedContents } from './corrected'
import type { SourceFile } from './format'
import { recogniseFormat } from './index'

/**
 * A new review with an earlier human version of its English: what differs from the machine text becomes that person's
 * revisions, undone together. Fails as reading the file does.
 */
export function withCorrected(journal: Journal, file: SourceFile, author: Author): Result<Journal> {
  const format = recogniseFormat(file)
  if (!format.ok) return format
  const read = format.value.read(file)
  if (!read.ok) return read
  const review = openReview(journal)
  const contents = correctedContents(review, read.value.document, journal.header.targetLanguage)
  const group = author.newId()
  const revisions = review.order.flatMap((link) => {
    const content = contents.get(link)
    return content === undefined ? [] : [editRevision(review, author, { link, content, reason: 'imported', group })]
  })
  const attachment: Attachment = {
    type: 'attachment',
    side: 'target',
    version: 'corrected',
    name: file.name,
    format: format.value.id,
    coding: read.value.coding,
    data: toBase64(file.bytes),
  }
  return succeed({ header: journal.header, events: [...afterOriginals(journal, attachment), ...revisions] })
}

/** The journal's events with one more attachment among them. */
function afterOriginals({ events }: Journal, attachment: Attachment): Journal['events'] {
  const end = events.findIndex(({ type }) => type !== 'attachment')
  return [...events.slice(0, end), attachment, ...events.slice(end)]
}
