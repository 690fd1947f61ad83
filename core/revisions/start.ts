import type { Side } from '../alignment/alignment'
import type { SourceFile } from '../formats/format'
import type { ImportedSide, OriginalFiles, Proposal } from '../formats/import'
import { toBase64 } from '../text/base64'
import type { Attachment, Journal } from './model'

/** What a new review has besides its article. */
export interface Beginning {
  readonly id: string
  readonly title: string
  readonly now: Date
}

const attach = (side: Side, imported: ImportedSide, original: SourceFile): Attachment => ({
  type: 'attachment',
  side,
  name: original.name,
  format: imported.format,
  coding: imported.coding,
  ...(imported.revisions && { revisions: imported.revisions.read }),
  data: toBase64(original.bytes),
})

/** The journal a review begins with: the originals (one, where it holds both languages), the segments, the links, in this order; no revisions. */
export function startReview(proposal: Proposal, originals: OriginalFiles, { id, title, now }: Beginning): Journal {
  return {
    header: {
      diptych: 1,
      id,
      title,
      created: now.toISOString(),
      sourceLanguage: proposal.source.language,
      targetLanguage: proposal.target.language,
    },
    events: [
      ...(originals.source === null ? [] : [attach('source', proposal.source, originals.source)]),
      attach('target', proposal.target, originals.target),
      ...proposal.segments.map((segment) => ({ type: 'segment' as const, ...segment })),
      ...proposal.links.map((link) => ({ type: 'link' as const, ...link })),
    ],
  }
}
