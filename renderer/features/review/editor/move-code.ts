import type { Content, InlineCode } from '../../../../core/text/content'
import { findWords } from '../../../../core/text/tokens'

/** A content and the index of one of its codes. */
export interface CodeAt {
  readonly content: Content
  readonly index: number
}

/** Over a word, or over a character or a code beside it. */
export type Stride = 'word' | 'character'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Moves a code forwards (1) or backwards (-1) in its text. What opens stops where words begin, all else where they end;
 * half a pair stops at its other half. Null where it cannot go further.
 */
export function moveCode(
  { content, index }: CodeAt,
  direction: 1 | -1,
  stride: Stride,
  language: string,
): CodeAt | null {
  const code = content.codes[index]
  if (code === undefined) return null
  const partner = content.codes.findIndex(
    (other, place) => other.id === code.id && other.kind !== code.kind && Math.sign(place - index) === direction,
  )
  const beside = content.codes[index + direction]
  if (stride === 'character' && beside?.at === code.at)
    return partner === index + direction ? null : placed(content, index, code, index + direction)
  const at =
    stride === 'word'
      ? nextWord(content.text, code, direction, language)
      : nextCharacter(content.text, code.at, direction)
  const limit = content.codes[partner]?.at
  if (at === null || (limit !== undefined && limit === code.at)) return null
  const place = limit === undefined ? at : direction === 1 ? Math.min(at, limit) : Math.max(at, limit)
  const others = content.codes.filter((_, other) => other !== index)
  const behind = others.findIndex((other) => (direction === 1 ? other.at >= place : other.at > place))
  return placed(content, index, { ...code, at: place }, behind < 0 ? others.length : behind)
}

function placed(content: Content, from: number, code: InlineCode, to: number): CodeAt {
  const codes = content.codes.filter((_, index) => index !== from)
  return { content: { ...content, codes: [...codes.slice(0, to), code, ...codes.slice(to)] }, index: to }
}

/** The end of the text counts as a place in either direction. */
function nextWord(text: string, { at, kind }: InlineCode, direction: 1 | -1, language: string): number | null {
  const places = findWords(text, language).map(({ from, to }) => (kind === 'open' ? from : to))
  const found = direction === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)
  const end = direction === 1 ? text.length : 0
  return found ?? (at === end ? null : end)
}

function nextCharacter(text: string, at: number, direction: 1 | -1): number | null {
  if (direction === 1)
    return at < text.length ? at + ([...characters.segment(text.slice(at))][0]?.segment.length ?? 1) : null
  return at > 0 ? at - ([...characters.segment(text.slice(0, at))].at(-1)?.segment.length ?? 1) : null
}
