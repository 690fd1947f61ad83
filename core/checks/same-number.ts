import type { Range } from '../text/content'
import { withoutDust } from '../text/number-index'
import type { NumberMention } from '../text/numbers'
import { isWithin } from '../text/ranges'
import type { TextView } from '../text/view'

/** Numbers that articles and pronouns say as well. */
const trivial = (value: number): boolean => value === 0 || value === 1

/** What it may be worth, also as one end of a range. */
export const valuesOf = ({ values, inRange }: NumberMention): readonly number[] =>
  inRange === undefined ? values : [...values, inRange]

const clock = /^(?::\d\d)?\s?[ap]\.?\s?m\b|^:\d\d(?!\d)/i

const isHour = ({ values, to }: NumberMention, { text }: TextView): boolean =>
  (values[0] ?? 25) <= 24 && clock.test(text.slice(to, to + 8))

/** Hour and minute of 0812 GMT; empty for all other numbers. */
function unmarkedTime({ from, to }: NumberMention, { text }: TextView): readonly number[] {
  const [, hour, minute] = /^([012]\d)([0-5]\d)$/.exec(text.slice(from, to)) ?? []
  const isTime = hour !== undefined && /^[ \u00a0](?:GMT|UTC|hours|local)\b/.test(text.slice(to, to + 7))
  return isTime ? [Number(hour), Number(minute)] : []
}

interface Offer {
  /** Everything the numbers can mean, also taken apart, and hours on the other clock. */
  readonly values: ReadonlySet<number>
  /** The last two digits of years. */
  readonly shortYears: ReadonlySet<number>
  readonly scales: ReadonlySet<number>
  /** "Half past", "a year and a half", "a quarter of an hour". */
  readonly hasHalf: boolean
  readonly hasQuarter: boolean
  /** The days that its dates may be, as month and day: 7-31. */
  readonly days: ReadonlySet<string>
  /** It speaks of weeks, or of the 88th minute. */
  readonly hasWeeks: boolean
  readonly hasMinute: boolean
}

const isYear = (value: number): boolean => value >= 1000 && value < 2100

const sumJoint = /^[ \u00a0](?:(?:e|y|et|und|and|\u0438|\u0456|\u0439|\u0442\u0430)[ \u00a0])?$/u

/** Numbers that are said in two, with what they are together: un milione e 350mila. */
function sumsOf({ numbers, text }: TextView): ReadonlyMap<NumberMention, number> {
  const sums = new Map<NumberMention, number>()
  numbers.forEach((second, place) => {
    const first = numbers[place - 1]
    const [large = 0, small = 0] = [first?.values[0], second.values[0]]
    if (first === undefined || large < 1e6 || large % 1e6 !== 0 || small < 1000 || small >= 1e6) return
    if (sumJoint.test(text.slice(first.to, second.from))) sums.set(first, large + small).set(second, large + small)
  })
  return sums
}

/** What stands before the decimal mark where digits are grouped, too: 38,237.55. */
const wholeOf = ({ parts, values: [value = 0] }: NumberMention): readonly number[] =>
  parts.length > 2 ? [Math.trunc(value)] : []

/** What the numbers of a text can account for on the other side. */
function offered(view: TextView): Offer {
  const values = view.numbers.flatMap((mention) => {
    const hours = isHour(mention, view) ? mention.parts.flatMap((hour) => [hour + 12, (hour + 12) % 24]) : []
    return [
      ...valuesOf(mention).map(withoutDust),
      ...mention.parts,
      ...wholeOf(mention),
      ...hours,
      ...unmarkedTime(mention, view),
    ]
  })
  const small = values.filter((value) => value < 25)
  return {
    values: new Set([...values, ...sumsOf(view).values()]),
    shortYears: new Set(values.filter(isYear).map((year) => year % 100)),
    scales: new Set(view.numbers.map(({ scale }) => scale)),
    hasHalf: small.some((value) => value % 1 === 0.5),
    hasQuarter: small.some((value) => value % 0.5 === 0.25) || /[\u4e00\u4e09]\u523b/.test(view.text),
    days: new Set(view.dates.flatMap(({ readings }) => readings.map(({ month, day }) => `${month}-${day}`))),
    hasWeeks: view.text.includes('week'),
    hasMinute: /\d(?:st|nd|rd|th)[ -]minute/.test(view.text),
  }
}

/** Whether a year and a short year (the 1990s and the '90s, 1968 and Mai 68) can be one. */
function isSameYear({ values, parts, scale }: NumberMention, others: Offer): boolean {
  const [value = 0] = values
  const short = value % 100
  if (parts.length !== 1 || scale !== 1 || (short < 10 && short !== 0)) return false
  return isYear(value) ? others.values.has(short) : value < 100 && others.shortYears.has(value)
}

