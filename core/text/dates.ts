import type { Range } from './content'
import { asciiDigits } from './digits'
import type { Locale } from './locale'

/** A calendar date as far as it is given; months from 1. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number
  readonly day: number | null
}

/** A date in a text. */
export interface DateMention extends Range {
  /** What it may mean, the reading of the text's own language first; one unless day and month can be swapped. */
  readonly readings: readonly [CalendarDate, ...CalendarDate[]]
  /** Between the numbers of an all-digit date; null when the month is a word (or \u6708). */
  readonly separator: '.' | '/' | '-' | null
}

const numeric = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2}|\d{4})(?!\d|[./-]\d)/g
const eastAsian =
  /(?:(\d{2,4})\s?[\u5e74\ub144]\s?)?(\d{1,2})\s?[\u6708\uc6d4]\s?(?:(\d{1,2})\s?[\u65e5\u53f7\u865f\uc77c])?/g

const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

const exists = ({ month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))

function numericReadings(first: string, second: string, third: string, locale: Locale): CalendarDate[] {
  if (first.length === 4) return [{ year: Number(first), month: Number(second), day: Number(third) }]
  if (first.length > 2) return []
  const year = fullYear(third)
  const dayFirst = { year, month: Number(second), day: Number(first) }
  const monthFirst = { year, month: Number(first), day: Number(second) }
  const both = locale.dateOrder === 'month-day' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return dayFirst.month === dayFirst.day ? [dayFirst] : both
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface MonthNames {
  readonly numbers: ReadonlyMap<string, number>
  readonly pattern: RegExp
}

/** The months of a language in every form its dates use: alone, beside a day (genitives), shortened. */
function monthNames(language: string): MonthNames {
  const numbers = new Map<string, number>()
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ]
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15))
      const name = (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase().replace(/[.\u05f3]$/, '')
      if (/\p{L}{2}/u.test(name) && !numbers.has(name)) numbers.set(name, month)
    }
  }
  if (language === 'en') numbers.set('sept', 9)
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).map(literally)
  const day =
    "(?:(\\d{1,2})(?:st|nd|rd|th|er|[.\\u00ba\\u00aa])?\\s{1,2}(?:(?:de|del|di|of)\\s{1,2}|d['\\u2019]|\\u05d1)?)?"
  const dayAfter = '(?:\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d))?'
  const year = '(?:,?\\s{1,2}(?:(?:de|del|of)\\s{1,2})?(\\d{4})(?!\\d))?'
  return {
    numbers,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,:])${day}(?<!\\p{L}{2})(${names.join('|')})(?!\\p{L})(?:\\.(?=\\s{1,2}\\d))?${dayAfter}${year}`,
      'giu',
    ),
  }
}

const monthsOf = new Map<string, MonthNames>()

function knownMonths(language: string): MonthNames {
  const known = monthsOf.get(language) ?? monthNames(language)
  monthsOf.set(language, known)
  return known
}

type Found = readonly [
  from: number,
  length: number,
  readings: readonly CalendarDate[],
  separator: DateMention['separator'],
]

function* findNumeric(text: string, locale: Locale): Generator<Found> {
  for (const { 0: all, 1: first = '', 2: separator, 3: second = '', 4: third = '', index } of text.matchAll(numeric))
    yield [index, all.length, numericReadings(first, second, third, locale), separator as DateMention['separator']]
}

function* findNamed(text: string, locale: Locale): Generator<Found> {
  if (['zh', 'ja', 'ko'].includes(locale.language)) {
    for (const { 0: all, 1: year, 2: month, 3: day, index } of text.matchAll(eastAsian)) {
      if (year === undefined && day === undefined) continue
      const date = {
        year: year === undefined ? null : fullYear(year),
        month: Number(month),
        day: day === undefined ? null : Number(day),
      }
      yield [index, all.length, [date], null]
    }
    return
  }
  const { numbers, pattern } = knownMonths(locale.language)
  for (const { 0: all, 1: before, 2: name = '', 3: after, 4: year, index } of text.matchAll(pattern)) {
    const day = before ?? after
    // "may" and "march" are also verbs
    const verb = locale.language === 'en' && !/^\p{Lu}/u.test(name)
    if ((day === undefined && year === undefined) || verb) continue
    const date = {
      year: year === undefined ? null : Number(year),
      month: numbers.get(name.toLowerCase()) ?? 0,
      day: day === undefined ? null : Number(day),
    }
    const other =
      day === undefined ? null : otherDay(text, index, index + all.length, after !== undefined && year === undefined)
    yield [index, all.length, other === null ? [date] : [date, { ...date, day: other }], null]
  }
}

const firstOfTwo =
  /(?<![\d.,:])(\d{1,2})(?:er|\.|\u00ba)?(?: ?[-\u2013/] ?| (?:a|al|ao|au|and|bis|e|et|para|to|und|y|\u0434\u043e|\u0438|\u0456|\u043d\u0430|\u043f\u043e|\u0442\u0430) (?:den |el |il |le |o )?)$/u
const secondOfTwo = /^(?: ?[-\u2013] ?| (?:and|to) )(\d{1,2})(?![\d%:]|[.,]\d)/

/** The other day of two, or of a night between two: "du 24 au 25 d\u00e9cembre", "December 24-25". */
function otherDay(text: string, from: number, to: number, isLast: boolean): number | null {
  const [, day] =
    firstOfTwo.exec(text.slice(Math.max(0, from - 16), from)) ??
    (isLast ? secondOfTwo.exec(text.slice(to, to + 12)) : null) ??
    []
  return day === undefined ? null : Number(day)
}

/** The dates of a text in order: all in digits, or with the month's name in the text's language. A month alone is none. */
export function findDates(text: string, locale: Locale): readonly DateMention[] {
  if (!/\p{Nd}/u.test(text)) return []
  const ascii = asciiDigits(text)
  const mentions: DateMention[] = []
  for (const [from, length, readings, separator] of [...findNumeric(ascii, locale), ...findNamed(ascii, locale)]) {
    const [first, ...others] = readings.filter(exists)
    if (first !== undefined) mentions.push({ from, to: from + length, readings: [first, ...others], separator })
  }
  return mentions.sort((a, b) => a.from - b.from)
}

/** Whether two dates can be the same day: what one leaves out, the other may say. */
export const compatible = (a: CalendarDate, b: CalendarDate): boolean =>
  a.month === b.month &&
  (a.day === null || b.day === null || a.day === b.day) &&
  (a.year === null || b.year === null || a.year === b.year)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does. */
function formatOf(language: string, parts: 'month' | 'day' | 'year' | 'whole'): Intl.DateTimeFormat {
  const name = `${language} ${parts}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    month: 'long',
    timeZone: 'UTC',
    ...(parts === 'day' || parts === 'whole' ? { day: 'numeric' } : {}),
    ...(parts === 'year' || parts === 'whole' ? { year: 'numeric' } : {}),
  })
  formats.set(name, format)
  return format
}

/** A date in the words of a language: "November 16, 2022". English without a region is written the American way. */
export function formatDate({ year, month, day }: CalendarDate, language: string): string {
  const parts = day === null ? (year === null ? 'month' : 'year') : year === null ? 'day' : 'whole'
  return formatOf(language, parts).format(Date.UTC(year ?? 2000, month - 1, day ?? 1))
}
