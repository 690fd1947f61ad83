import { blockBreak, type Content, joinContents, plain, sliceContent } from '../text/content'
import type { Segment } from './alignment'

/** The content of some segments of one side as a link shows it: a block break stands between segments of two blocks. */
export function linkContent(ids: readonly string[], segments: ReadonlyMap<string, Segment>): Content {
  let block: string | null = null
  const parts: Content[] = []
  for (const id of ids) {
    const segment = segmentOf(id, segments)
    if (block !== null && block !== segment.block) parts.push(plain(blockBreak))
    parts.push(segment.content)
    block = segment.block
  }
  return joinContents(parts)
}

/** The segment with this id; throws when there is none. */
export function segmentOf(id: string, segments: ReadonlyMap<string, Segment>): Segment {
  const segment = segments.get(id)
  if (!segment) throw new RangeError(`there is no segment ${id}`)
  return segment
}

/** The parts of a link's content between its block breaks; at least one. */
export function splitAtBreaks(content: Content): readonly Content[] {
  const parts: Content[] = []
  let from = 0
  for (const piece of content.text.split(blockBreak)) {
    parts.push(sliceContent(content, { from, to: from + piece.length }))
    from += piece.length + blockBreak.length
  }
  return parts
}
