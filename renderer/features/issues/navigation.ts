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

/**
 * The next (1) or previous (-1) mark, around the end of the article too. From a mark that is shown it is the neighbour
 * in the list, so that two marks at one place are both reached.
 */
export function neighbour(marks: readonly PlacedMark[], spot: Spot | null, direction: 1 | -1): PlacedMark | null {
  if (marks.length === 0) return null
  const last = marks.length - 1
  if (spot === null) return marks[direction === 1 ? 0 : last] ?? null
  const shown = marks.findIndex(({ row, mark }) => row === spot.row && fingerprintOf(mark) === spot.fingerprint)
  if (shown >= 0) return marks[(shown + direction + marks.length) % marks.length] ?? null
  const isAfter = ({ row, mark }: PlacedMark) => row > spot.row || (row === spot.row && mark.from > spot.offset)
  if (direction === 1) return marks.find((placed) => isAfter(placed) || startsAt(placed, spot)) ?? marks[0] ?? null
  return marks.findLast((placed) => !isAfter(placed) && !startsAt(placed, spot)) ?? marks[last] ?? null
}

const startsAt = ({ row, mark }: PlacedMark, spot: Spot) => row === spot.row && mark.from === spot.offset

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