/** The nineteenth century, which others call the eighteen hundreds: ottocento, 1800-talet, the 1800s. */
function isSameCentury({ values, to }: NumberMention, { text }: TextView, others: Offer): boolean {
  const [value = 0] = values
  const after = text.slice(to, to + 10)
  if (isYear(value) && value % 100 === 0 && /^s(?!\p{L})/u.test(after)) return others.values.has(value / 100 + 1)
  if (value < 2 || value > 21 || !/^(?:st|nd|rd|th)[ -]centur/.test(after)) return false
  return [(value - 1) * 100, ((value - 1) * 100) % 1000].some((year) => others.values.has(year))
}

const quantity =
  '(?:m|km|cm|mm|kg|g|ha|acres?|miles?|feet|foot|ft|inch(?:es)?|yards?|pounds?|lbs?|ounces?|oz|gallons?|square|sq|hectares?|met(?:er|re)s?|in|kilomet(?:er|re)s?|centimet(?:er|re)s?|kilograms?|kilos?|tons?|tonnes?|degrees?|Fahrenheit|Celsius|[CF]|mph|kph|km/h|million|billion|dollars?|euros?)'
/** "(about 130 miles)", "($1.2m)", "(68°F)": what stands in brackets after a quantity to say it in the reader's measures. */
const conversion =
  /\((?:about|around|some|nearly|almost|roughly|over|just \p{L}+|or|\u2248|~|c\.)?\s?(?:[\d.,]{1,9}(?: (?:to|and|or|by) |[-\u2013]| ?(?:ft|feet|foot|lb|st|m|in) (?:by )?))?(?:[$\u20ac\u00a3\u00a5]|US\$|A\$|C\$)?$/u
const measured = new RegExp(
  `^(?:(?: (?:to|and|or) |[-\u2013])[\\d.,]{1,9})?(?:[ \u00a0-]?${quantity}(?!\\p{L})|\u00b0|(?:m|bn|k)?\\))`,
  'u',
)

export function isConversion({ from, to }: NumberMention, { text, numbers }: TextView): boolean {
  const before = text.slice(Math.max(0, from - 28), from)
  if (!conversion.test(before) || !measured.test(text.slice(to, to + 28))) return false
  const inMoney = /[$\u20ac\u00a3\u00a5]$/.test(before)
  if (!inMoney && /^\)/.test(text.slice(to, to + 1))) return false
  const open = from - before.length + before.lastIndexOf('(')
  return numbers.some((other) => other.to <= open && open - other.to < 30)
}

