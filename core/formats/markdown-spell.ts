import type { Content, InlineCode } from '../text/content'
import type { MarkdownRaw } from './markdown-inline'
import { type RawCode, rawFinder, spellCodes } from './spell-codes'

/** Markup for codes that come from elsewhere, by what their chips say. */
const usual: Readonly<Record<string, readonly [open: string, close: string]>> = {
  b: ['**', '**'],
  strong: ['**', '**'],
  i: ['*', '*'],
  em: ['*', '*'],
  s: ['~~', '~~'],
  code: ['`', '`'],
}

/**
 * A content with its Markdown in it. Emphasis holds only where no space follows its beginning or precedes its end, and
 * `_` only between words: what was moved elsewhere is put right.
 */
export function spellMarkdown(content: Content, raws: ReadonlyMap<string, MarkdownRaw>): string {
  const finder = rawFinder(raws, usual)
  const { text } = content
  const moved = content.codes
    .map((code) => (isEmphasis(finder(code)) ? { ...code, at: besideLetters(text, code) } : code))
    .sort((a, b) => a.at - b.at)
  const pairs = pairsIn(moved)
  const codes = moved.filter(({ id, label }) => {
    const pair = pairs.get(id)
    return !pair || pair.from < pair.to || !isEmphasis(finder({ at: 0, id, label, kind: 'open' }))
  })
  return spellCodes({ text, codes }, (code) => {
    const raw = finder(code)
    const pair = pairs.get(code.id)
    if (!raw || !pair) return raw
    const { reference } = raws.get(code.id) ?? { reference: null }
    if (reference?.label === text.slice(pair.from, pair.to)) return { ...raw, close: reference.short }
    if (!/^_+$/.test(raw.open) || !isInWord(text, pair)) return raw
    const stars = '*'.repeat(raw.open.length)
    return { ...raw, open: stars, close: stars }
  })
}

const isEmphasis = (raw: RawCode | null): boolean => raw !== null && /^[*_~`]+$/.test(raw.open)

/** The nearest place where emphasis can begin or end. */
function besideLetters(text: string, { at, kind }: InlineCode): number {
  let place = at
  if (kind === 'open') while (place < text.length && /\s/.test(text[place] ?? '')) place += 1
  if (kind === 'close') while (place > 0 && /\s/.test(text[place - 1] ?? '')) place -= 1
  return place
}

interface Pair {
  readonly from: number
  readonly to: number
}

/** Where the pairs that are whole begin and end. */
function pairsIn(codes: readonly InlineCode[]): ReadonlyMap<string, Pair> {
  const begins = new Map<string, number>()
  const pairs = new Map<string, Pair>()
  for (const { id, kind, at } of codes) {
    if (kind === 'open') begins.set(id, at)
    const from = begins.get(id)
    if (kind === 'close' && from !== undefined) pairs.set(id, { from, to: at })
    else if (kind === 'close') pairs.set(id, { from: at, to: at })
  }
  return pairs
}

const isInWord = (text: string, { from, to }: Pair): boolean =>
  /[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[to] ?? ' ')
