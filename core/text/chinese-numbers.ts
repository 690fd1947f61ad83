import type { NumberMention } from './numbers'

const digitValues = new Map(
  [...'\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d'].map((digit, value) => [digit, value]),
)
const otherValues = new Map([
  ['\u96f6', 0],
  ['\u4e24', 2],
  ['\u5169', 2],
  ['\u53cc', 2],
  ['\u96d9', 2],
  ['\u534a', 0.5],
])
/** Ten, hundred, thousand: they multiply the digit before them. */
const smallUnits = new Map([
  ['\u5341', 10],
  ['\u767e', 100],
  ['\u5343', 1000],
])
/** 10\u2074, 10\u2078, 10\u00b9\u00b2: they multiply everything before them. */
const largeUnits = new Map([
  ['\u4e07', 1e4],
  ['\u842c', 1e4],
  ['\u4ebf', 1e8],
  ['\u5104', 1e8],
  ['\u5146', 1e12],
])
/** Tenths: \u56db\u6210 and, in Japanese, \u56db\u5272 are 40 %, \u516b\u65ec eighty years, \u516b\u6298 a price of 80 % or 20 % off. */
const shares = '\u6210\u5272'
const decade = '\u65ec'
const discount = '\u6298'
/** "Three or four": two digits, the second one or two higher, of one unit or of none. */
const range =
  /^([\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d])([\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d])([\u5341\u767e\u5343\u4e07\u842c\u4ebf\u5104\u5146]*)$/
/** "More than", between a number and its unit. */
const vague = '\u591a\u4f59\u9918'

const valueOfDigit = (character: string): number | undefined => digitValues.get(character) ?? otherValues.get(character)

const characters = [...digitValues.keys(), ...otherValues.keys(), ...smallUnits.keys(), ...largeUnits.keys()].join('')
const leading = /^\d{1,40}(?:[.,]\d{1,40}){0,4}/
const units = [...smallUnits.keys(), ...largeUnits.keys()].join('')
/** Kilometres, kilograms, kilowatts: a thousand that goes with its measure. */
const kilo = '\u5343[\u7c73\u514b\u74e6\u5361\u7126\u5e15\u8d6b]'
/** Digits with units, and in Japanese lower digits after a unit (2\u4e073000); tenths; characters alone. */
const run = new RegExp(
  `\\d{1,40}(?:[.,]\\d{1,40}){0,4}(?:[${vague}]?(?!${kilo})[${units}]){1,4}(?:\\d{1,4}(?![\\d.,])[${units}]{0,2}){0,3}|\\d{1,3}(?=[${shares}${discount}])|[${characters}]{1,40}(?:[${vague}][${[...largeUnits.keys()].join('')}])?`,
  'g',
)

/** Reads \u4e09\u5343\u4e8c\u767e\u4e07 and 2.5\u4ebf; a run of bare digits (\u4e8c\u3007\u4e8c\u4e8c) digit by digit. */
function readChinese(text: string): number {
  const digits = leading.exec(text)?.[0] ?? ''
  const rest = [...text.slice(digits.length)].filter((character) => !vague.includes(character))
  if (digits === '' && rest.length > 1 && rest.every((character) => digitValues.has(character)))
    return Number(rest.map(valueOfDigit).join(''))
  let total = 0
  let section = 0
  let current = Number(digits.replaceAll(',', ''))
  for (const [token] of rest.join('').matchAll(/\d+|./gu)) {
    const small = smallUnits.get(token)
    const large = largeUnits.get(token)
    if (small !== undefined) section += (current || 1) * small
    else if (large !== undefined) {
      const own = section + current
      total = own > 0 && total >= large ? total + own * large : (total + own || 1) * large
      section = 0
    }
    current = small === undefined && large === undefined ? (valueOfDigit(token) ?? Number(token)) : 0
  }
  return total + section + current
}

/** Everything a run of digits can mean: "three or four", a half that is half past, tenths of what stands after it. */
function readingsOf(run: string, after: string, next: string): readonly number[] {
  const [, first, second, units = ''] = range.exec(run) ?? []
  const gap = first && second ? (valueOfDigit(second) ?? 0) - (valueOfDigit(first) ?? 0) : 0
  const apart = gap === 1 || gap === 2 ? [readChinese(first + units), readChinese(second + units)] : []
  const value = readChinese(run)
  if (after !== '' && (shares + decade).includes(after)) {
    const tenths = [...apart, value].map((each) => each * 10)
    const more = after === decade ? undefined : digitValues.get(next)
    return more === undefined ? tenths : [value * 10 + more, ...tenths]
  }
  if (after === discount) {
    const percent = value < 10 ? value * 10 : value
    return [percent, 100 - percent]
  }
  return value === 0.5 ? [value, 30] : [...apart, value]
}

/** The numbers written with Chinese characters, alone or after digits. */
export const findChineseNumbers = (text: string): NumberMention[] =>
  [...text.matchAll(run)].map(({ 0: all, index }) => {
    const digits = leading.exec(all)?.[0].replaceAll(',', '')
    const after = text.charAt(index + all.length)
    const values = readingsOf(all, after, text.charAt(index + all.length + 1))
    return {
      from: index,
      to: index + all.length + (after !== '' && (shares + decade + discount).includes(after) ? 1 : 0),
      values,
      parts: [],
      scale: digits === undefined ? 1 : (values[0] ?? 0) / Number(digits),
      kind: digits === undefined ? 'words' : 'digits',
    }
  })
