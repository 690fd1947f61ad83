import type { Segment, Side } from '../../../core/alignment/alignment'
import { plain } from '../../../core/text/content'

/** One side of an article for tests: a string per block, `|` between its segments; ids `s1` … or `t1` …, blocks `b1` …. */
export function segmentsOf(side: Side, blocks: readonly string[]): readonly Segment[] {
  return blocks
    .flatMap((block, index) => block.split('|').map((text) => ({ block: `b${index + 1}`, text })))
    .map(({ block, text }, index) => ({ id: `${side[0]}${index + 1}`, side, block, content: plain(text) }))
}

export const byId = (segments: readonly Segment[]): ReadonlyMap<string, Segment> =>
  new Map(segments.map((segment) => [segment.id, segment]))
