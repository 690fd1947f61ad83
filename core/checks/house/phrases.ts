import type { Range } from '../../text/content'
import { type EnglishForm, englishForms } from '../../text/english-forms'
import { lastStarting } from '../../text/ranges'
import { foldWord, prefixLength, stemsOf } from '../../text/source-forms'
import { findWords, type Word } from '../../text/tokens'
import type { TextView } from '../../text/view'

/** How a glossary's phrase is looked for. */
export interface PhraseOptions {
  /** BCP 47 primary tag of the texts. */
  readonly language: string
  readonly caseSensitive: boolean
}

/** A phrase of a glossary where a text has it. */
export interface PhrasePlace extends Range {
  /** The form of its first word and of its last, where the language is English. */
  readonly first: EnglishForm
  readonly last: EnglishForm
}

/** One word of a phrase: under which keys it is found, and in which form a word of a text is it. */
interface WordTest {
  readonly keys: readonly string[]
  readonly form: (word: string, mayBeCapital: boolean) => EnglishForm | null
}

/** A phrase made ready for looking for it. */
interface Compiled<Value> {
  readonly words: readonly WordTest[]
  /** What stands between the words, and after the last. */
  readonly gaps: readonly string[]
  /** For scripts without spaces, and for signs: looked for letter by letter. */
  readonly literal: string | null
  readonly value: Value
  readonly options: PhraseOptions
}

