import { segmentOf } from '../alignment/link-text'
import type { LinkState, Review } from '../revisions/model'
import { placePassage } from '../revisions/passages'
import { blockBreak, type Content } from '../text/content'
import type { Block, Remark } from './format'
import { type FindingNote, wholeRow } from './notes'

/**
 * The open comments of a review, and the notes, as remarks beside the blocks that it is written in; comments about no
 * passage, or about one that is gone, stand beside the row's first words. `textOf` is the text that is written for a link.
 */
export function remarksBeside(
  review: Review,
  blocks: readonly Block[],
  textOf: (state: LinkState) => Content,
  notes: readonly FindingNote[],
): ReadonlyMap<string, readonly Remark[]> {
  const notesBy = new Map<string, readonly FindingNote[]>()
  for (const note of notes) notesBy.set(note.link, [...(notesBy.get(note.link) ?? []), note])
  const lengths = new Map<string, number>(blocks.map(({ id }) => [id, 0]))
  const remarks = new Map<string, Remark[]>()
  let open = blocks[0]?.id ?? ''
  for (const id of review.order) {
    const state = review.links.get(id)
    if (state === undefined) continue
    const { text } = textOf(state)
    const own = [...new Set(state.link.target.map((segment) => segmentOf(segment, review.segments).block))]
    open = own[0] ?? open
    /** Where the paragraphs of the text begin, each with a block and a place in it. */
    const pieces: { from: number; block: string; at: number }[] = []
    let from = 0
    text.split(blockBreak).forEach((piece, index) => {
      open = own[index] ?? open
      const at = lengths.get(open) ?? 0
      pieces.push({ from, block: open, at })
      lengths.set(open, at + piece.length)
      from += piece.length + 1
    })
    const shown = { ...state, current: { ...state.current, text } }
    for (const remark of [...commentsOf(shown, review.header.targetLanguage), ...(notesBy.get(id) ?? [])]) {
      const from = Math.min(remark.from, text.length)
      const piece = pieces.findLast((each) => each.from <= from)
      if (piece === undefined) continue
      const move = piece.at - piece.from
      const { by, at } = remark
      const placed = { from: from + move, to: Math.min(remark.to, text.length) + move, by, at, text: remark.text }
      remarks.set(piece.block, [...(remarks.get(piece.block) ?? []), placed])
    }
  }
  return remarks
}

/** The open comments of a row, by offsets into its text. */
const commentsOf = (state: LinkState, language: string): readonly Remark[] =>
  state.threads.flatMap(({ comments, resolved }) => {
    const passage = comments[0]?.passage ?? null
    const range = (passage && placePassage(state, passage, language)) ?? wholeRow(state)
    return resolved ? [] : comments.map(({ by, at, text }) => ({ ...range, by: by.name, at, text }))
  })
