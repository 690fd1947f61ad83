import type { Range } from './content'

/** A character reference or a tag in running text. */
export interface Markup extends Range {
  /** What a reference stands for; null for a tag. */
  readonly character: string | null
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  euro: '\u20ac',
  pound: '\u00a3',
  deg: '\u00b0',
  middot: '\u00b7',
  bull: '\u2022',
  aacute: '\u00e1',
  eacute: '\u00e9',
  iacute: '\u00ed',
  oacute: '\u00f3',
  uacute: '\u00fa',
  ntilde: '\u00f1',
  ccedil: '\u00e7',
  agrave: '\u00e0',
  egrave: '\u00e8',
  auml: '\u00e4',
  ouml: '\u00f6',
  uuml: '\u00fc',
  szlig: '\u00df',
}

const reference = /&(?:([a-z]{2,8})|#(\d{2,6})|#[xX]([\da-fA-F]{2,5})) ?;/g
const tag =
  /<\/?(?:a|b|i|u|s|g|x|bx|ex|ph|p|br|hr|em|strong|small|span|div|font|sup|sub|mark|img|ul|ol|li|h[1-6]|table|tr|td|th|blockquote|q|cite|figure|figcaption|iframe|script|style)(?: [^<>\u2029=]{1,40}=[^<>\u2029]{0,200})? ?\/?>/gi

function characterOf(name: string | undefined, decimal: string | undefined, hexadecimal: string | undefined) {
  if (name !== undefined) return named[name] ?? null
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code === 0xa0) return ' '
  return code < 32 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff ? null : String.fromCodePoint(code)
}

/** Character references of HTML and tags of HTML and XLIFF that stand in a text as letters. */
export function findMarkup(text: string): readonly Markup[] {
  const found: Markup[] = []
  if (text.includes('&'))
    for (const { 0: all, 1: name, 2: decimal, 3: hexadecimal, index } of text.matchAll(reference)) {
      const character = characterOf(name, decimal, hexadecimal)
      if (character !== null) found.push({ from: index, to: index + all.length, character })
    }
  if (text.includes('<'))
    for (const { 0: all, index } of text.matchAll(tag))
      found.push({ from: index, to: index + all.length, character: null })
  return found.sort((a, b) => a.from - b.from)
}
