import { findWords } from '../text/tokens'

/**
 * Words with their apostrophes, numbers with their separators and what is written onto them (`20th`, `1.000,50`,
 * `2026-03-01`, `17:15`, `10\u00a0000`), otherwise single characters: the pieces that a difference never cuts.
 */
const tokenPattern =
  /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:(?:['\u2019\u02bc\u05f4\u00b7]|(?<=\p{N})[.,:/\-\u2009\u00a0\u202f](?=\p{N}))[\p{L}\p{M}\p{N}\u200c\u200d]+)*|./gsu

/** Between two of these a grapheme always ends: the letters and signs of most texts, no marks, no carriage return. */
const simple =
  '\\n\\t\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u2010-\\u2027\\u2029\\u202f\\u2030-\\u205e\\u20a0-\\u20bf\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff'
/** Runs are cut, for ICU takes more than linear time over long ones; not before a mark or in an emoji sequence. */
const otherRun = new RegExp(`(?:[${simple}]?[^${simple}]){1,200}(?:\\p{M}|\\u200d.|\\p{Emoji_Modifier})*`, 'gsu')

/** Offsets inside graphemes that take more than one character, for instance in emoji of several parts. */
export function offsetsInGraphemes(text: string): ReadonlySet<number> {
  const inside = new Set<number>()
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  // With the character after it: a few signs (Arabic number marks) join what follows.
  for (const { 0: run, index: from } of text.matchAll(otherRun))
    for (const { index, segment } of graphemes.segment(text.slice(from, from + run.length + 1)))
      for (let offset = 1; offset < segment.length; offset++) inside.add(from + index + offset)
  return inside
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Where words begin and end inside a token of a script that puts no spaces between them. */
const wordEnds = (token: string, language: string): readonly number[] =>
  unspaced.test(token) ? findWords(token, language).flatMap(({ from, to }) => [from, to]) : []

/** The pieces of a text in order; they join back to it. */
export function cutTokens(text: string, language: string): readonly string[] {
  const inside = offsetsInGraphemes(text)
  const tokens: string[] = []
  let done = 0
  const cutAt = (offset: number): void => {
    if (offset <= done || inside.has(offset)) return
    tokens.push(text.slice(done, offset))
    done = offset
  }
  for (const match of text.matchAll(tokenPattern)) {
    for (const end of wordEnds(match[0], language)) cutAt(match.index + end)
    cutAt(match.index + match[0].length)
  }
  return tokens
}
