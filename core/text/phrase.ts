import type { Range } from './content'
import { inflectVerb, likeCapitals, pluralNoun, type VerbForm, verbForms } from './english'

/**
 * Phrase patterns: how lexicons say which words they mean. Matching works on words, is indexed by the first one and
 * takes time linear in the text, however many patterns there are.
 *
 *     assist            this word, whatever its capitals
 *     kill|slay         one of these
 *     asist*            any word that begins like this (also `asist*|acud*`)
 *     *rán              any word that ends like this (never the first)
 *     the?              may be missing (also `a|the?`; never the first)
 *     ~assist           an English verb in any form
 *     +report           an English noun, singular or plural
 *     _                 any one word, kept as `$1`, `$2`, …
 *     {1-3}             one to three words, kept likewise
 *     #                 a number in digits, kept likewise (as one of several, `#|two`, it is not kept)
 *     ,                 a comma between the words; without it only spaces or a hyphen may stand there
 *     !of|in            as the first or the last: not right after, or right before, one of these
 *
 * In a replacement, `~attend` takes the form of the pattern's first `~` (a second `~` that of the second, …), `+` likewise,
 * and `$1` is what was kept.
 */
export interface Phrase {
  readonly elements: readonly Element[]
  /** What may not stand right before it, or right after it. */
  readonly notAfter: Element | null
  readonly notBefore: Element | null
}

/** What matching needs of a word. */
export interface PhraseWord extends Range {
  readonly lower: string
}

type Form = VerbForm | 'singular' | 'plural'

interface Element {
  readonly kind: 'word' | 'any' | 'number'
  /** Exact words, with the inflected forms they may be. */
  readonly words: ReadonlyMap<string, readonly Form[]>
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Whether a number in digits will do, too. */
  readonly numbers: boolean
  readonly inflected: { readonly kind: 'verb' | 'noun'; readonly base: string } | null
  /** How many words in a row: 1 and 1 but for gaps and optional elements. */
  readonly min: number
  readonly max: number
  readonly comma: boolean
}

export interface PhraseMatch extends Range {
  /** What `_`, `{n-m}` and `#` matched, in order. */
  readonly captures: readonly Range[]
  readonly inflections: readonly Inflection[]
}

interface Inflection {
  readonly kind: 'verb' | 'noun'
  readonly base: string
  readonly form: Form
  readonly word: Range
}

const beForms: readonly (readonly [string, VerbForm])[] = [
  ['be', 'base'],
  ['am', 'base'],
  ['are', 'base'],
  ['is', 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'gerund'],
]

function addForm(words: Map<string, Form[]>, word: string, form: Form): void {
  const forms = words.get(word)
  if (forms === undefined) words.set(word, [form])
  else if (!forms.includes(form)) forms.push(form)
}

function compileElement(notation: string, comma: boolean): Element {
  const gap = /^\{(\d+)-(\d+)\}$/.exec(notation)
  const none = { words: new Map(), prefixes: [], suffixes: [], numbers: false, inflected: null, comma }
  if (gap) return { ...none, kind: 'any', min: Number(gap[1]), max: Number(gap[2]) }
  if (notation === '_') return { ...none, kind: 'any', min: 1, max: 1 }
  if (notation === '#') return { ...none, kind: 'number', min: 1, max: 1 }
  if (notation.startsWith('!')) throw new SyntaxError(`only the first and the last may be barred: "${notation}"`)
  const optional = notation.endsWith('?')
  const words = new Map<string, Form[]>()
  const prefixes: string[] = []
  const suffixes: string[] = []
  let numbers = false
  let inflected: Element['inflected'] = null
  for (const option of (optional ? notation.slice(0, -1) : notation).split('|')) {
    const base = option.slice(1)
    if (option === '#') numbers = true
    else if (option === '') throw new SyntaxError(`empty option in "${notation}"`)
    else if (option.startsWith('~')) {
      inflected ??= { kind: 'verb', base }
      if (base === 'be') for (const [word, form] of beForms) addForm(words, word, form)
      else for (const form of verbForms) addForm(words, inflectVerb(base, form), form)
    } else if (option.startsWith('+')) {
      inflected ??= { kind: 'noun', base }
      addForm(words, base, 'singular')
      addForm(words, pluralNoun(base), 'plural')
    } else if (option.startsWith('*')) suffixes.push(base)
    else if (option.endsWith('*')) prefixes.push(option.slice(0, -1))
    else words.set(option.toLowerCase(), words.get(option.toLowerCase()) ?? [])
  }
  return { kind: 'word', words, prefixes, suffixes, numbers, inflected, min: optional ? 0 : 1, max: 1, comma }
}

