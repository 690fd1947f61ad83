import { findHunks, type Hunk } from '../diff/hunks'
import { slideHunks } from '../diff/slide'
import { cutTokens } from '../diff/tokens'
import { type Content, type InlineCode, joinContents } from '../text/content'
import type { TrackedRun } from './format'

/** What stood in a block after somebody changed it. */
export interface TrackedState {
  readonly content: Content
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * A block's way from the machine text to the last of the states as tracked changes, each stretch with the person and the
 * time of the revision that made it. What somebody put in and another took out again leaves no trace. `kept` and
 * `inserted` join to the last state, `kept` and `deleted` to the machine text, codes included.
 */
export function trackedRuns(
  machine: Content,
  states: readonly TrackedState[],
  language: string,
): readonly TrackedRun[] {
  const before = piecesOf(machine, language)
  const { pieces: after, insertedBy, deletedBy } = follow(before, states, language)
  const last = states.at(-1)
  if (!last) return [{ kind: 'kept', content: machine, by: null, at: null }]
  const runs: TrackedRun[] = []
  const add = (kind: TrackedRun['kind'], piece: Piece, author: TrackedState | null): void => {
    runs.push({ kind, content: piece.content, by: author?.by ?? null, at: author?.at ?? null })
  }
  let kept = 0
  for (const hunk of [...hunksOf(before, after), end(before, after)]) {
    for (; kept < hunk.before[0]; kept += 1) add('kept', before[kept] as Piece, null)
    for (; kept < hunk.before[1]; kept += 1) add('deleted', before[kept] as Piece, deletedBy[kept] ?? last)
    for (let index = hunk.after[0]; index < hunk.after[1]; index += 1)
      add('inserted', after[index] as Piece, insertedBy[index] ?? last)
  }
  return joinRuns(runs)
}

/** A word, a sign, a space or a code: what is put in or taken out as a whole. */
interface Piece {
  readonly key: string
  readonly content: Content
}

function piecesOf({ text, codes }: Content, language: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const passText = (to: number): void => {
    for (const token of cutTokens(text.slice(done, to), language))
      pieces.push({ key: token, content: { text: token, codes: [] } })
    done = to
  }
  for (const code of codes) {
    passText(code.at)
    pieces.push({ key: keyOf(code), content: { text: '', codes: [{ ...code, at: 0 }] } })
  }
  passText(text.length)
  return pieces
}

/** No token is longer than a character and begins with a zero. */
const keyOf = ({ id, kind }: InlineCode): string => `\0${kind}\0${id}`

const hunksOf = (before: readonly Piece[], after: readonly Piece[]): readonly Hunk[] => {
  const a = before.map(({ key }) => key)
  const b = after.map(({ key }) => key)
  return slideHunks(findHunks(a, b), a, b)
}

const end = (before: readonly Piece[], after: readonly Piece[]): Hunk => ({
  before: [before.length, before.length],
  after: [after.length, after.length],
})

/** Goes through the states and notes who put in each piece of the last one, and who took out each of the machine's. */
function follow(machine: readonly Piece[], states: readonly TrackedState[], language: string) {
  const deletedBy: (TrackedState | null)[] = machine.map(() => null)
  let pieces = machine
  /** Of each piece: its place in the machine text, or who put it in. */
  let origins: readonly (number | TrackedState)[] = machine.map((_, index) => index)
  for (const state of states) {
    const next = piecesOf(state.content, language)
    const nextOrigins: (number | TrackedState)[] = []
    let kept = 0
    for (const hunk of [...hunksOf(pieces, next), end(pieces, next)]) {
      nextOrigins.push(...origins.slice(kept, hunk.before[0]))
      for (const origin of origins.slice(hunk.before[0], hunk.before[1]))
        if (typeof origin === 'number') deletedBy[origin] = state
      for (let index = hunk.after[0]; index < hunk.after[1]; index += 1) nextOrigins.push(state)
      kept = hunk.before[1]
    }
    pieces = next
    origins = nextOrigins
  }
  const insertedBy = origins.map((origin) => (typeof origin === 'number' ? null : origin))
  return { pieces, insertedBy, deletedBy }
}

/** Neighbours of one kind by one person at one time as one run. */
function joinRuns(runs: readonly TrackedRun[]): readonly TrackedRun[] {
  const groups: TrackedRun[][] = []
  for (const run of runs) {
    const [first] = groups.at(-1) ?? []
    if (first && first.kind === run.kind && first.by === run.by && first.at === run.at) groups.at(-1)?.push(run)
    else groups.push([run])
  }
  return groups.flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, content: joinContents(group.map(({ content }) => content)) }] : []
  })
}
