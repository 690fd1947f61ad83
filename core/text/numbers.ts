import { findChineseNumbers } from './chinese-numbers'
import type { Range } from './content'
import { asciiDigits } from './digits'
import type { Locale } from './locale'
import { type NumberWords, numberWordsOf, scaleWordsOf } from './number-words'
import { isWithin } from './ranges'
import type { Word } from './tokens'

/** A number in a text. */
export interface NumberMention extends Range {
  /** What it may be worth, likeliest first: "1.234" is 1234 or 1.234. Empty for what only looks like a number (192.168.0.1). */
  readonly values: readonly number[]
  /** Its groups of digits one by one: 17.15 may be a quarter past five. Empty for words. */
  readonly parts: readonly number[]
  /** What it is worth if the scale after the other end of a range is its own, too: the 400 of 400 to 600 thousand. */
  readonly inRange?: number
  /** What the word after the digits multiplies them by ("million"); the values have it already. */
  readonly scale: number
  /**
   * `name`: glued to letters or a word (F-16, COVID-19, G7), not a quantity. `calendar`: the 7 of 7\u6708, which other
   * languages say as a name.
   */
  readonly kind: 'digits' | 'words' | 'name' | 'calendar'
}

/** The three quarters of "2 3/4" and "2\u00be". */
const mixedFraction = /^(?:[ \u00a0]([1-9])\/([2-9])(?![\d/]|[.,]\d)|[ \u00a0]?([\u00bc-\u00be]))/
const fractions: Readonly<Record<string, number>> = { '\u00bc': 0.25, '\u00bd': 0.5, '\u00be': 0.75 }
const plain = /\d{1,40}(?:[.,'\u2019\u066b\u066c]\d{1,40}){0,9}/g
/** Where the comma is the decimal mark, spaces group digits. */
const groupedOrPlain =
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,9}(?:,\d{1,40})?(?!\d)|\d{1,40}(?:[.,'\u2019\u066b\u066c]\d{1,40}){0,9}/g
const nameBefore = /(?:\p{Lu}(?<!USD|EUR|GBP|RMB|CNY|HKD|JPY|CHF|RUB|UAH)|[A-Za-z\u0400-\u04ff]-)$/u
const calendarAfter = /^(?:[\u301c\uff5e~-]\d{1,2})?\s?[\u6708\u65e5\u53f7\u865f\uc6d4\uc77c]/
const nameAfter = /^\p{Lu}\p{L}{0,2}(?!\p{L})/u
const unitAfter = /^(?:C|F|K|GB|TB|MB|V|W|MW|GW)(?!\p{L})/u

/** What digits with separators may be worth in a language. */
export function readDigits(text: string, decimal: Locale['decimal']): readonly number[] {
  const marks = [...text].filter(
    (character) => !/\d/.test(character) && character !== ' ' && character !== '\u00a0' && character !== '\u202f',
  )
  const bare = text.replace(/[^\d]/g, '')
  const [first] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return [Number(bare)]
  const groups = text.split(/[^\d]/)
  const threes = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3
  const at = text.lastIndexOf(last)
  const fraction = Number(`${text.slice(0, at).replace(/[^\d]/g, '')}.${text.slice(at + 1)}`)
  if (marks.length === 1) {
    if (!threes) return [fraction]
    return last === decimal || last === '\u066b' ? [fraction, Number(bare)] : [Number(bare), fraction]
  }
  if (marks.every((mark) => mark === first)) return threes ? [Number(bare)] : []
  return marks.slice(0, -1).every((mark) => mark !== last) ? [fraction] : []
}

interface Scale {
  readonly scale: number
  readonly to: number
}

/** One scale word right after `at`: million, тыс, Mio. A lone letter must touch the digits: 10m is money, 10 m a length. */
function scaleAt(text: string, at: number, words: NumberWords): Scale | null {
  const match = /^(?:\p{L}+|[ \u00a0\u202f-]\p{L}{2,})/u.exec(text.slice(at, at + 24))
  const word = match?.[0].replace(/^\P{L}/u, '').toLowerCase() ?? ''
  const scale = match?.[0].startsWith('-') ? words.scaleWithin(word) : words.scales.get(word)
  return match === null || scale === undefined ? null : { scale, to: at + match[0].length }
}

/** What a number is worth when groups follow it: the 20 of 2 decades. */
function inGroups(text: string, at: number, value: number, words: NumberWords | null): readonly number[] {
  const noun = /^[ \u00a0\u202f](\p{L}{4,20})(?!\p{L})/u.exec(text.slice(at, at + 22))?.[1]
  const group = noun === undefined ? undefined : words?.groups.get(noun.toLowerCase())
  return group === undefined ? [] : [value * group]
}

/** The scale after a number, of one word or two: mil millones. */
function scaleAfter(text: string, at: number, words: NumberWords | null): Scale | null {
  const first = words === null ? null : scaleAt(text, at, words)
  const second = words === null || first === null ? null : scaleAt(text, first.to, words)
  return first === null || second === null ? first : { scale: first.scale * second.scale, to: second.to }
}

/** The year before the first of a Japanese era: Meiji, Taish\u014d, Sh\u014dwa, Heisei, Reiwa. */
const eras: ReadonlyMap<string, number> = new Map([
  ['\u660e\u6cbb', 1867],
  ['\u5927\u6b63', 1911],
  ['\u662d\u548c', 1925],
  ['\u5e73\u6210', 1988],
  ['\u4ee4\u548c', 2018],
])

function fractionAfter(ascii: string, at: number): { readonly value: number; readonly to: number } | null {
  const [all, over, under, sign = ''] = mixedFraction.exec(ascii.slice(at, at + 8)) ?? []
  return all === undefined ? null : { value: fractions[sign] ?? Number(over) / Number(under), to: at + all.length }
}

function readMention(
  ascii: string,
  number: string,
  from: number,
  locale: Locale,
  words: NumberWords | null,
): NumberMention {
  const end = from + number.length
  const values = readDigits(number, locale.decimal)
  const parts = (number.match(/\d+/g) ?? []).map(Number)
  const after = ascii.slice(end, end + 4)
  if (nameBefore.test(ascii.slice(Math.max(0, from - 4), from)) || (nameAfter.test(after) && !unitAfter.test(after)))
    return { from, to: end, values, parts, scale: 1, kind: 'name' }
  const era = locale.language === 'ja' ? eras.get(ascii.slice(from - 2, from)) : undefined
  if (era !== undefined && parts.length === 1 && after.startsWith('\u5e74'))
    return { from, to: end, values: [era + (parts[0] ?? 0), ...values], parts, scale: 1, kind: 'digits' }
  if (calendarAfter.test(after)) return { from, to: end, values, parts, scale: 1, kind: 'calendar' }
  const part = parts.length === 1 ? fractionAfter(ascii, end) : null
  const [whole = 0] = parts
  const mixed = part === null ? values : [whole + part.value, whole]
  const at = part?.to ?? end
  const scaled = scaleAfter(ascii, at, words)
  if (scaled === null) {
    const grouped = part === null && parts.length === 1 ? inGroups(ascii, at, whole, words) : []
    return { from, to: at, values: [...mixed, ...grouped], parts, scale: 1, kind: 'digits' }
  }
  return {
    from,
    to: scaled.to,
    values: mixed.map((value) => value * scaled.scale),
    scale: scaled.scale,
    parts,
    kind: 'digits',
  }
}

/** What stands between the ends of a range: 400 to 600 thousand, 1,9 a 7,6 millones, 3\u20135 Millionen. */
const rangeJoint =
  /^(?: ?[-\u2013\u2014] ?| (?:to|and|or|a|y|e|\u00e0|et|ou|o|bis|und|oder|al|\u0434\u043e|\u0438|\u0456|\u0439|\u0442\u0430|\u0438\u043b\u0438|\u0430\u0431\u043e) (?:[$\u20ac\u00a3])?)$/u

/** Numbers in digits in order; one of a range knows the scale of its other end. */
function findDigits(text: string, locale: Locale, words: NumberWords | null): NumberMention[] {
  const ascii = asciiDigits(text)
  const found: NumberMention[] = []
  for (const { 0: number, index } of ascii.matchAll(locale.decimal === ',' ? groupedOrPlain : plain)) {
    const before = found.at(-1)
    if (before !== undefined && index < before.to) continue
    const mention = readMention(ascii, number, index, locale, words)
    if (
      before?.kind === 'digits' &&
      before.scale === 1 &&
      mention.scale > 1 &&
      before.values[0] !== undefined &&
      rangeJoint.test(ascii.slice(before.to, index))
    )
      found[found.length - 1] = { ...before, inRange: before.values[0] * mention.scale }
    found.push(mention)
  }
  return found
}

/** What a number grows to with its next word, or null when that begins another number. */
function extend(current: number, value: number, vigesimal: boolean): number | null {
  if (value === 0.5) return current + value
  const tens = current % 100
  if (vigesimal && tens === 4 && value === 20) return current + 76
  if (vigesimal && tens === 10 && value >= 7 && value < 10) return current + value
  const unitAfterTen = tens >= 20 && tens % 10 === 0 && value >= 1 && value < 10
  const teenAfterTen = vigesimal && (tens === 60 || tens === 80) && value >= 10 && value < 20
  const afterHundred = current >= 100 && tens === 0 && value >= 1 && value < 100
  return unitAfterTen || teenAfterTen || afterHundred ? current + value : null
}

interface Reading {
  readonly value: number
  /** The value when what is counted are groups: the two of two dozen. */
  readonly groups: number | null
  /** The word after the number. */
  readonly next: number
}

const close = /^[\s\u00a0-]{1,2}$/

const numberIn = ({ lower }: Word, known: NumberWords): number | undefined =>
  known.values.get(lower) ?? known.within(lower)

/** Reads the number in words that begins at `start`: what is summed up so far, and the part below the next scale. */
function readWords(text: string, words: readonly Word[], start: number, known: NumberWords): Reading | null {
  let total = 0
  let current: number | null = null
  let scaled = 0
  let groups: number | null = null
  let next = start
  for (let place = start; place < words.length; place++) {
    const word = words[place]
    const previous = words[place - 1]
    if (word === undefined) break
    if (place > start && previous !== undefined && !close.test(text.slice(previous.to, word.from))) break
    const value = numberIn(word, known)
    const scale = known.scales.get(word.lower)
    const group = groups === null ? known.groups.get(word.lower) : undefined
    if (group !== undefined) {
      groups = total + (current ?? (total > 0 ? 0 : 1))
      total = groups * group
      current = null
      scaled = group
    } else if (value !== undefined) {
      // After a group only "and a half" goes on.
      if (groups !== null && value !== 0.5) break
      // "ein halbes", "une demi-heure": the one is an article.
      const isHalf: boolean = value === 0.5 && current === 1 && next === place
      const grown: number | null = current === null || isHalf ? value : extend(current, value, known.vigesimal)
      if (grown === null) break
      current = current === null && scaled > 0 && value === 0.5 ? scaled / 2 : grown
    } else if (scale !== undefined && groups === null) {
      if (scale < 1000) current = (current ?? 1) * scale
      else {
        total = total > 0 && scale > total ? (total + (current ?? 0)) * scale : total + (current ?? 1) * scale
        current = null
        scaled = scale
      }
    } else if (next === start || !known.joins.has(word.lower)) break
    if (group !== undefined || value !== undefined || scale !== undefined) next = place + 1
  }
  return next === start ? null : { value: total + (current ?? 0), groups, next }
}

/** Whether a number begins with this word. A group after digits goes with them: 2 decades. */
function isBeginning(words: readonly Word[], place: number, known: NumberWords): boolean {
  const word = words[place]
  if (word === undefined) return false
  if (known.groups.has(word.lower)) return !/\d$/.test(words[place - 1]?.text ?? '')
  return known.scales.has(word.lower) || numberIn(word, known) !== undefined
}

function findWords(text: string, words: readonly Word[], known: NumberWords): NumberMention[] {
  const mentions: NumberMention[] = []
  let place = 0
  while (place < words.length) {
    const reading = isBeginning(words, place, known) ? readWords(text, words, place, known) : null
    const [first, last] = [words[place], words[(reading?.next ?? 0) - 1]]
    if (reading !== null && first !== undefined && last !== undefined) {
      const values = reading.groups === null ? [reading.value] : [reading.value, reading.groups]
      mentions.push({ from: first.from, to: last.to, values, parts: [], scale: 1, kind: 'words' })
    }
    place = reading?.next ?? place + 1
  }
  return mentions
}

/** II to XXXIX; a letter of another script may follow (II\u7ea7). One letter alone is a name or a pronoun more often. */
const roman =
  /(?<![\p{Script=Latin}\p{N}'\u2019])(?=[XVI]{2})(X{0,3})(IX|IV|V?I{0,3})(?:e|\u00e8me|\u00e8|er|re)?(?![\p{Script=Latin}\p{N}])/gu
const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
/** \u2160 to \u216b, the Roman numerals that are one character. */
const romanCharacter = /[\u2160-\u216b]/g

function findRoman(text: string): NumberMention[] {
  const said = (from: number, length: number, value: number): NumberMention => ({
    from,
    to: from + length,
    values: [value],
    parts: [],
    scale: 1,
    kind: 'words',
  })
  return [
    ...[...text.matchAll(roman)].map(({ 0: all, 1: tens = '', 2: units = '', index }) =>
      said(index, all.length, tens.length * 10 + romanUnits.indexOf(units)),
    ),
    ...[...text.matchAll(romanCharacter)].map(({ 0: all, index }) => said(index, 1, all.charCodeAt(0) - 0x215f)),
  ]
}

/** The numbers of a text in order: digits of any script with the scale after them, words, Chinese characters, Roman numerals. */
export function findNumbers(text: string, words: readonly Word[], locale: Locale): readonly NumberMention[] {
  const known = numberWordsOf(locale.language)
  const chinese = ['zh', 'ja'].includes(locale.language) ? findChineseNumbers(asciiDigits(text)) : []
  const digits = findDigits(text, locale, scaleWordsOf(locale.language)).filter(
    (mention) => !isWithin(mention, chinese),
  )
  const found = [
    ...digits,
    ...(known === null ? [] : findWords(text, words, known).filter((mention) => !isWithin(mention, digits))),
    ...chinese,
    ...findRoman(text),
  ]
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}
