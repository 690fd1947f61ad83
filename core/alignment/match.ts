import { type Measures, type SideMeasures, signs } from './measures'
import { inCommon } from './shared'

/** Variance of a translation's length per character (Gale and Church 1993 measured 6.8 between European languages). */
const variance = 6
/** No difference in length costs more: translators do leave things out. */
const farthest = 12
const acrossBlocks = 2
const bothBlocksEnd = -0.5
/** Costs of every sum of `signs` that differ. */
const differences = Float64Array.from({ length: 8 }, (_, sum) => {
  const { endsBlock, heading, question } = signs
  return (sum & endsBlock ? 1 : 0) + (sum & heading ? 1.5 : 0) + (sum & question ? 1 : 0)
})

/**
 * What it costs that source segments fromI..toI correspond to target segments fromJ..toJ, in natural logarithms of
 * improbability; below 0 when much speaks for it.
 */
export function matchCost(measures: Measures, fromI: number, toI: number, fromJ: number, toJ: number): number {
  const { source, target } = measures
  const sourceSigns = source.signs[toI - 1] ?? 0
  const targetSigns = target.signs[toJ - 1] ?? 0
  const inner = innerEnds(source, fromI, toI) + innerEnds(target, fromJ, toJ)
  return (
    Math.min(farthest, strangeness(measures, fromI, toI, fromJ, toJ) / 2) +
    inner * acrossBlocks +
    (differences[sourceSigns ^ targetSigns] ?? 0) +
    (sourceSigns & targetSigns & signs.endsBlock ? bothBlocksEnd : 0) -
    inCommon(measures.shared, fromI, toI, fromJ, toJ)
  )
}

/** How sure a link is, 0 to 1: fitting lengths count less than what is in common. */
export function scoreOf(measures: Measures, fromI: number, toI: number, fromJ: number, toJ: number): number {
  if (fromI === toI || fromJ === toJ) return 0
  const fit = Math.exp(-strangeness(measures, fromI, toI, fromJ, toJ) / 4)
  const common = 1 - Math.exp(-inCommon(measures.shared, fromI, toI, fromJ, toJ) / 4)
  return Math.round((fit * 0.4 + common * 0.6) * 100) / 100
}

/** How far the lengths are apart: standard deviations, squared. */
function strangeness({ source, target }: Measures, fromI: number, toI: number, fromJ: number, toJ: number): number {
  const expected = (source.lengths[toI] ?? 0) - (source.lengths[fromI] ?? 0)
  const actual = (target.lengths[toJ] ?? 0) - (target.lengths[fromJ] ?? 0)
  return ((actual - expected) * (actual - expected) * 2) / (variance * (actual + expected))
}

/** How many blocks end inside: after a segment that is not the last. */
const innerEnds = ({ blockEnds }: SideMeasures, from: number, to: number): number =>
  (blockEnds[to - 1] ?? 0) - (blockEnds[from] ?? 0)
