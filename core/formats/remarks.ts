import { segmentOf } from '../alignment/link-text'
import type { LinkState, Review } from '../revisions/model'
import { placePassage } from '../revisions/passages'
import { blockBreak, type Content } from '../text/content'
import type { Block, Remark } from './format'

/** Where the paragraphs of a link's text begin: offsets into the text, each with a block and a place in it. */
type Pieces = readonly { readonly from: number; readonly block: string; readonly at: number }[]

/**
 * The open comments of a review as remarks beside the blocks that it is written in; comments about no passage, or
 * about one that is gone, stand beside the row's first words. `textOf` is the text that is written for a link.
 */
export function remarksBeside(
  review: Review,
  blocks: readonly Block[],
  textOf: (state: LinkState) => Content,
): ReadonlyMap<string, readonly Remark[]> {
  const lengths = new Map<string, number>(blocks.map(({ id }) => [id, 0]))
  const remarks = new Map<string, Remark[]>()
  let open = blocks[0]?.id ?? ''
  for (const id of review.order) {
    const state = review.links.get(id)
    if (state === undefined) continue
    const { text } = textOf(state)
    const own = [...new Set(state.link.target.map((segment) => segmentOf(segment, review.segments).block))]
    open = own[0] ?? open
    const pieces: { from: number; block: string; at: number }[] = []
    let from = 0
    text.split(blockBreak).forEach((piece, index) => {
      open = own[index] ?? open
      const at = lengths.get(open) ?? 0
      pieces.push({ from, block: open, at })
      lengths.set(open, at + piece.length)
      from += piece.length + 1
    })
    for (const [block, remark] of remarksOf(review, state, text, pieces))
      remarks.set(block, [...(remarks.get(block) ?? []), remark])
  }
  return remarks
}

function remarksOf(
  review: Review,
  state: LinkState,
  text: string,
  pieces: Pieces,
): readonly (readonly [block: string, remark: Remark])[] {
  const shown = { ...state, current: { ...state.current, text } }
  return state.threads.flatMap(({ comments, resolved }) => {
    const passage = comments[0]?.passage ?? null
    const found = passage && placePassage(shown, passage, review.header.targetLanguage)
    const range = found ?? { from: 0, to: text.split(blockBreak)[0]?.length ?? 0 }
    const piece = pieces.findLast(({ from }) => from <= range.from)
    if (resolved || piece === undefined) return []
    const place = { from: piece.at + range.from - piece.from, to: piece.at + range.to - piece.from }
    return comments.map(
      (comment) => [piece.block, { ...place, by: comment.by.name, at: comment.at, text: comment.text }] as const,
    )
  })
}
