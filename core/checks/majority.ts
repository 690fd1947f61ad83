/** How often each value stands, in the order in which they first do. */
export function tally<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The value that stands most often; of two as frequent, the first; null where there is none. */
export function mostFrequent<Value>(values: Iterable<Value>): Value | null {
  let best: readonly [Value, number] | undefined
  for (const entry of tally(values)) if (best === undefined || entry[1] > best[1]) best = entry
  return best === undefined ? null : best[0]
}

/** So many marks show that an article has no style of its own; more would help nobody and cost time at every edit. */
export const mostMarks = 50
