import type { Range } from '../../text/content'
import type { EnglishForm } from '../../text/english-forms'
import type { Pair } from '../check'
import type { HouseTerm, Rendering } from './house'
import { findPlaces, type PhrasePlace } from './phrases'

/** A forbidden phrase where the target has it. */
export interface ForbiddenPlace extends Range {
  readonly phrase: string
  readonly form: EnglishForm
}

/** A term that counts for a pair, with what became of it. */
export interface TermInPair {
  readonly term: HouseTerm
  /** Where the source has it first; null for terms that have none. */
  readonly source: Range | null
  readonly isRendered: boolean
  readonly forbidden: readonly ForbiddenPlace[]
}

const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Of places of several phrases those that are not inside a longer one, in reading order. */
function outermost<Item extends { readonly place: Range }>(items: readonly Item[]): readonly Item[] {
  const ordered = [...items].sort((a, b) => a.place.from - b.place.from || b.place.to - a.place.to)
  const kept: Item[] = []
  for (const item of ordered) {
    const last = kept.at(-1)
    const isInside = last !== undefined && holds(last.place, item.place)
    if (!isInside || last.place.to - last.place.from === item.place.to - item.place.from) kept.push(item)
  }
  return kept
}

/** The form of a phrase as a whole: a noun's shows on its last word, a verb's on its first. */
const formOf = ({ first, last }: PhrasePlace): EnglishForm => (last === 'base' ? first : last)

function wantedAndForbidden(pair: Pair, relevant: ReadonlySet<HouseTerm>) {
  const found = pair.house === undefined ? [] : findPlaces<Rendering>(pair.house.renderings, pair.target)
  const ours = found.filter(({ value }) => relevant.has(value.term))
  const wanted = ours.filter(({ value }) => !value.isForbidden)
  const forbidden = outermost(
    ours.filter(({ value, place }) => value.isForbidden && !wanted.some((each) => holds(each.place, place))),
  )
  return { wanted, forbidden }
}

function search(pair: Pair): readonly TermInPair[] {
  const { house, source } = pair
  if (house === undefined) return []
  const evidence = new Map<HouseTerm, Range | null>()
  for (const { value, place } of outermost(findPlaces(house.sources, source)))
    if (!evidence.has(value)) evidence.set(value, { from: place.from, to: place.to })
  for (const term of house.everywhere) evidence.set(term, null)
  if (evidence.size === 0) return []
  const { wanted, forbidden } = wantedAndForbidden(pair, new Set(evidence.keys()))
  const rendered = new Set(wanted.map(({ value }) => value.term))
  return [...evidence].map(([term, range]) => ({
    term,
    source: range,
    isRendered: rendered.has(term),
    forbidden: forbidden
      .filter(({ value }) => value.term === term)
      .map(({ value, place }) => ({ from: place.from, to: place.to, phrase: value.phrase, form: formOf(place) })),
  }))
}

/** What was found in pairs that are still in use: both checks of the glossary share one search. */
const searched = new WeakMap<Pair, readonly TermInPair[]>()

/** The terms of the glossary that count for a pair. */
export function termsIn(pair: Pair): readonly TermInPair[] {
  const known = searched.get(pair)
  if (known !== undefined) return known
  const found = search(pair)
  searched.set(pair, found)
  return found
}
