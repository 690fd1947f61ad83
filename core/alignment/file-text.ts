import type { ReadDocument } from '../formats/format'
import { blockBreak } from '../text/content'
import type { Segment } from './alignment'
import { segmentOf } from './link-text'

/** One side of a link: its segments, and the text that now stands in their place. */
export interface SideText {
  readonly ids: readonly string[]
  readonly text: string
}

/** One link's share of a file's text: its text, with the gaps of the file in place of the block breaks. */
export interface FileText {
  readonly text: string
  /** Where an offset of the link's own text lies in `text`. */
  readonly place: (offset: number) => number
  /** What stands for a block break that edits put in: the gap that is most usual in the file. */
  readonly newBreak: string
}

/**
 * For each link the part of the file that it covers. The texts of all links, joined, are the whole decoded text where
 * nothing was edited: a block's last segment takes the gap after it, the very first segment takes the gap before it.
 */
export function fileTexts(
  links: readonly SideText[],
  segments: ReadonlyMap<string, Segment>,
  { blocks, gaps }: ReadDocument,
): readonly FileText[] {
  const newBreak = usualGap(gaps)
  const gapAfter = new Map(blocks.map(({ id }, index) => [id, gaps[index + 1] ?? '']))
  const order = links.flatMap(({ ids }) => ids)
  const lastOfBlock = new Map(order.map((id) => [segmentOf(id, segments).block, id]))
  return links.map(({ ids, text }) => {
    const before = ids[0] !== undefined && ids[0] === order[0] ? (gaps[0] ?? '') : ''
    const last = ids.at(-1)
    const block = last === undefined ? undefined : segmentOf(last, segments).block
    const after = block !== undefined && lastOfBlock.get(block) === last ? (gapAfter.get(block) ?? '') : ''
    const own = blocksOf(ids, segments).slice(0, -1)
    const breaks = text.split(blockBreak).length - 1
    const inner = Array.from({ length: breaks }, (_, index) => gapAfter.get(own[index] ?? '') ?? newBreak)
    return { text: before + fillBreaks(text, inner) + after, place: placing(text, before, inner), newBreak }
  })
}

const blocksOf = (ids: readonly string[], segments: ReadonlyMap<string, Segment>): readonly string[] => [
  ...new Set(ids.map((id) => segmentOf(id, segments).block)),
]

function usualGap(gaps: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const gap of gaps.slice(1, -1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? '\n\n'
}

const fillBreaks = (text: string, gaps: readonly string[]): string =>
  text
    .split(blockBreak)
    .map((part, index) => part + (gaps[index] ?? ''))
    .join('')

const placing =
  (text: string, before: string, gaps: readonly string[]) =>
  (offset: number): number => {
    const breaks = text.slice(0, offset).split(blockBreak).length - 1
    return gaps.slice(0, breaks).reduce((at, gap) => at + gap.length - blockBreak.length, before.length + offset)
  }
