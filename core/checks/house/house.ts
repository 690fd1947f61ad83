import { fail, type Problem } from '../../problem'
import { englishForms } from '../../text/english-forms'
import type { HouseRules, Term } from '../../text/house-rules'
import { languageOf } from '../../text/language-tag'
import { findWords } from '../../text/tokens'
import { type CompiledPattern, compilePattern } from './patterns'
import { type PhraseTable, tablePhrases } from './phrases'

/** A term as the checks go by it: all that the glossary says about one phrase of the source, together. */
export interface HouseTerm extends Term {
  /** Terms with a source count where it stands; the others everywhere. */
  readonly hasSource: boolean
}

/** Which phrase of a term was found in the target. */
export interface Rendering {
  readonly term: HouseTerm
  readonly phrase: string
  readonly isForbidden: boolean
}

/** House rules made ready for two languages. */
export interface House {
  readonly sources: PhraseTable<HouseTerm>
  readonly renderings: PhraseTable<Rendering>
  /** The terms without a source. */
  readonly everywhere: readonly HouseTerm[]
  readonly patterns: readonly CompiledPattern[]
  /** Patterns that cannot be used, and why. */
  readonly problems: readonly Problem[]
  /** Lower-case words of the glossary's English, in all their forms. */
  readonly words: ReadonlySet<string>
}

/** Terms for one phrase of the source are one term: any of their renderings will do. */
function gather(terms: readonly Term[]): readonly HouseTerm[] {
  const gathered = new Map<string, HouseTerm>()
  const alone: HouseTerm[] = []
  for (const term of terms) {
    const own = { ...term, source: term.source.trim(), hasSource: term.source.trim() !== '' }
    if (!own.hasSource) {
      alone.push(own)
      continue
    }
    const key = `${own.caseSensitive}\0${own.caseSensitive ? own.source : own.source.toLowerCase()}`
    const known = gathered.get(key)
    gathered.set(key, known === undefined ? own : unite(known, own))
  }
  return [...gathered.values(), ...alone]
}

function unite(first: HouseTerm, second: HouseTerm): HouseTerm {
  const target = [...new Set([...first.target, ...second.target])]
  const forbidden = [...new Set([...first.forbidden, ...second.forbidden])].filter((each) => !target.includes(each))
  return { ...first, target, forbidden, note: first.note === '' ? second.note : first.note }
}

const renderingsOf = (term: HouseTerm): readonly (readonly [string, Rendering, boolean])[] => [
  ...term.target.map((phrase) => [phrase, { term, phrase, isForbidden: false }, term.caseSensitive] as const),
  ...term.forbidden.map((phrase) => [phrase, { term, phrase, isForbidden: true }, term.caseSensitive] as const),
]

const wordsOf = (terms: readonly Term[], language: string): ReadonlySet<string> =>
  new Set(
    terms
      .flatMap(({ target }) => target)
      .flatMap((phrase) => findWords(phrase, language))
      .flatMap(({ text, lower }) => [lower, ...[...englishForms(text).keys()].map((form) => form.toLowerCase())]),
  )

/** Rules that are in use, made ready: lists of pairs ask for the same ones again and again. */
const ready = new WeakMap<HouseRules, Map<string, House>>()

/** Rules made ready for two languages, once. */
export function compileHouse(rules: HouseRules, sourceLanguage: string, targetLanguage: string): House {
  const key = `${sourceLanguage} ${targetLanguage}`
  const known = ready.get(rules)?.get(key)
  if (known !== undefined) return known
  const house = compile(rules, sourceLanguage, targetLanguage)
  ready.set(rules, new Map(ready.get(rules)).set(key, house))
  return house
}

function compile(rules: HouseRules, sourceLanguage: string, targetLanguage: string): House {
  const terms = gather(rules.terms)
  const compiled = rules.patterns.map(compilePattern)
  return {
    sources: tablePhrases(
      terms.filter(({ hasSource }) => hasSource).map((term) => [term.source, term, term.caseSensitive] as const),
      languageOf(sourceLanguage),
    ),
    everywhere: terms.filter(({ hasSource }) => !hasSource),
    renderings: tablePhrases(terms.flatMap(renderingsOf), languageOf(targetLanguage)),
    patterns: compiled.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: compiled.flatMap((each) => (each.ok ? [] : [each.problem])),
    words: wordsOf(rules.terms, targetLanguage),
  }
}

/** What a person must be told of their rules: patterns that cannot be used, and texts too long for some. */
export function houseProblems(
  house: House,
  texts: readonly { readonly source: string; readonly target: string }[],
): readonly Problem[] {
  const slow = house.patterns.flatMap(({ pattern, matcher, other }) => {
    const count = texts.filter(({ source, target }) => {
      const [near, far] = pattern.when === 'source' ? [source, target] : [target, source]
      return !matcher.affords(near.length) || other?.affords(far.length) === false
    }).length
    return count === 0 ? [] : [fail('pattern-too-slow', { name: pattern.name, count }).problem]
  })
  return [...house.problems, ...slow]
}
