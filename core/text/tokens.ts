import type { Range } from './content'
import { lazy } from './lazy'

/** A word and where it stands. */
export interface Word extends Range {
  readonly text: string
  /** Lower case, apostrophes straight: for comparing. */
  readonly lower: string
}

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
/**
 * A word may hold apostrophes and, in Hebrew and Catalan, gershayim and middle dots; hyphens divide words. Nothing longer
 * than 200 characters is a word, and unbounded repeats would exhaust the engine's stack on hostile text.
 */
const wordPattern = /[\p{L}\p{M}\p{N}]{1,200}(?:['\u2019\u02bc\u05f4\u00b7][\p{L}\p{M}\p{N}]{1,200}){0,3}/gu
const unspacedPattern = new RegExp(`[${unspacedScripts}]`, 'u')
/** Segmenting costs more than linear time in the length of a run, so runs are cut. */
const unspacedRun = new RegExp(`[${unspacedScripts}]{1,400}|[^${unspacedScripts}]{1,400}`, 'gu')

const word = (text: string, from: number): Word => ({
  text,
  from,
  to: from + text.length,
  lower: text.toLowerCase().replaceAll('\u2019', "'"),
})

/** Words of scripts that put no spaces between them (Chinese, Japanese, Thai…), by ICU's dictionaries. */
function* cutUnspaced(text: string, at: number, segmenter: Intl.Segmenter): Generator<Word> {
  for (const run of text.matchAll(unspacedRun)) {
    const from = at + run.index
    if (!unspacedPattern.test(run[0])) yield word(run[0], from)
    else for (const part of segmenter.segment(run[0])) if (part.isWordLike) yield word(part.segment, from + part.index)
  }
}

/** The words of a text in order: runs of letters, marks and digits; Chinese, Japanese and Thai by dictionary. */
export function findWords(text: string, language: string): readonly Word[] {
  const words: Word[] = []
  const segmenter = lazy(() => new Intl.Segmenter(language, { granularity: 'word' }))
  for (const match of text.matchAll(wordPattern)) {
    if (unspacedPattern.test(match[0])) words.push(...cutUnspaced(match[0], match.index, segmenter()))
    else words.push(word(match[0], match.index))
  }
  return words
}
