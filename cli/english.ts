import { exportTarget } from '../core/formats/export'
import type { TextCoding } from '../core/formats/format'
import { fail, type Result } from '../core/problem'
import type { Review } from '../core/revisions/model'
import { fromBase64 } from '../core/text/base64'
import type { Content } from '../core/text/content'
import type { ExportFormat } from './request'

/** How the English is to be written; null: as it came in. */
export interface Writing {
  readonly format: ExportFormat | null
  readonly encoding: TextCoding['encoding'] | null
  readonly newline: TextCoding['newline'] | null
}

const usualCoding: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }

/** The English of a review as the bytes of a file: as it stands now, or with other texts in some links. */
export function targetBytes(
  review: Review,
  { format, encoding, newline }: Writing,
  contents: ReadonlyMap<string, Content> = new Map(),
): Result<Uint8Array> {
  const original = review.attachments.find(({ side }) => side === 'target')
  if (!original) return fail('journal-damaged', { name: review.header.title, line: 1 })
  const coding = original.coding ?? usualCoding
  return exportTarget({
    original: { name: original.name, bytes: fromBase64(original.data) },
    format: original.format,
    segments: review.segments,
    links: review.order.flatMap((id) => {
      const state = review.links.get(id)
      return state ? [{ ...state.link, content: contents.get(id) ?? state.current }] : []
    }),
    to: format ?? (original.format === 'markdown' ? 'markdown' : 'text'),
    coding: {
      encoding: encoding ?? coding.encoding,
      bom: encoding === null || encoding === coding.encoding ? coding.bom : encoding.startsWith('utf-16'),
      newline: newline ?? coding.newline,
    },
  })
}
