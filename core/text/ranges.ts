import type { Range } from './content'

/** The index of the last of some ordered ranges that begins at or before `offset`; -1 when none does. By halving. */
export function lastStarting(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether one of some ordered ranges that do not overlap holds all of `range`. */
export function isWithin(range: Range, ranges: readonly Range[]): boolean {
  const candidate = ranges[lastStarting(ranges, range.from)]
  return candidate !== undefined && range.to <= candidate.to
}

/** Whether `range` shares a character with one of some ordered ranges that do not overlap. */
export function overlapsAny(range: Range, ranges: readonly Range[]): boolean {
  const last = ranges[lastStarting(ranges, range.to - 1)]
  return last !== undefined && last.to > range.from
}

/** Those of some ordered ranges that begin within `range`. By halving. */
export const startingWithin = <Part extends Range>(ranges: readonly Part[], { from, to }: Range): readonly Part[] =>
  ranges.slice(lastStarting(ranges, from - 1) + 1, lastStarting(ranges, to - 1) + 1)
