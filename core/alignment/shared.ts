import { type Band, bandAlong, cellAt, longestChain, type Waypoint } from './band'

/** How much the segments of two sides have in common. */
export interface Shared {
  readonly band: Band
  /** For each cell of the band, what source segment i and target segment j share; in natural logarithms of rarity. */
  readonly weights: Float32Array
  readonly source: SideKeys
  readonly target: SideKeys
}

interface SideKeys {
  /** For each segment the keys it shares with the other side, and their weights. */
  readonly keys: readonly ReadonlyMap<string, number>[]
  /** For each segment the keys that the next one has, too; and those that the one after has and the next has not. */
  readonly repeated: readonly (readonly string[])[]
  readonly repeatedLater: readonly (readonly string[])[]
}

/** What source segments fromI..toI share with target segments fromJ..toJ; what neighbours repeat counts once. */
export function inCommon(shared: Shared, fromI: number, toI: number, fromJ: number, toJ: number): number {
  let weight = 0
  for (let i = fromI; i < toI; i += 1)
    for (let j = fromJ; j < toJ; j += 1) {
      const cell = cellAt(shared.band, i, j)
      if (cell < 0 || !shared.weights[cell]) continue
      weight += shared.weights[cell] ?? 0
      if (j + 1 < toJ) weight -= repetition(shared.target.repeated[j], shared.source.keys[i])
      if (j + 2 < toJ) weight -= repetition(shared.target.repeatedLater[j], shared.source.keys[i])
      if (i + 1 < toI) weight -= repetition(shared.source.repeated[i], shared.target.keys[j])
      if (i + 2 < toI) weight -= repetition(shared.source.repeatedLater[i], shared.target.keys[j])
    }
  return weight
}

function repetition(repeated: readonly string[] | undefined, keys: ReadonlyMap<string, number> | undefined): number {
  let weight = 0
  if (repeated && keys) for (const key of repeated) weight += keys.get(key) ?? 0
  return weight
}

type Evidence = readonly ReadonlySet<string>[]

/** How far a kind of evidence can be trusted: the first word of its key. */
const trust: Readonly<Record<string, number>> = {
  address: 2,
  number: 1.2,
  country: 1,
  word: 0.8,
  start: 0.7,
  consonants: 0.5,
}
const rarest = 3
/** Evidence that more than this share of the segments has tells nothing; only in texts long enough to know. */
const commonest = 0.2

/** Weighs what every source and target segment near the band's line share. */
export function weighShared(source: Evidence, target: Evidence): Shared {
  const sources = placesOf(source)
  const targets = placesOf(target)
  const band = bandAlong(source.length, target.length, waypoints(sources, targets))
  const weights = new Float32Array(band.size)
  const keyWeights = new Map<string, number>()
  for (const [key, inSource] of sources) {
    const inTarget = targets.get(key)
    if (!inTarget || isCommon(inSource, source) || isCommon(inTarget, target)) continue
    const rarity =
      Math.log((source.length + 1) / inSource.length) / 2 + Math.log((target.length + 1) / inTarget.length) / 2
    const weight = Math.min(rarest, rarity) * (trust[key.slice(0, key.indexOf(' '))] ?? 1)
    keyWeights.set(key, weight)
    addWeight(band, weights, inSource, inTarget, weight)
  }
  return { band, weights, source: sideKeys(source, keyWeights), target: sideKeys(target, keyWeights) }
}

function sideKeys(evidence: Evidence, weights: ReadonlyMap<string, number>): SideKeys {
  const keys = evidence.map((all) => new Map([...all].flatMap((key) => toEntry(key, weights.get(key)))))
  const repeated = keys.map((own, index) => [...own.keys()].filter((key) => keys[index + 1]?.has(key)))
  const repeatedLater = keys.map((own, index) =>
    [...own.keys()].filter((key) => keys[index + 2]?.has(key) && !keys[index + 1]?.has(key)),
  )
  return { keys, repeated, repeatedLater }
}

const toEntry = (key: string, weight: number | undefined): readonly (readonly [string, number])[] =>
  weight === undefined ? [] : [[key, weight]]

const isCommon = (places: readonly number[], all: Evidence): boolean =>
  all.length > 50 && places.length > all.length * commonest

function addWeight(
  band: Band,
  weights: Float32Array,
  inSource: readonly number[],
  inTarget: readonly number[],
  weight: number,
): void {
  let low = 0
  for (const i of inSource) {
    const from = band.from[i] ?? 0
    const to = band.to[i] ?? 0
    while ((inTarget[low] ?? from) < from) low += 1
    for (let at = low; at < inTarget.length && (inTarget[at] ?? 0) <= to; at += 1) {
      const cell = cellAt(band, i, inTarget[at] ?? 0)
      if (cell >= 0) weights[cell] = (weights[cell] ?? 0) + weight
    }
  }
}

/** For every key the segments that have it, ascending. */
function placesOf(evidence: Evidence): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  evidence.forEach((keys, index) => {
    for (const key of keys) {
      const known = places.get(key)
      if (known) known.push(index)
      else places.set(key, [index])
    }
  })
  return places
}

/** Pairs that have at least two pieces of evidence to themselves, as a chain in reading order. */
function waypoints(
  sources: ReadonlyMap<string, readonly number[]>,
  targets: ReadonlyMap<string, readonly number[]>,
): readonly Waypoint[] {
  const votes = new Map<string, Waypoint & { count: number }>()
  for (const [key, [source, ...others]] of sources) {
    const [target, ...more] = targets.get(key) ?? []
    if (source === undefined || target === undefined || others.length > 0 || more.length > 0) continue
    const pair = `${source} ${target}`
    votes.set(pair, { source, target, count: (votes.get(pair)?.count ?? 0) + 1 })
  }
  const sure = [...votes.values()].filter(({ count }) => count > 1)
  return longestChain(sure.sort((a, b) => a.source - b.source || b.target - a.target))
}
