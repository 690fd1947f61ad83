import type { Change } from '../diff/change'
import { diffWords } from '../diff/words'

/** A stretch of a block's text, and the raw letters that spell it in its file: `&eacute;`, a line break for a space. */
export interface Piece {
  readonly text: string
  readonly raw: string
}

/** Longer differences are written anew as a whole. */
const longest = 20_000

/**
 * How to write a text that took another one's place: what was kept is spelled as it was, what is new by `spellNew`. The
 * answer takes ranges of the new text, in order.
 */
export function keepSpelling(
  before: string,
  pieces: readonly Piece[],
  after: string,
  spellNew: (text: string) => string,
): (from: number, to: number) => string {
  const old = spellRange(pieces, spellNew)
  const kept = keptRanges(before, after)
  let next = 0
  return (from, to) => {
    let written = ''
    let done = from
    while (next < kept.length && (kept[next]?.to ?? 0) <= from) next += 1
    for (let index = next; index < kept.length; index += 1) {
      const range = kept[index]
      if (!range || range.from >= to) break
      const start = Math.max(range.from, from)
      const end = Math.min(range.to, to)
      written += spellNew(after.slice(done, start)) + old(start - range.from + range.old, end - range.from + range.old)
      done = end
    }
    return written + spellNew(after.slice(done, to))
  }
}

/** A range of the new text that stands at `old` in the text before. */
interface Kept {
  readonly from: number
  readonly to: number
  readonly old: number
}

function keptRanges(before: string, after: string): readonly Kept[] {
  const kept: Kept[] = []
  let old = 0
  let done = 0
  for (const change of [...changesOf(before, after), endOf(before, after)]) {
    if (change.after.from > done) kept.push({ from: done, to: change.after.from, old })
    old = change.before.to
    done = change.after.to
  }
  return kept
}

const endOf = (before: string, after: string): Change => ({
  before: { from: before.length, to: before.length },
  after: { from: after.length, to: after.length },
})

function changesOf(before: string, after: string): readonly Change[] {
  if (before.length + after.length <= longest) return diffWords(before, after, 'en')
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return [{ before: { from: start, to: before.length - end }, after: { from: start, to: after.length - end } }]
}

/** Spells a range of the text that the pieces make up; a piece that is no plain text is taken whole or escaped. */
function spellRange(
  pieces: readonly Piece[],
  spellNew: (text: string) => string,
): (from: number, to: number) => string {
  const starts: number[] = []
  let length = 0
  for (const { text } of pieces) {
    starts.push(length)
    length += text.length
  }
  return (from, to) => {
    let written = ''
    for (let index = pieceAt(starts, from); index < pieces.length; index += 1) {
      const start = starts[index] ?? 0
      const piece = pieces[index]
      if (!piece || start >= to) break
      const own = piece.text.slice(Math.max(0, from - start), to - start)
      if (own.length === piece.text.length) written += piece.raw
      else written += piece.text === piece.raw ? own : spellNew(own)
    }
    return written
  }
}

/** The last piece that starts at or before an offset. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
