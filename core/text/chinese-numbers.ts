import type { NumberMention } from './numbers'

const digitsOf: Readonly<Record<string, number>> = Object.fromEntries(
  [...'\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d'].map((character, value) => [character, value]),
)
const extra: Readonly<Record<string, number>> = {
  '\u96f6': 0,
  '\u4e24': 2,
  '\u5169': 2,
  '\u53cc': 2,
  '\u96d9': 2,
  '\u534a': 0.5,
}
const small: Readonly<Record<string, number>> = { '\u5341': 10, '\u767e': 100, '\u5343': 1000 }
const large: Readonly<Record<string, number>> = {
  '\u4e07': 1e4,
  '\u842c': 1e4,
  '\u4ebf': 1e8,
  '\u5104': 1e8,
  '\u5146': 1e12,
}

const characterValue = (character: string): number | undefined => digitsOf[character] ?? extra[character]

/** Digits, Chinese digits, and the characters for ten, hundred, thousand, 10\u2074, 10\u2078, 10\u00b9\u00b2, in one run. */
const run =
  /(?:\d+(?:[.,]\d+)*)?[\u3007\u96f6\u4e00\u4e8c\u4e24\u5169\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u842c\u4ebf\u5104\u5146\u53cc\u96d9\u534a]{1,40}/g

/** Reads 三千二百万 and 2.5亿; a run of bare digits (二〇二二) is read digit by digit. */
export function readChinese(text: string): number {
  const leading = /^\d+(?:[.,]\d+)*/.exec(text)?.[0] ?? ''
  const rest = [...text.slice(leading.length)]
  if (leading === '' && rest.length > 1 && rest.every((character) => characterValue(character) !== undefined))
    return Number(rest.map(characterValue).join(''))
  let total = 0
  let section = 0
  let current = leading === '' ? 0 : Number(leading.replaceAll(',', ''))
  for (const character of rest) {
    const value = characterValue(character)
    const unit = small[character]
    const scale = large[character]
    if (value !== undefined) current = value
    else if (unit !== undefined) {
      section += (current || 1) * unit
      current = 0
    } else if (scale !== undefined) {
      total = (total + section + current || 1) * scale
      section = 0
      current = 0
    }
  }
  return total + section + current
}

/** The numbers written with Chinese characters, alone or after digits. */
export const findChineseNumbers = (text: string): NumberMention[] =>
  [...text.matchAll(run)].map(({ 0: all, index }) => {
    const digits = /^\d+(?:[.,]\d+)*/.exec(all)?.[0].replaceAll(',', '')
    const value = readChinese(all)
    const scale = digits === undefined ? 1 : value / Number(digits)
    return {
      from: index,
      to: index + all.length,
      values: [value],
      parts: [],
      scale,
      kind: digits === undefined ? 'words' : 'digits',
    }
  })
