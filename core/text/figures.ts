import { writeAmount } from './amounts'
import { writeTime } from './clock'
import type { Range } from './content'
import { isCounted } from './counted'
import { readDigits } from './numbers'
import { lastStarting } from './ranges'
import type { TextView } from './view'

/** A quantity, a date or a time of an English text with all the ways of writing it. */
export interface Figure extends Range {
  /** Figures of one kind are written one way in an article: `percent`, `date`, `time`, `scale`, `count people`. */
  readonly kind: string
  readonly style: string
  /** The same in other styles; a style may be missing where it takes a person. */
  readonly ways: Readonly<Record<string, string>>
}

const before = '(?<![\\p{L}\\p{N}.,:/$\u20ac\u00a3-])'

const percent = new RegExp(`${before}(\\d[\\d.,]{0,8})(?:(\\s?%)|( percent)|( per cent))(?![\\p{L}\\p{N}])`, 'gu')

function* percents({ text }: TextView): Generator<Figure> {
  for (const { 0: all, 1: number = '', 2: sign, 3: one, index } of text.matchAll(percent)) {
    const style = sign !== undefined ? '%' : one !== undefined ? 'percent' : 'per cent'
    const ways = { '%': `${number}%`, percent: `${number} percent`, 'per cent': `${number} per cent` }
    yield { from: index, to: index + all.length, kind: 'percent', style, ways }
  }
}

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const monthFirst = new RegExp(`(?<![\\p{L}\\d] ?-)\\b${month} ${day}(?![\\d:]|[.,]\\d| ?%)(?:, (\\d{4})(?!\\d))?`, 'gu')
const dayFirst = new RegExp(`${before}${day} (?:of )?${month}(?![\\p{L}-])(?:,? (\\d{4})(?!\\d))?`, 'gu')
/** Days that are names: 9/11, Independence Day, the storming of the Capitol. */
const isNamed = (name: string, number: string): boolean =>
  /^(?:September 11|July 4|January 6|October 7|May 1|May 9|June 4)$/.test(`${name} ${number}`)

const inMonthFirst = (name: string, number: string, year: string | undefined): string =>
  `${name} ${number}${year === undefined ? '' : `, ${year}`}`
const inDayFirst = (name: string, number: string, year: string | undefined): string =>
  `${number} ${name}${year === undefined ? '' : ` ${year}`}`

function* dates({ text }: TextView): Generator<Figure> {
  for (const [style, pattern] of [
    ['month', monthFirst],
    ['day', dayFirst],
  ] as const)
    for (const { 0: all, 1: first = '', 2: second = '', 3: year, index } of text.matchAll(pattern)) {
      const [name, number] = style === 'month' ? [first, second] : [second, first]
      const to = index + all.length
      if (isNamed(name, number) || Number(number) > 31 || /^\s?[-\u2013\u2014/]/.test(text.slice(to, to + 2))) continue
      // "on 4 and 5 March", "from March 4 to 6": days that share a month are left together.
      if (
        /\d (?:and|to|or|until) $/.test(text.slice(Math.max(0, index - 8), index)) ||
        /^ (?:and|to|or|until) \d/.test(text.slice(to, to + 8))
      )
        continue
      const ways = { month: inMonthFirst(name, number, year), day: inDayFirst(name, number, year) }
      yield { from: index, to, kind: 'date', style, ways }
    }
}

const clock = new RegExp(
  `${before}(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(a\\.m\\.|p\\.m\\.|am|pm|AM|PM))(?!\\p{L})|${before}([01]\\d|2[0-3]):([0-5]\\d)(?![\\d:]| ?[ap]\\.?m)`,
  'gu',
)

/** 17:30, 5:30 p.m., 5:30pm, 5:30 PM. */
function writeClock(hour: number, minute: number): Readonly<Record<string, string>> {
  const usual = writeTime(hour, minute, 'en-US')
  const plain = usual.replace(/([ap])\.m\./, '$1m')
  return {
    '24': `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    'p.m.': usual,
    pm: plain.replace(' ', ''),
    PM: plain.toUpperCase(),
  }
}

function* times({ text }: TextView): Generator<Figure> {
  for (const { 0: all, 1: twelve, 2: minutes = '0', 3: part, 4: hour, 5: minute, index } of text.matchAll(clock)) {
    const style = part === undefined ? '24' : part.includes('.') ? 'p.m.' : part === part.toUpperCase() ? 'PM' : 'pm'
    const isLater = /^p/i.test(part ?? '')
    const hours = twelve === undefined ? Number(hour) : (Number(twelve) % 12) + (isLater ? 12 : 0)
    const to = index + all.length
    // The stop of "p.m." may end the sentence too.
    const shared = style === 'p.m.' && /^\P{L}*$|^ \p{Lu}/u.test(text.slice(to, to + 2))
    const ways = shared ? {} : writeClock(hours, Number(minute ?? minutes))
    yield { from: index, to, kind: 'time', style, ways }
  }
}

const scale =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:\.\d{1,3})?) (million|billion)(?!\p{L})|(?<=[$\u20ac\u00a3])(\d{1,3}(?:\.\d{1,3})?)(m|bn)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])(\d{1,3}(?:,\d00,000|,\d{3},\d00,000))(?![\d,.]?\d)/gu

function* scales({ text, language }: TextView): Generator<Figure> {
  for (const { 0: all, 1: inWords, 2: word, 3: short, 4: letter, 5: digits, index } of text.matchAll(scale)) {
    const style = digits !== undefined ? 'digits' : short !== undefined ? 'letter' : 'word'
    const size = word === 'million' || letter === 'm' ? 1e6 : word === 'billion' || letter === 'bn' ? 1e9 : 1
    const value = (readDigits(inWords ?? short ?? digits ?? '', '.')[0] ?? 0) * size
    const written = writeAmount(Math.round(value), language)
    const ways = { word: written, ...(style === 'word' ? { digits: Math.round(value).toLocaleString('en') } : {}) }
    yield { from: index, to: index + all.length, kind: 'scale', style, ways }
  }
}

const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const count = new RegExp(`${before}([2-9]|${small.join('|')}) ([a-z]{2,20})(?![\\p{L}-])`, 'gu')

function* counts({ text, sentences }: TextView): Generator<Figure> {
  for (const { 1: number = '', 2: noun = '', index } of text.matchAll(count)) {
    const to = index + number.length
    if (!(noun === 'km' || noun === 'kg' || isCounted(text.slice(to, to + 40)))) continue
    if (sentences[lastStarting(sentences, index)]?.from === index) continue
    // "between 5 and 12 people": one number is written like the other.
    if (/\d\S* (?:to|or|and|of) $/.test(text.slice(Math.max(0, index - 12), index))) continue
    const place = small.indexOf(number)
    const value = place >= 0 ? place + 2 : Number(number)
    const ways = { digits: String(value), words: small[value - 2] ?? number }
    yield { from: index, to, kind: `count ${noun}`, style: place >= 0 ? 'words' : 'digits', ways }
  }
}

/** The figures of an English text that articles write in more than one way. */
export function findFigures(view: TextView): readonly Figure[] {
  const counted = [...counts(view)]
  if (!/\d/.test(view.text)) return counted
  return [...percents(view), ...dates(view), ...times(view), ...scales(view), ...counted]
}
