import type { Range } from './content'

/** A century that is not counted the English way. */
export interface ForeignCentury extends Range {
  readonly better: string
}

const endings = ['th', 'st', 'nd', 'rd']

/** 1st, 2nd, 11th, 23rd. */
export const ordinal = (value: number): string =>
  `${value}${value % 100 > 10 && value % 100 < 14 ? 'th' : (endings[value % 10] ?? 'th')}`

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

const readRoman = (digits: string): number =>
  [...digits].reduce((sum, digit, place) => {
    const value = romanDigits[digit] ?? 0
    return sum + (value < (romanDigits[digits[place + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

/** "XX century", "XV-century", "XIXth centuries"; "century XIX"; "the 21 century". */
const numberFirst = /(?<![\p{L}\d.,])([XVI]{1,5})(?:th|st)?([ -])(centur(?:y|ies))(?!\p{L})/giu
const numberLast = /(?<![\p{L}\d])century ([XVI]{1,5})(?![\p{L}\d])/gu
const digitsFirst = /(?<=\b(?:the|late|early|mid) )(\d{1,2})([ -])century(?!\p{L})/gu

/** The centuries of an English text, the first to the twenty-first, in Roman numerals or without the ending of an ordinal. */
export function findForeignCenturies(text: string): readonly ForeignCentury[] {
  const found: ForeignCentury[] = []
  const add = (from: number, said: string, value: number, rest: string) => {
    if (value >= 1 && value <= 21) found.push({ from, to: from + said.length, better: ordinal(value) + rest })
  }
  for (const { 0: all, 1: digits = '', 2: gap = ' ', 3: noun = '', index } of text.matchAll(numberFirst))
    if (digits === digits.toUpperCase()) add(index, all, readRoman(digits), gap + noun.toLowerCase())
  for (const { 0: all, 1: digits = '', index } of text.matchAll(numberLast))
    add(index, all, readRoman(digits), ' century')
  for (const { 0: all, 1: digits = '', 2: gap = ' ', index } of text.matchAll(digitsFirst))
    add(index, all, Number(digits), `${gap}century`)
  return found
}
