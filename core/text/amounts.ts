import type { Range } from './content'
import { formatNumber } from './format-number'
import { readDigits } from './numbers'

/** A large amount put as English does not put it. */
export interface LargeAmount extends Range {
  readonly value: number
  /** As English news writes it: "2.4 billion". */
  readonly better: string
  /** `plural`: only the word's form is wrong (5 millions); `scale`: the words for the powers of ten are. */
  readonly kind: 'plural' | 'scale'
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['ten thousand', 1e4],
  ['thousand', 1e3],
  ['million', 1e6],
  ['milliard', 1e9],
  ['millardo', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['wan', 1e4],
  ['yi', 1e8],
])
/** Counted in by other languages only. */
const foreign = /^(?:ten thousand|milliard|millardo|wan|yi)/i
const digitWords = 'two three four five six seven eight nine ten'.split(' ')

const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(\\d[\\d.,]{0,15}|${digitWords.join('|')}) (${[...scales.keys()].join('|')})(s?)(?:(?: of)? (thousand|million|billion)(s?))?(?!\\p{L})( of(?= (?!the|these|those|them|which|whom|its|their|our|us)\\p{L}))?`,
  'giu',
)

const units: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** An amount as English news writes it: millions and more in words, the rest in digits. */
export function writeAmount(value: number, language: string): string {
  const [size, word] = units.find(([least]) => value >= least) ?? [1, '']
  return word === '' ? formatNumber(value, language) : `${formatNumber(value / size, language)} ${word}`
}

const readNumber = (text: string): readonly number[] => {
  const word = digitWords.indexOf(text.toLowerCase())
  if (word >= 0) return [word + 2]
  return /\d$/.test(text) ? readDigits(text, '.') : []
}

/** Amounts such as "5 millions of euros", "3,500 million", "2 thousand million", "28 wan". `isMeant` picks between readings. */
export function findLargeAmounts(text: string, language: string, isMeant: (value: number) => boolean): LargeAmount[] {
  const found: LargeAmount[] = []
  for (const { 0: all, 1: number = '', 2: word = '', 3: plural, 4: second, 5: pluralToo, index } of text.matchAll(
    amount,
  )) {
    const scale = (scales.get(word.toLowerCase()) ?? 1) * (scales.get(second?.toLowerCase() ?? '') ?? 1)
    const readings = readNumber(number)
    const digits = readings.find((reading) => isMeant(reading * scale)) ?? readings[0]
    if (digits === undefined || (second !== undefined && !/\d/.test(number))) continue
    const value = digits * scale
    const wrongScale = second !== undefined || foreign.test(word) || (digits >= 1000 && scale >= 1e6)
    if (!wrongScale && `${plural ?? ''}${pluralToo ?? ''}` === '') continue
    const keep = !wrongScale && scale >= 1e6 && /^(?:\d{1,3}(?:\.\d+)?|\p{L}+)$/u.test(number)
    const better = keep ? `${number} ${word.toLowerCase()}` : writeAmount(value, language)
    found.push({ from: index, to: index + all.length, value, better, kind: wrongScale ? 'scale' : 'plural' })
  }
  return found
}