/** Phrases by what they begin with. */
export interface PhraseTable<Value> {
  readonly language: string
  readonly byKey: ReadonlyMap<string, readonly Compiled<Value>[]>
  readonly byCharacter: ReadonlyMap<string, readonly Compiled<Value>[]>
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words are looked up by their first letters; English ones, whose forms are known, whole. */
const keyLength = 3

/** The apostrophe straight, as `Word.lower` has it. */
const straight = (text: string): string => text.replaceAll('\u2019', "'")

/** White space is one space and every hyphen one hyphen; the end of a paragraph stays what it is. */
const plainGap = (gap: string): string =>
  straight(gap)
    .replace(/[^\S\u2029]+/gu, ' ')
    .replace(/[\u2010\u2011\u00ad]/gu, '-')

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function englishTest(word: string, caseSensitive: boolean): WordTest {
  const forms = caseSensitive ? englishForms(word) : englishForms(word.toLowerCase())
  return {
    keys: [...forms.keys()].map((form) => form.toLowerCase()),
    form: (found, mayBeCapital) => {
      if (!caseSensitive) return forms.get(found.toLowerCase()) ?? null
      return forms.get(found) ?? (mayBeCapital ? forms.get(uncapital(found)) : undefined) ?? null
    },
  }
}

function stemTest(word: string, language: string, caseSensitive: boolean, inPhrase: boolean): WordTest {
  const whole = foldWord(word.toLowerCase(), language)
  // Abbreviations do not vary.
  const stems = /^\p{Lu}{2,}$/u.test(word) ? [] : stemsOf(whole, language, inPhrase)
  const capital = /^\p{Lu}/u.test(word)
  return {
    keys: [...new Set([whole, ...stems.map(({ start }) => start)].map((each) => each.slice(0, keyLength)))],
    form: (found, mayBeCapital) => {
      if (caseSensitive && /^\p{Lu}/u.test(found) !== capital && !(mayBeCapital && !capital)) return null
      const folded = foldWord(found.toLowerCase(), language)
      const fits = stems.some(
        ({ start, ends }) => folded.startsWith(start) && ends.includes(folded.slice(start.length)),
      )
      return folded === whole || fits ? 'base' : null
    },
  }
}

function compile<Value>(phrase: string, value: Value, options: PhraseOptions): Compiled<Value> | null {
  const text = straight(phrase.normalize('NFC').trim())
  if (text === '') return null
  const words = findWords(text, options.language)
  const { language, caseSensitive } = options
  if (words.length === 0 || words[0]?.from !== 0 || unspaced.test(text))
    return { words: [], gaps: [], literal: caseSensitive ? text : text.toLowerCase(), value, options }
  return {
    words: words.map((word) =>
      language === 'en'
        ? englishTest(word.text, caseSensitive)
        : stemTest(word.text, language, caseSensitive, words.length > 1),
    ),
    gaps: words.map((word, index) => plainGap(text.slice(word.to, words[index + 1]?.from ?? text.length))),
    literal: null,
    value,
    options,
  }
}

/** Makes phrases ready for looking all of them up at once. Blank ones are left out. */
export function tablePhrases<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value, caseSensitive: boolean]>,
  language: string,
): PhraseTable<Value> {
  const byKey = new Map<string, Compiled<Value>[]>()
  const byCharacter = new Map<string, Compiled<Value>[]>()
  const add = (table: Map<string, Compiled<Value>[]>, key: string, compiled: Compiled<Value>) => {
    const list = table.get(key)
    if (list === undefined) table.set(key, [compiled])
    else list.push(compiled)
  }
  for (const [phrase, value, caseSensitive] of phrases) {
    const compiled = compile(phrase, value, { language, caseSensitive })
    if (compiled === null) continue
    if (compiled.literal !== null) add(byCharacter, firstOf(compiled.literal.toLowerCase()), compiled)
    else for (const key of compiled.words[0]?.keys ?? []) add(byKey, key, compiled)
  }
  return { language, byKey, byCharacter }
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

/** The text between, or after, words; U+2029 is kept. */
const tailFits = (text: string, at: number, tail: string): boolean =>
  tail === '' || tail === '.' || text.startsWith(tail, at)

/** Whether a word may have a capital that is not its own: it begins a sentence, or what is quoted. */
function mayBeCapital({ text, sentences }: TextView, at: number): boolean {
  const sentence = sentences[lastStarting(sentences, at)]
  const before = text.slice(Math.max(sentence?.from ?? 0, at - 40), at)
  return !/[\p{L}\p{N}]/u.test(before) || /[:"\u201c\u2018\u00ab(]\s*$/.test(before)
}

function matchWords<Value>(
  { words: tests, gaps }: Compiled<Value>,
  view: TextView,
  at: number,
  cut: number,
): PhrasePlace | null {
  const { text, words } = view
  const forms: EnglishForm[] = []
  for (let step = 0; step < tests.length; step++) {
    const word = words[at + step]
    const before = words[at + step - 1]
    if (word === undefined) return null
    if (step > 0 && before !== undefined && plainGap(text.slice(before.to, word.from)) !== gaps[step - 1]) return null
    const shown = straight(step === 0 ? word.text.slice(cut) : word.text)
    const form = tests[step]?.form(shown, /^\p{Lu}/u.test(shown) && mayBeCapital(view, word.from)) ?? null
    if (form === null) return null
    forms.push(form)
  }
  const end = words[at + tests.length - 1]?.to ?? 0
  const tail = gaps.at(-1) ?? ''
  if (!tailFits(text, end, tail)) return null
  return {
    from: (words[at]?.from ?? 0) + cut,
    to: end + (tail === '.' ? 0 : tail.length),
    first: forms[0] ?? 'base',
    last: forms.at(-1) ?? 'base',
  }
}

function* literalPlaces<Value>(table: PhraseTable<Value>, view: TextView): Generator<Found<Value>> {
  if (table.byCharacter.size === 0) return
  const { text } = view
  const small = text.toLowerCase()
  // Where small letters are more than the capitals, offsets would not agree.
  const folded = small.length === text.length ? small : text
  for (let at = 0; at < text.length; at++) {
    if (/[\udc00-\udfff]/.test(folded.charAt(at))) continue
    for (const { literal, value, options } of table.byCharacter.get(firstOf(folded.slice(at, at + 2))) ?? []) {
      if (literal === null || !(options.caseSensitive ? text : folded).startsWith(literal, at)) continue
      yield { value, place: { from: at, to: at + literal.length, first: 'base', last: 'base' } }
    }
  }
}

interface Found<Value> {
  readonly value: Value
  readonly place: PhrasePlace
}

/** Every place of every phrase, in no order; places may overlap. */
export function findPlaces<Value>(table: PhraseTable<Value>, view: TextView): readonly Found<Value>[] {
  const found = [...literalPlaces(table, view)]
  if (table.byKey.size === 0) return found
  const keyOf = ({ lower }: Pick<Word, 'lower'>) =>
    table.language === 'en' ? lower : foldWord(lower, table.language).slice(0, keyLength)
  view.words.forEach((word, at) => {
    const prefix = prefixLength(word.lower, table.language)
    for (const cut of prefix === 0 || prefix === word.text.length ? [0] : [0, prefix])
      for (const compiled of table.byKey.get(keyOf({ lower: word.lower.slice(cut) })) ?? []) {
        const place = matchWords(compiled, view, at, cut)
        if (place !== null) found.push({ value: compiled.value, place })
      }
  })
  return found
}