/** Reads the notation; throws a SyntaxError that quotes it when it has no first word to be found by, or `!` in its middle. */
export function compilePhrase(notation: string): Phrase {
  const parts = notation.trim().split(/\s+/)
  const barred = (part: string | undefined) => (part?.startsWith('!') ? compileElement(part.slice(1), false) : null)
  const notAfter = barred(parts[0])
  const notBefore = barred(parts.at(-1))
  const elements: Element[] = []
  let comma = false
  for (const part of parts.slice(notAfter ? 1 : 0, notBefore ? -1 : undefined)) {
    if (part === ',') comma = true
    else {
      elements.push(compileElement(part, comma))
      comma = false
    }
  }
  const first = elements[0]
  if (first === undefined || first.kind !== 'word' || first.min === 0 || first.suffixes.length > 0 || comma)
    throw new SyntaxError(`a phrase begins with a word that must be there: "${notation}"`)
  return { elements, notAfter, notBefore }
}

const numeral = /^\p{Nd}[\p{Nd}.,\u00a0\u202f]*$/u

function fits(element: Element, word: PhraseWord): boolean {
  if (element.kind === 'any') return true
  if (element.kind === 'number') return numeral.test(word.lower)
  const { words, prefixes, suffixes, numbers } = element
  return (
    (numbers && numeral.test(word.lower)) ||
    words.has(word.lower) ||
    prefixes.some((prefix) => word.lower.startsWith(prefix)) ||
    suffixes.some((suffix) => word.lower.endsWith(suffix))
  )
}

const apart = /^[\s\u00ad-]+$/
const commaApart = /^\s*[,\u060c\u3001]\s*$/

/** Matches a phrase whose first element stands at `words[at]`; the longest way, or null. */
export function matchPhrase(
  phrase: Phrase,
  text: string,
  words: readonly PhraseWord[],
  at: number,
): PhraseMatch | null {
  const spans: (readonly [from: number, to: number])[] = []
  const adjacent = (index: number, comma: boolean) => {
    const before = words[index - 1]
    const word = words[index]
    if (before === undefined || word === undefined) return false
    const between = text.slice(before.to, word.from)
    return between.length < 8 && (comma ? commaApart : apart).test(between)
  }
  const stands = (element: Element | null, index: number, joint: number) => {
    const word = words[index]
    return element !== null && word !== undefined && fits(element, word) && adjacent(joint, false)
  }
  const walk = (step: number, index: number): boolean => {
    const element = phrase.elements[step]
    if (element === undefined) return true
    let count = 0
    while (count < element.max) {
      const word = words[index + count]
      if (word === undefined || !fits(element, word)) break
      if (index + count > at && !adjacent(index + count, element.comma && count === 0)) break
      count++
    }
    for (; count >= element.min; count--) {
      spans[step] = [index, index + count]
      if (walk(step + 1, index + count)) return true
    }
    return false
  }
  if (stands(phrase.notAfter, at - 1, at) || !walk(0, at)) return null
  const end = spans.at(-1)?.[1] ?? at
  if (stands(phrase.notBefore, end, end)) return null
  return describe(phrase, words, spans)
}

function describe(
  phrase: Phrase,
  words: readonly PhraseWord[],
  spans: readonly (readonly [number, number])[],
): PhraseMatch | null {
  const range = (from: number, to: number): Range => ({ from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0 })
  const captures: Range[] = []
  const inflections: Inflection[] = []
  phrase.elements.forEach((element, step) => {
    const [from, to] = spans[step] ?? [0, 0]
    const word = words[from]
    if (element.kind !== 'word')
      captures.push(from === to ? { from: word?.from ?? 0, to: word?.from ?? 0 } : range(from, to))
    else if (element.inflected !== null && word !== undefined && to > from) {
      const forms = element.words.get(word.lower) ?? []
      const form = chooseForm(forms, words, from)
      if (form !== undefined) inflections.push({ ...element.inflected, form, word: range(from, to) })
    }
  })
  const last = spans.at(-1)?.[1]
  const first = spans[0]?.[0]
  if (first === undefined || last === undefined) return null
  return { ...range(first, last), captures, inflections }
}

