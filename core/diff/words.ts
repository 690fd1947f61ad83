import type { Change } from './change'
import { findHunks } from './hunks'
import { slideHunks } from './slide'
import { cutTokens } from './tokens'

/** The offset before each token, and the length of the whole. */
function offsetsOf(tokens: readonly string[]): readonly number[] {
  const offsets = [0]
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + token.length)
  return offsets
}

/**
 * How one text became another, in whole words, numbers, signs and spaces: the smallest such difference (for very
 * different long texts a rougher one). Ordered; unchanged text lies between any two. `language` is that of both (BCP 47).
 */
export function diffWords(before: string, after: string, language: string): readonly Change[] {
  if (before === after) return []
  const a = cutTokens(before, language)
  const b = cutTokens(after, language)
  const aOffsets = offsetsOf(a)
  const bOffsets = offsetsOf(b)
  const range = (offsets: readonly number[], [from, to]: readonly [number, number]) => ({
    from: offsets[from] ?? 0,
    to: offsets[to] ?? 0,
  })
  return slideHunks(findHunks(a, b), a, b).map((hunk) => ({
    before: range(aOffsets, hunk.before),
    after: range(bOffsets, hunk.after),
  }))
}
