import type { ReadDocument } from '../formats/format'
import { blockBreak } from '../text/content'
import type { Segment } from './alignment'
import { linkContent, segmentOf } from './link-text'

/** One link's share of a file's text: its segments, with the gaps of the file in place of the block breaks. */
export interface FileText {
  readonly text: string
  /** Where an offset of the link's own content lies in `text`. */
  readonly place: (offset: number) => number
}

/**
 * For each link the part of the file that it covers. The texts of all links, joined, are the whole decoded text: a
 * block's last segment takes the gap after it, the very first segment takes the gap before it.
 */
export function fileTexts(
  links: readonly (readonly string[])[],
  segments: ReadonlyMap<string, Segment>,
  { blocks, gaps }: ReadDocument,
): readonly FileText[] {
  const gapAfter = new Map(blocks.map(({ id }, index) => [id, gaps[index + 1] ?? '']))
  const order = links.flat()
  const lastOfBlock = new Map(order.map((id) => [segmentOf(id, segments).block, id]))
  return links.map((ids) => {
    const content = linkContent(ids, segments).text
    const before = ids[0] !== undefined && ids[0] === order[0] ? (gaps[0] ?? '') : ''
    const inner = blocksOf(ids, segments).map((block) => gapAfter.get(block) ?? '')
    const last = ids.at(-1)
    const block = last === undefined ? undefined : segmentOf(last, segments).block
    const after = block !== undefined && lastOfBlock.get(block) === last ? (gapAfter.get(block) ?? '') : ''
    return { text: before + fillBreaks(content, inner) + after, place: placing(content, before, inner) }
  })
}

const blocksOf = (ids: readonly string[], segments: ReadonlyMap<string, Segment>): readonly string[] => [
  ...new Set(ids.map((id) => segmentOf(id, segments).block)),
]

function fillBreaks(content: string, gaps: readonly string[]): string {
  const parts = content.split(blockBreak)
  return parts.map((part, index) => part + (index < parts.length - 1 ? (gaps[index] ?? '') : '')).join('')
}

const placing =
  (content: string, before: string, gaps: readonly string[]) =>
  (offset: number): number => {
    const breaks = content.slice(0, offset).split(blockBreak).length - 1
    return gaps.slice(0, breaks).reduce((at, gap) => at + gap.length - blockBreak.length, before.length + offset)
  }
