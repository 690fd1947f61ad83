/**
 * The cells of the alignment table that are looked at: for each row (a place between two source segments) the places
 * between target segments from `from` to `to`, both included. Small tables are looked at as a whole.
 */
export interface Band {
  readonly from: Int32Array
  readonly to: Int32Array
  /** Where a row's cells begin in arrays of `size` numbers. */
  readonly start: Int32Array
  readonly size: number
}

/** A source and a target segment that surely correspond. */
export interface Waypoint {
  readonly source: number
  readonly target: number
}

/** Up to this many cells the whole table is looked at. */
const wholeTable = 1_000_000
/** Up to this many cells the whole box between two waypoints is looked at, and a little around it. */
const wholeBox = 40_000
const boxMargin = 25
/** How far to both sides of the line between two waypoints that lie farther apart. */
const lineMargin = 80

/** The band for n source and m target segments, along waypoints that ascend on both sides. */
export function bandAlong(n: number, m: number, waypoints: readonly Waypoint[]): Band {
  const from = new Int32Array(n + 1)
  const to = new Int32Array(n + 1)
  if ((n + 1) * (m + 1) <= wholeTable) to.fill(m)
  else {
    from.fill(m)
    const stops = [...waypoints, { source: n, target: m }]
    let last: Waypoint = { source: 0, target: 0 }
    for (const stop of stops) {
      cover(from, to, last, stop, m)
      last = stop
    }
  }
  const start = new Int32Array(n + 1)
  let size = 0
  for (let i = 0; i <= n; i += 1) {
    start[i] = size
    size += (to[i] ?? 0) - (from[i] ?? 0) + 1
  }
  return { from, to, start, size }
}

function cover(from: Int32Array, to: Int32Array, a: Waypoint, b: Waypoint, m: number): void {
  const height = b.source - a.source
  const width = b.target - a.target
  const whole = height * width <= wholeBox
  const margin = whole ? boxMargin : lineMargin
  const along = (row: number) => (height === 0 ? width : Math.round((width * Math.min(row, height)) / height))
  for (let row = 0; row <= height; row += 1) {
    const i = a.source + row
    const low = a.target + (whole ? 0 : along(row)) - margin
    const high = a.target + (whole ? width : along(row + 1)) + margin
    from[i] = Math.max(0, Math.min(from[i] ?? 0, low))
    to[i] = Math.min(m, Math.max(to[i] ?? 0, high))
  }
}

/** The index of a cell, -1 outside of the band. */
export function cellAt({ from, to, start }: Band, i: number, j: number): number {
  const low = from[i]
  return low === undefined || j < low || j > (to[i] ?? -1) ? -1 : (start[i] ?? 0) + j - low
}

/** The longest chain that ascends on both sides, from pairs in ascending order of `source`. */
export function longestChain(pairs: readonly Waypoint[]): readonly Waypoint[] {
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(({ target }, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.target ?? 0) < target) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const chain: Waypoint[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
