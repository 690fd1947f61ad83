import type { Range } from './content'
import type { Word } from './tokens'
import type { TextView } from './view'

const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/k/g, 'c').replace(/y/g, 'i')

/** Whether two words of related languages begin alike enough to be one word: press and prensa, conference and conferencia. */
export function areCognates(a: string, b: string): boolean {
  const first = fold(a)
  const second = fold(b)
  let shared = 0
  while (shared < first.length && shared < second.length && first[shared] === second[shared]) shared++
  return shared >= 3 && shared * 2 >= Math.min(first.length, second.length)
}

const links = new Set([
  'de',
  'del',
  'di',
  'do',
  'da',
  'dos',
  'das',
  'des',
  'du',
  'della',
  'dello',
  'dei',
  'delle',
  'of',
])
const articles = new Set(['la', 'el', 'los', 'las', 'le', 'les', 'o', 'a', 'os', 'as', 'il', 'lo', 'i', 'gli'])

/** "HEAD de MODIFIER", as Romance languages build what English says as "MODIFIER HEAD". */
export interface OfPhrase extends Range {
  readonly head: Word
  readonly modifier: Word
}

/** Every such phrase of a text, in order. */
export const findOfPhrases = ({ words }: TextView): readonly OfPhrase[] =>
  words.flatMap((head, place) => {
    if (!links.has(words[place + 1]?.lower ?? '')) return []
    const modifier = words[place + (articles.has(words[place + 2]?.lower ?? '') ? 3 : 2)]
    return modifier === undefined ? [] : [{ head, modifier, from: head.from, to: modifier.to }]
  })
