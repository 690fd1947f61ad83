import { cellAt } from './band'
import { matchCost, scoreOf } from './match'
import type { Measures } from './measures'

/** A step of the path: so many source segments correspond to so many target segments. */
export interface Step {
  readonly sources: number
  readonly targets: number
  readonly score: number
}

export type Path = readonly Step[]

/**
 * The kinds of links and what each costs, in natural logarithms of improbability. Of equals the first is taken: of two
 * headlines that are the same, the second has nothing opposite.
 */
const kinds = [
  { sources: 1, targets: 0, cost: 4 },
  { sources: 0, targets: 1, cost: 4 },
  { sources: 1, targets: 1, cost: 0 },
  { sources: 2, targets: 1, cost: 2.5 },
  { sources: 1, targets: 2, cost: 2.5 },
  { sources: 2, targets: 2, cost: 5 },
  { sources: 3, targets: 1, cost: 5 },
  { sources: 1, targets: 3, cost: 5 },
] as const

const roundingError = 1e-9

/** The cheapest way through the table from the first segments to the last. */
export function bestPath(measures: Measures): Path {
  const { band } = measures.shared
  const best = new Float64Array(band.size).fill(Number.POSITIVE_INFINITY)
  const taken = new Uint8Array(band.size)
  best[0] = 0
  for (let i = 0; i < band.from.length; i += 1) {
    const to = band.to[i] ?? -1
    for (let j = band.from[i] ?? 0; j <= to; j += 1) {
      const cell = cellAt(band, i, j)
      for (let kind = 0; kind < kinds.length; kind += 1) {
        const { sources, targets, cost } = kinds[kind] ?? kinds[0]
        const before = i < sources || j < targets ? -1 : cellAt(band, i - sources, j - targets)
        if (before < 0 || best[before] === Number.POSITIVE_INFINITY) continue
        const total =
          (best[before] ?? 0) + cost + (sources && targets ? matchCost(measures, i - sources, i, j - targets, j) : 0)
        if (total < (best[cell] ?? 0) - roundingError) {
          best[cell] = total
          taken[cell] = kind
        }
      }
    }
  }
  return trace(measures, taken)
}

function trace(measures: Measures, taken: Uint8Array): Path {
  const steps: Step[] = []
  let i = measures.source.signs.length
  let j = measures.target.signs.length
  while (i > 0 || j > 0) {
    const { sources, targets } = kinds[taken[cellAt(measures.shared.band, i, j)] ?? 0] ?? kinds[0]
    steps.push({ sources, targets, score: scoreOf(measures, i - sources, i, j - targets, j) })
    i -= sources
    j -= targets
  }
  return steps.reverse()
}