const asksForParticiple = new Set(
  `have has had having be am is are was were been being get gets got getting 've 's`.split(' '),
)
const asksForBase = new Set(
  `to will would can could may might must shall should do does did not don't didn't doesn't`.split(' '),
)

/** A word that may be several forms ("assisted", "cut") is read by the auxiliary before it. */
function chooseForm(forms: readonly Form[], words: readonly PhraseWord[], at: number): Form | undefined {
  if (forms.length < 2) return forms[0]
  const before = [words[at - 1]?.lower, words[at - 2]?.lower]
  if (forms.includes('participle') && before.some((word) => word !== undefined && asksForParticiple.has(word)))
    return 'participle'
  if (forms.includes('base') && before[0] !== undefined && asksForBase.has(before[0])) return 'base'
  return forms.includes('past') ? 'past' : forms[0]
}

/** What a replacement's notation gives for this match, with the capitals of what it replaces. */
export function renderReplacement(replacement: string, match: PhraseMatch, text: string): string {
  let verb = 0
  let noun = 0
  const inflection = (kind: 'verb' | 'noun', index: number) =>
    match.inflections.filter((candidate) => candidate.kind === kind)[index] ?? null
  const rendered = replacement.replace(/\$(\d)|([~+])([\p{L}'-]+)/gu, (_whole, capture, sigil, base: string) => {
    if (capture !== undefined) {
      const kept = match.captures[Number(capture) - 1]
      return kept === undefined ? '' : text.slice(kept.from, kept.to)
    }
    const found = sigil === '~' ? inflection('verb', verb++) : inflection('noun', noun++)
    if (found === null) return base
    if (found.base === base) return text.slice(found.word.from, found.word.to).toLowerCase()
    if (sigil === '+') return found.form === 'plural' ? pluralNoun(base) : base
    return inflectVerb(base, found.form as VerbForm)
  })
  return likeCapitals(text.slice(match.from, firstWordEnd(text, match)), rendered.replace(/\s+/g, ' ').trim())
}

const firstWordEnd = (text: string, { from, to }: Range): number => {
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? to : from + space
}

/** Patterns by their first word, for looking many of them up at once. */
export interface PhraseIndex<Value> {
  readonly byWord: ReadonlyMap<string, readonly Indexed<Value>[]>
  readonly byPrefix: ReadonlyMap<string, readonly Indexed<Value>[]>
  readonly prefixLengths: readonly number[]
}

interface Indexed<Value> {
  readonly phrase: Phrase
  readonly value: Value
}

export function indexPhrases<Value>(entries: Iterable<readonly [notation: string, value: Value]>): PhraseIndex<Value> {
  const byWord = new Map<string, Indexed<Value>[]>()
  const byPrefix = new Map<string, Indexed<Value>[]>()
  const add = (map: Map<string, Indexed<Value>[]>, key: string, entry: Indexed<Value>) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [entry])
    else list.push(entry)
  }
  for (const [notation, value] of entries) {
    const phrase = compilePhrase(notation)
    const first = phrase.elements[0]
    for (const word of first?.words.keys() ?? []) add(byWord, word, { phrase, value })
    for (const prefix of first?.prefixes ?? []) add(byPrefix, prefix, { phrase, value })
  }
  return { byWord, byPrefix, prefixLengths: [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))] }
}

/** Every match of every indexed phrase, in order of their first word; matches may overlap. */
export function findPhrases<Value>(
  index: PhraseIndex<Value>,
  text: string,
  words: readonly PhraseWord[],
): { readonly value: Value; readonly match: PhraseMatch }[] {
  const found: { value: Value; match: PhraseMatch }[] = []
  words.forEach((word, at) => {
    const tryAll = (entries: readonly Indexed<Value>[] | undefined) => {
      for (const { phrase, value } of entries ?? []) {
        const match = matchPhrase(phrase, text, words, at)
        if (match !== null) found.push({ value, match })
      }
    }
    tryAll(index.byWord.get(word.lower))
    for (const length of index.prefixLengths) tryAll(index.byPrefix.get(word.lower.slice(0, length)))
  })
  return found
}
