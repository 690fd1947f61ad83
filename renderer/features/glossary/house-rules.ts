import { type HouseRules, joinHouseRules, type Term, type UserPattern } from '../../../core/text/house-rules'
import type { ReviewStore } from '../review'
import type { SettingsStore } from '../settings'

/** For whom an entry counts: for the open review, or for every review of this person. */
export type Scope = 'review' | 'all'

/** An entry and where it is kept. */
export interface Kept<Value> {
  readonly scope: Scope
  /** Of its revisions in a review; its place in the list of the settings. */
  readonly id: string
  readonly value: Value
}

type ReviewState = ReturnType<ReviewStore['getState']>
type SettingsState = Pick<ReturnType<SettingsStore['getState']>, 'settings'>

const keptInReview = <Value>(table: ReadonlyMap<string, Value> | undefined): Kept<Value>[] =>
  [...(table ?? [])].map(([id, value]) => ({ scope: 'review', id, value }))

const keptForAll = <Value>(list: readonly Value[]): Kept<Value>[] =>
  list.map((value, place) => ({ scope: 'all', id: String(place), value }))

const byWords = (a: Kept<Term>, b: Kept<Term>): number =>
  a.value.source.localeCompare(b.value.source) || (a.value.forbidden[0] ?? '').localeCompare(b.value.forbidden[0] ?? '')

/** The terms that count now, by the alphabet, the review's first. */
export const keptTerms = ({ open }: ReviewState, { settings }: SettingsState): readonly Kept<Term>[] => [
  ...keptInReview(open?.review.terms).sort(byWords),
  ...keptForAll(settings.glossary).sort(byWords),
]

/** The patterns that count now, the review's first. */
export const keptPatterns = ({ open }: ReviewState, { settings }: SettingsState): readonly Kept<UserPattern>[] => [
  ...keptInReview(open?.review.patterns),
  ...keptForAll(settings.patterns),
]

/** What the checks go by. */
export const houseRules = ({ open }: ReviewState, { settings }: SettingsState): HouseRules =>
  joinHouseRules(
    { terms: [...(open?.review.terms.values() ?? [])], patterns: [...(open?.review.patterns.values() ?? [])] },
    { terms: settings.glossary, patterns: settings.patterns },
  )

/** The parts of the state that the rules are made of: the same objects as long as the rules are the same. */
export const partsOfRules = ({ open }: ReviewState, { settings }: SettingsState): readonly unknown[] => [
  open?.review.terms,
  open?.review.patterns,
  settings.glossary,
  settings.patterns,
]
