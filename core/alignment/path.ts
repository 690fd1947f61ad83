import { cellAt } from './band'
import type { Measure, Measures } from './measures'
import { inCommon } from './shared'

/** A step of the path: so many source segments correspond to so many target segments. */
export interface Step {
  readonly sources: number
  readonly targets: number
  readonly score: number
}

export type Path = readonly Step[]

/** The kinds of links and what each costs, in natural logarithms of improbability. */
const kinds = [
  { sources: 1, targets: 1, cost: 0 },
  { sources: 1, targets: 0, cost: 4.5 },
  { sources: 0, targets: 1, cost: 4.5 },
  { sources: 2, targets: 1, cost: 2.5 },
  { sources: 1, targets: 2, cost: 2.5 },
  { sources: 2, targets: 2, cost: 5 },
  { sources: 3, targets: 1, cost: 5 },
  { sources: 1, targets: 3, cost: 5 },
] as const

/** Variance of a translation's length per character (Gale and Church 1993). */
const variance = 6.8
const farthest = 12
const costs = { acrossBlocks: 2, blockEnds: 1, bothBlocksEnd: -0.5, question: 1, heading: 1.5 }

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
        if (total < (best[cell] ?? 0)) {
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
  let i = measures.source.length
  let j = measures.target.length
  while (i > 0 || j > 0) {
    const { sources, targets } = kinds[taken[cellAt(measures.shared.band, i, j)] ?? 0] ?? kinds[0]
    steps.push({ sources, targets, score: scoreOf(measures, i - sources, i, j - targets, j) })
    i -= sources
    j -= targets
  }
  return steps.reverse()
}

/** What it costs that source segments fromI..toI correspond to target segments fromJ..toJ. */
function matchCost(measures: Measures, fromI: number, toI: number, fromJ: number, toJ: number): number {
  const { source, target } = measures
  const lastSource = source[toI - 1] as Measure
  const lastTarget = target[toJ - 1] as Measure
  let cost = Math.min(farthest, strangeness(source, fromI, toI, target, fromJ, toJ) ** 2 / 2)
  cost += (innerEnds(source, fromI, toI) + innerEnds(target, fromJ, toJ)) * costs.acrossBlocks
  if (lastSource.endsBlock !== lastTarget.endsBlock) cost += costs.blockEnds
  else if (lastSource.endsBlock) cost += costs.bothBlocksEnd
  if (lastSource.question !== lastTarget.question) cost += costs.question
  if (lastSource.heading !== lastTarget.heading) cost += costs.heading
  return cost - inCommon(measures.shared, fromI, toI, fromJ, toJ)
}

/** How many standard deviations the lengths are apart. */
function strangeness(
  source: readonly Measure[],
  fromI: number,
  toI: number,
  target: readonly Measure[],
  fromJ: number,
  toJ: number,
): number {
  const expected = lengthOf(source, fromI, toI)
  const actual = lengthOf(target, fromJ, toJ)
  return Math.abs(actual - expected) / Math.sqrt((variance * (actual + expected)) / 2)
}

function lengthOf(side: readonly Measure[], from: number, to: number): number {
  let length = 0
  for (let index = from; index < to; index += 1) length += side[index]?.length ?? 0
  return length
}

function innerEnds(side: readonly Measure[], from: number, to: number): number {
  let ends = 0
  for (let index = from; index < to - 1; index += 1) if (side[index]?.endsBlock) ends += 1
  return ends
}

/** How sure a link is: half for fitting lengths, half for what is in common. */
function scoreOf(measures: Measures, fromI: number, toI: number, fromJ: number, toJ: number): number {
  if (fromI === toI || fromJ === toJ) return 0
  const apart = strangeness(measures.source, fromI, toI, measures.target, fromJ, toJ)
  const fit = Math.exp((-apart * apart) / 4)
  const common = 1 - Math.exp(-inCommon(measures.shared, fromI, toI, fromJ, toJ) / 4)
  return Math.round((fit * 0.4 + common * 0.6) * 100) / 100
}
