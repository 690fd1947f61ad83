import type { Mark } from '../../../core/checks/findings'
import type { PlacedMark } from './board'

/** Where a person is: a row, and the caret's offset in its English. */
export interface Spot {
  readonly row: number
  readonly offset: number
  /** Fingerprint of the finding that is shown, when one is. */
  readonly fingerprint: string | null
}

export const fingerprintOf = (mark: Mark): string => mark.findings[0]?.fingerprint ?? ''

/** Where the marks of a row begin, or would: marks are in reading order. */
function startOfRow(marks: readonly PlacedMark[], row: number): number {
  let from = 0
  let to = marks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((marks[middle]?.row ?? row) < row) from = middle + 1
    else to = middle
  }
  return from
}

/** Which of the marks it is; -1 where it is not there. */
export function placeOf(marks: readonly PlacedMark[], row: number, fingerprint: string | null): number {
  const start = startOfRow(marks, row)
  const own = marks.slice(start, startOfRow(marks, row + 1))
  const nth = own.findIndex(({ mark }) => fingerprintOf(mark) === fingerprint)
  return nth < 0 ? -1 : start + nth
}

/** The place of the first mark that begins here or after; the number of marks where none does. */
export function placeFrom(marks: readonly PlacedMark[], row: number, offset: number): number {
  const start = startOfRow(marks, row)
  const end = startOfRow(marks, row + 1)
  const nth = marks.slice(start, end).findIndex(({ mark }) => mark.from >= offset)
  return nth < 0 ? end : start + nth
}

/**
 * The next (1) or previous (-1) mark, around the end of the article too. From a mark that is shown it is the neighbour
 * in the list, so that two marks at one place are both reached.
 */
export function neighbour(marks: readonly PlacedMark[], spot: Spot | null, direction: 1 | -1): PlacedMark | null {
  if (marks.length === 0) return null
  if (spot === null) return marks.at(direction === 1 ? 0 : -1) ?? null
  const shown = placeOf(marks, spot.row, spot.fingerprint)
  const next = shown >= 0 ? shown + 1 : placeFrom(marks, spot.row, spot.offset)
  const wanted = direction === 1 ? next : (shown >= 0 ? shown : next) - 1
  return marks[(wanted + marks.length) % marks.length] ?? null
}

/**
 * The mark the caret is in. Of two that meet at the caret the one named by `preferred` counts, or else the one that
 * begins there.
 */
export function markAt(marks: readonly Mark[], offset: number, preferred: string | null): Mark | null {
  const touching = marks.filter((mark) => mark.from <= offset && offset <= mark.to)
  return (
    touching.find((mark) => fingerprintOf(mark) === preferred) ??
    touching.find((mark) => mark.from === offset) ??
    touching[0] ??
    null
  )
}
