import anyAscii from 'any-ascii'
import { isEnglishWord } from './english-words'
import type { Word } from './tokens'
import type { TextView } from './view'

/** Latin letters without their marks, lower case. */
export const plainName = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/**
 * How a name sounds, roughly: what romanisations and exonyms write differently for one sound is made equal (Zelenski,
 * Zelenskyy; Alejandria, Alexandria; Mohamed, Mohammed; Brasil, Brazil).
 */
export const soundOfName = (text: string): string =>
  plainName(text)
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/[ct](?=i[aeou])/g, 's')
    .replace(/sch|tch|ch|sh|zh/g, 's')
    .replace(/kh|ck|qu|[cqgjxk]/g, 'k')
    .replace(/ou|w|v/g, 'u')
    .replace(/z|ts/g, 's')
    .replace(/h/g, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{4})i+$/, '')

/** Whether two different words of equal length or nearly are one change apart: a letter more, less, another, or two swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const capitalised = /^\p{Lu}\p{Ll}{3,40}$/u

/** The words that are names: capitalised inside a sentence, and no English word unless `isName` knows better. */
export function nameWords(
  { words, sentences }: TextView,
  isName: (lower: string) => boolean = () => false,
): readonly Word[] {
  const starts = new Set(sentences.map(({ from }) => from))
  return words.filter(
    ({ text, lower, from }) => capitalised.test(text) && !starts.has(from) && (isName(lower) || !isEnglishWord(lower)),
  )
}
