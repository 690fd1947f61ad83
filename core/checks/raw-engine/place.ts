import type { Range } from '../../text/content'
import { lastStarting } from '../../text/ranges'
import type { Fix, Pair } from '../check'

export type Person = 'she' | 'he'

/** A place that is wrong where the engine's signs stand. */
export interface Place extends Range {
  /** A key below `checks.raw-engine.` in `locales/`. */
  readonly message:
    | 'message'
    | 'reflexive'
    | 'infinitive'
    | 'subject'
    | 'possessive'
    | 'relative'
    | 'speaker'
    | 'spend'
    | 'article'
  /** The evidence in the source, where there is any. */
  readonly source?: Range | undefined
  readonly fixes: readonly Fix[]
  /** The fixes where the links before tell of a woman or a man; null: then it is right as it stands. */
  readonly byPerson?: Readonly<Record<Person, readonly Fix[] | null>>
}

/** Looks for one kind of place in a link. */
export type Finder = (pair: Pair) => Iterable<Place>

/** So much of a sentence is searched for evidence. */
const mostSearched = 1000

/** The part of the source that a word of the target's sentence may come from: the sentence of the same number. */
export function sourceSentence({ source, target }: Pair, at: number): Range {
  const whole = { from: 0, to: source.text.length }
  const alike = source.sentences.length === target.sentences.length
  const { from, to } = (alike ? source.sentences[lastStarting(target.sentences, at)] : undefined) ?? whole
  return { from, to: Math.min(to, from + mostSearched) }
}
