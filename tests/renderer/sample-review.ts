import type { SegmentEvent } from '../../core/revisions/model'
import { plain } from '../../core/text/content'
import type { OpenedReview } from '../../electron/ipc/contract'

/** Rows of a review: source and English, in reading order; `|` before an English text begins a paragraph. */
type SampleRow = readonly [source: string, target: string]

const sampleRows: readonly SampleRow[] = [
  ['Llueve en el puerto. ', 'It rains  in the port. '],
  ['El alcalde habló ayer. ', 'The mayor spoke yesterday. '],
  ['Nadie contestó.', 'Nobody nobody answered.'],
]

/** A review as main hands it over. Row ids are `l1` …, segment ids `s1` … and `t1` …. */
export function openedReview(rows = sampleRows, more: Partial<OpenedReview> = {}): OpenedReview {
  const paragraphs = { current: 0 }
  const segments = rows.flatMap(([source, target], index): readonly SegmentEvent[] => {
    if (target.startsWith('|')) paragraphs.current += 1
    const block = `b${paragraphs.current}`
    return [
      { type: 'segment', id: `s${index + 1}`, side: 'source', block, content: plain(source) },
      { type: 'segment', id: `t${index + 1}`, side: 'target', block, content: plain(target.replace(/^\|/, '')) },
    ]
  })
  return {
    document: 'doc-00000000-0000-4000-8000-000000000001',
    name: 'sample.diptych',
    header: {
      diptych: 1,
      id: 'review',
      title: 'Rain in the port',
      created: '2026-03-01T09:00:00.000Z',
      sourceLanguage: 'es',
      targetLanguage: 'en',
    },
    events: [
      ...segments,
      ...rows.map((_, index) => ({
        type: 'link' as const,
        id: `l${index + 1}`,
        source: [`s${index + 1}`],
        target: [`t${index + 1}`],
      })),
    ],
    readOnly: false,
    place: null,
    notices: [],
    ...more,
  }
}
