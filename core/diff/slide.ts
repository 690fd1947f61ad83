import type { Hunk } from './hunks'

type Tokens = readonly string[]

const space = /^\s/u

/** Whether a run of tokens begins as a reader would begin it: with a word, after a space. */
const beginsWell = (tokens: Tokens, from: number): boolean =>
  !space.test(tokens[from] ?? ' ') && (from === 0 || space.test(tokens[from - 1] ?? ''))

/**
 * Where inserted tokens may as well stand: in `the the cat` either `the` may be the new one. Chooses the last place
 * where they begin with a word, between `least` and `most`.
 */
function slideRun(tokens: Tokens, from: number, to: number, least: number, most: number): number {
  let low = from
  let high = from
  const length = to - from
  while (low > least && tokens[low - 1] === tokens[low - 1 + length]) low--
  while (high + length < most && tokens[high] === tokens[high + length]) high++
  for (let place = high; place >= low; place--) if (beginsWell(tokens, place)) return place
  return from
}

/** How far a run may slide: to the end of the text, or so far that a token stays between it and the next difference. */
const room = (neighbour: number | undefined, end: number, gap: number): number =>
  neighbour === undefined ? end : neighbour + gap

/** Moves pure insertions and deletions to where a reader expects them. The result is as small and as true as before. */
export function slideHunks(hunks: readonly Hunk[], before: Tokens, after: Tokens): readonly Hunk[] {
  const slid: Hunk[] = []
  for (const [index, hunk] of hunks.entries()) {
    const last = slid.at(-1)
    const next = hunks[index + 1]
    const [a, aEnd] = hunk.before
    const [b, bEnd] = hunk.after
    if (a === aEnd) {
      const by = slideRun(after, b, bEnd, room(last?.after[1], 0, 1), room(next?.after[0], after.length, -1)) - b
      slid.push({ before: [a + by, a + by], after: [b + by, bEnd + by] })
    } else if (b === bEnd) {
      const by = slideRun(before, a, aEnd, room(last?.before[1], 0, 1), room(next?.before[0], before.length, -1)) - a
      slid.push({ before: [a + by, aEnd + by], after: [b + by, b + by] })
    } else slid.push(hunk)
  }
  return slid
}
