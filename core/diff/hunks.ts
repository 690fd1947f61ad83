import { diffArrays } from 'diff'
import { type Anchor, findAnchors } from './anchors'

/** A difference of two token lists: half-open index ranges. */
export interface Hunk {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** Myers' algorithm takes the square of the number of differences; beyond this many another way is taken. */
const mostDifferences = 400

/** Runs of so many tokens are looked for that stand once on either side: sentences are seldom twice the same. */
const runLengths = [8, 1]

type Tokens = readonly string[]

function commonPrefix(a: Tokens, b: Tokens): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}

function commonSuffix(a: Tokens, b: Tokens, most: number): number {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The smallest difference, or null when the lists differ too much to find it in time. */
function smallestHunks(before: Tokens, after: Tokens): readonly Hunk[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostDifferences })
  if (parts === undefined) return null
  const hunks: Hunk[] = []
  let [a, b] = [0, 0]
  let [aDone, bDone] = [0, 0]
  for (const part of [...parts, { count: 1, added: false, removed: false }]) {
    if (part.removed) a += part.count
    else if (part.added) b += part.count
    else {
      if (a > aDone || b > bDone) hunks.push({ before: [aDone, a], after: [bDone, b] })
      a += part.count
      b += part.count
      aDone = a
      bDone = b
    }
  }
  return hunks
}

/** The run of tokens that begins at each place, as one token. */
const runsOf = (tokens: Tokens, length: number): Tokens =>
  length === 1 ? tokens : tokens.map((_, index) => tokens.slice(index, index + length).join('\0'))

function anchorsOf(before: Tokens, after: Tokens): readonly Anchor[] {
  for (const length of runLengths) {
    const anchors = findAnchors(runsOf(before, length), runsOf(after, length))
    if (anchors.length > 0) return anchors
  }
  return []
}

/** Divides the lists at what stands once in both; the whole is one difference when nothing does. */
function hunksBetweenAnchors(before: Tokens, after: Tokens): readonly Hunk[] {
  const anchors = anchorsOf(before, after)
  if (anchors.length === 0) return [{ before: [0, before.length], after: [0, after.length] }]
  const ends = [...anchors, { before: before.length, after: after.length }]
  return ends.flatMap((end, index) => {
    const last = anchors[index - 1]
    const [a, b] = last === undefined ? [0, 0] : [last.before + 1, last.after + 1]
    return shift(findHunks(before.slice(a, end.before), after.slice(b, end.after)), a, b)
  })
}

const shift = (hunks: readonly Hunk[], a: number, b: number): readonly Hunk[] =>
  hunks.map(({ before, after }) => ({ before: [before[0] + a, before[1] + a], after: [after[0] + b, after[1] + b] }))

/** How two lists of tokens differ: as little as possible, or roughly where they have little in common. */
export function findHunks(before: Tokens, after: Tokens): readonly Hunk[] {
  const prefix = commonPrefix(before, after)
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - prefix)
  const a = before.slice(prefix, before.length - suffix)
  const b = after.slice(prefix, after.length - suffix)
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0) return shift([{ before: [0, a.length], after: [0, b.length] }], prefix, prefix)
  return shift(smallestHunks(a, b) ?? hunksBetweenAnchors(a, b), prefix, prefix)
}
