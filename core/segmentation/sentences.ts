import type { Range } from '../text/content'
import { languageOf } from '../text/language-tag'
import { type SentenceExceptions, sentenceExceptions } from './exceptions'

/**
 * The sentences of one paragraph, in order and without holes: each takes the white space after it. `Intl.Segmenter`
 * and a pattern of our own propose the ends; the language's exceptions and the context dispose. A newline inside the
 * paragraph is a space here.
 */
export function sentencesIn(text: string, language: string): readonly Range[] {
  const flat = text.replace(/[\r\n]/g, ' ')
  const exceptions = sentenceExceptions(language)
  const sentences: Range[] = []
  let from = 0
  for (const proposed of proposedEnds(flat, language)) {
    const end = afterSpace(flat, proposed)
    if (end <= from || end >= text.length || !endsSentence(flat, from, end, exceptions)) continue
    sentences.push({ from, to: end })
    from = end
  }
  if (from < text.length) sentences.push({ from, to: text.length })
  return sentences
}

function afterSpace(text: string, at: number): number {
  let end = at
  while (/\s/.test(text.charAt(end))) end += 1
  return end
}

/** A stop in CJK and what closes with it: no white space follows. */
const wideEnds = /[\u3002\uff01\uff1f]+[\u300d\u300f\u201d\u2019\uff09\u300b]*/g
const closers = '"\'\\u2019\\u201d\\u201c\\u00bb\\u00ab\\u203a\\u2039)\\]}*_'
/** A stop, what closes with it (a footnote mark too), white space, then something that can begin a sentence. */
const ownEnds = new RegExp(
  `(?<![.!?\\u2026])[.!?\\u2026\\u061f\\u06d4][.!?\\u2026]*[${closers}]*(?:\\[\\d{1,3}\\])*(?:[ \\u00a0\\u202f][\\u00bb\\u201d)\\]"](?=\\s))?\\s+(?=[^\\s])`,
  'g',
)

function proposedEnds(text: string, language: string): readonly number[] {
  const ends = new Set(segmenterEnds(text, language))
  for (const pattern of [wideEnds, ownEnds])
    for (const match of text.matchAll(pattern)) ends.add(match.index + match[0].length)
  return [...ends].sort((a, b) => a - b)
}

/** Node's segmenter takes quadratic time: it is given pieces, each from where the last sentence of the one before began. */
const pieceLength = 4000

function segmenterEnds(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(languageOf(language), { granularity: 'sentence' })
  const ends: number[] = []
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + pieceLength)
    const starts = Array.from(segmenter.segment(piece), ({ index }) => from + index).slice(1)
    ends.push(...starts)
    from = (from + piece.length < text.length ? starts.at(-1) : undefined) ?? from + piece.length
  }
  return ends
}

/** How far back and ahead a decision looks: enough for the longest abbreviation and the next few words. */
const reach = 60

function endsSentence(text: string, from: number, end: number, exceptions: SentenceExceptions): boolean {
  const before = text.slice(Math.max(from, end - reach), end)
  const after = text.slice(end, end + reach)
  if (!/[\p{L}\p{N}]/u.test(text.slice(from, Math.min(end, from + 4 * reach)))) return false
  if (isGlued(before, after) || isRemainder(after) || goesOn(before, after)) return false
  const word = /(\S+)\s*$/.exec(before)?.[1] ?? ''
  return !word.endsWith('.') || !isInnerStop(before.trimEnd(), after, from >= end - reach, exceptions)
}

/** No white space at the place, and no script that does without: `example.com`, `end.[1]`, `¿Sí?-dijo`. */
const isGlued = (before: string, after: string): boolean =>
  !/\s$/.test(before) &&
  !/[\u3002\uff01\uff1f\uff0e\uff61\u2026\u0964\u0965\u104b\u17d4\u300d\u300f\u201d\u2019\u300b\uff09]$/.test(before) &&
  !/^\s/.test(after)

/** What follows is only what closes this sentence: ` »`, ` ”`, a stray bracket, or nothing to read at all. */
const isRemainder = (after: string): boolean =>
  /^["\u2019\u201d\u00bb)\]](?:\s|$)/.test(after) || /^[^\p{L}\p{N}]*$/u.test(after)

const reportsInChinese =
  /^[^\u3002\uff01\uff1f\u201c\u300c]{0,14}(?:\u8bf4|\u8aaa|\u8868\u793a|\u79f0|\u7a31|\u6307\u51fa|\u95ee|\u554f|\u9053|\u5199\u9053|\u5f3a\u8c03|\u5f37\u8abf)/
const continuesInJapanese = /^(?:\u3068|\u3063\u3066|\u306a\u3069|\u3068\u306f|\u306e)/

/** The next words continue the sentence: lower case, also behind a dash or an opening quote; a reporting clause. */
function goesOn(before: string, after: string): boolean {
  if (/^(?:[-\u2013\u2014]\s*|[("'\u201c\u2018\u00ab\u2026\u00bf\u00a1]\s?|\.{3}\s?)*\p{Ll}/u.test(after)) return true
  if (/[\u3002\uff01\uff1f][\u300d\u300f\u201d]$/.test(before))
    return continuesInJapanese.test(after) || reportsInChinese.test(after)
  return /\bYahoo!\s*$/.test(before)
}

/** Whether the full stop that `before` ends with belongs to an abbreviation, an initial or a number. */
function isInnerStop(before: string, after: string, atStart: boolean, exceptions: SentenceExceptions): boolean {
  const text = before.replace(/\.$/, '').toLowerCase()
  const starts = beginsSentence(after, exceptions)
  const last = abbreviations(text)
  if (last.some((candidate) => exceptions.final.has(candidate))) return false
  if (last.some((candidate) => exceptions.either.has(candidate))) return !starts
  if (last.some((candidate) => exceptions.inner.has(candidate))) return true
  if (/(?:^|[\s.("\u201c\u00ab\u2018'-])\p{Lu}\.$/u.test(before)) return !starts && /^\p{Lu}/u.test(after)
  if (/(?:^|[\s("])\p{Ll}\.$/u.test(before)) return true
  if (/(?:^|[\s("])\p{Lo}\.$/u.test(before)) return /^\p{Lo}/u.test(after)
  if (/(?:\p{L}\.){2,}$/u.test(before)) return !starts
  const number = /(^|\s)(\d{1,3})\.$/.exec(before)
  if (!number) return false
  return (
    (atStart && number[1] === '' && number.index === 0) ||
    (exceptions.ordinalStops && /^\p{Lu}/u.test(after) && !starts)
  )
}

/** What the last stop may be the end of: the last word, and the last two and three (`ee. uu`, `p. ej`). */
function abbreviations(text: string): readonly string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/^["'([\u00ab\u201c\u2018\u201e\u00bf\u00a1]+/, ''))
  return [1, 2, 3].filter((count) => count <= words.length).map((count) => words.slice(-count).join(' '))
}

function beginsSentence(after: string, exceptions: SentenceExceptions): boolean {
  if (/^[\u00bf\u00a1\u00ab\u201c"\u2014\u2013]/.test(after)) return true
  const word = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)(?!\.)/u.exec(after)?.[1] ?? ''
  return exceptions.starters.has(word.toLowerCase())
}