/** "sexta-feira (5)": the day of the month beside that of the week, which English leaves out. */
export const isDayInBrackets = ({ from, to }: NumberMention, { text, locale }: TextView): boolean =>
  locale.language === 'pt' &&
  /(?:feira|s\u00e1bado|domingo) \($/i.test(text.slice(Math.max(0, from - 10), from)) &&
  text.charAt(to) === ')'

export interface Reading {
  /** Numbers in words can be read on both sides; otherwise only digits are compared, group by group. */
  readonly words: boolean
}

/** "9:30" beside "nine and a half", "half of ten" and "half past nine", "7.45" beside "a quarter to eight". */
function isSameClock({ from, to, parts }: NumberMention, { text }: TextView, others: Offer): boolean {
  const isMinute = /(?<!\d)\d{1,2}:$/.test(text.slice(Math.max(0, from - 4), from))
  const [first = -1, second] = parts
  const minute = isMinute ? first : (second ?? Number(/^:(\d\d)/.exec(text.slice(to, to + 3))?.[1]))
  const hasPart = minute === 30 ? others.hasHalf : (minute === 15 || minute === 45) && others.hasQuarter
  if (!hasPart || parts.length > 2) return false
  const hours = [first, first + 1, first + 12, (first + 12) % 24, (first + 1) % 12]
  return isMinute || hours.some((hour) => [0, 0.25, 0.5, 0.75].some((part) => others.values.has(hour + part)))
}

const isMonth =
  /^[ \u00a0-](?:months?|mes(?:es)?|mois|mesi|Monaten?|\u043c\u0435\u0441\u044f\u0446\p{L}*|\u043c\u0456\u0441\u044f\u0446\p{L}*)(?!\p{L})/u
const isDay = /^[ \u00a0](?:d\u00edas|jours|dias|giorni)(?!\p{L})/u
const isMinutes = /^[ \u00a0-]min(?:utes?|s)?(?!\p{L})/u

/** Eighteen months beside a year and a half, 45 minutes beside three quarters of an hour, quinze jours beside two weeks. */
function isSameSpan({ values, to }: NumberMention, { text }: TextView, others: Offer): boolean {
  const [value = 0] = values
  const after = text.slice(to, to + 12)
  if (isMonth.test(after)) return value % 12 === 6 ? others.hasHalf : value % 12 === 0 && others.values.has(value / 12)
  if (isMinutes.test(after))
    return value % 60 === 30 ? others.hasHalf : (value % 60 === 15 || value % 60 === 45) && others.hasQuarter
  return value === 15 && isDay.test(after) && (others.values.has(14) || (others.values.has(2) && others.hasWeeks))
}

/** The groups of a telephone number, and digits that run on: 0711/22 40 20 beside 0711 224020. */
const phone = /(?<![\d.,])\+?\d{2,8}(?:[ /()\u00a0-]{1,2}\d{2,8}){1,6}(?!\d|[.,]\d)/g

const onlyDigits = (text: string): string => text.replace(/\D/g, '')

/** Telephone numbers of a text that stand on the other side, too, whatever parts their digits. */
function samePhones({ text }: TextView, other: TextView): readonly Range[] {
  const there = new Set([...other.text.matchAll(phone)].map(([all]) => onlyDigits(all)))
  return [...text.matchAll(phone)].flatMap(({ 0: all, index }) => {
    const digits = onlyDigits(all)
    return digits.length >= 7 && there.has(digits) ? [{ from: index, to: index + all.length }] : []
  })
}

/** 31.7. beside 31 July. */
const isSameDay = ({ parts }: NumberMention, _view: TextView, others: Offer): boolean =>
  parts.length === 2 && others.days.has(`${parts[1]}-${parts[0]}`)

/** The round of 16, 24 hours a day, 24/7, the 4x100m relay: names and sayings that others put without a number. */
function isSaying({ from, to, values, scale }: NumberMention, { text }: TextView, others: Offer): boolean {
  const before = text.slice(Math.max(0, from - 9), from)
  const after = text.slice(to, to + 12)
  if (/(?:round of|last) $/.test(before) && [8, 16, 32, 64].includes(values[0] ?? 0)) return true
  if (values[0] === 24 && /^(?:-hour|\/7| hours a day)/.test(after)) return true
  return scale === 1e6 && /m$/.test(text.slice(from, to)) && others.values.has((values[0] ?? 0) / scale)
}

/** 38,237.55 beside 3\u4e078237\u518655\u92ad: what stands before the decimal mark, and what after it. */
function isSameInParts(mention: NumberMention, _view: TextView, others: Offer): boolean {
  return wholeOf(mention).some((whole) => others.values.has(whole)) && others.values.has(mention.parts.at(-1) ?? 0)
}

/** 0812 GMT, which others write with a mark between. */
const isSameHour = (mention: NumberMention, view: TextView, others: Offer): boolean => {
  const [hour, minute = 0] = unmarkedTime(mention, view)
  return hour !== undefined && others.values.has(hour) && (minute === 0 || others.values.has(minute))
}

/** The 43rd minute of the second half is the 88th of the match. */
function isSameMinute({ values, to }: NumberMention, { text }: TextView, others: Offer): boolean {
  const [value = 0] = values
  if (value > 45 && value < 100 && /^(?:st|nd|rd|th)[ -]minute/.test(text.slice(to, to + 12)))
    return others.values.has(value - 45)
  return value <= 50 && others.values.has(value + 45) && others.hasMinute
}

/** "24 billion, 9 of them": a scale that is said once. */
function isSameInScale({ values, scale }: NumberMention, others: Offer): boolean {
  const [value = 0] = values
  return scale > 1 && others.scales.has(scale) && others.values.has(withoutDust(value / scale))
}

/** A metre eighty is 1.8 metres. */
function isSameLength({ parts, to }: NumberMention, { text }: TextView, others: Offer): boolean {
  const [whole = 0, part = 0] = parts
  if (parts.length !== 2 || part > 9 || !/^[ \u00a0-]?m(?:et(?:er|re)s?)?(?!\p{L})/u.test(text.slice(to, to + 8)))
    return false
  return (trivial(whole) || others.values.has(whole)) && others.values.has(part * 10)
}

/** Whether the other side's numbers account for a number of this side. */
export function accountedBy(view: TextView, other: TextView, reading: Reading): (mention: NumberMention) => boolean {
  const others = offered(other)
  const sums = sumsOf(view)
  const phones = samePhones(view, other)
  return (mention) => {
    const { values, parts } = mention
    if (values.length === 0 || values.some(trivial)) return true
    const hours = isHour(mention, view) ? parts.flatMap((hour) => [hour + 12, (hour + 12) % 24]) : []
    if (hours.some((hour) => others.values.has(hour))) return true
    if (parts.length > (reading.words ? 1 : 0) && parts.every((part) => trivial(part) || others.values.has(part)))
      return true
    if (valuesOf(mention).some((value) => others.values.has(withoutDust(value)))) return true
    return (
      others.values.has(sums.get(mention) ?? Number.NaN) ||
      isWithin(mention, phones) ||
      isSameYear(mention, others) ||
      isSameInScale(mention, others) ||
      [
        isSameCentury,
        isSameClock,
        isSameDay,
        isSameHour,
        isSameInParts,
        isSameLength,
        isSameMinute,
        isSameSpan,
        isSaying,
      ].some((isSame) => isSame(mention, view, others))
    )
  }
}
