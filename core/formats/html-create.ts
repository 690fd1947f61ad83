import type { Result } from '../problem'
import { escapeAttribute, escapeHtml } from '../text/escape-html'
import { encode, withNewlines } from './encoding'
import type { Block, NewDocument } from './format'
import { fitEncoding, usualTags } from './html-escape'
import { isBlank } from './layout'
import { type FindRaw, rawFinder, spellCodes } from './spell-codes'

/** Written from right to left. */
const rightToLeft = /^(?:ar|fa|he|ur|yi|ps|sd|ug|ckb|dv)\b/i

/** A new page with nothing in it but the texts: headings, lists, quotes, and paragraphs for all else. */
export function createHtml({ title, language, blocks, coding }: NewDocument): Result<Uint8Array> {
  const find = rawFinder(new Map(), usualTags)
  const direction = rightToLeft.test(language) ? ' dir="rtl"' : ''
  const text = pageOf(blocks, find, {
    attributes: ` lang="${escapeAttribute(language)}"${direction}`,
    encoding: coding.encoding,
    title,
  })
  return encode(withNewlines(fitEncoding(text, coding.encoding), coding.newline), coding)
}

/** What a page has besides its blocks. */
interface PageHead {
  /** Of the outermost element, with a space before each. */
  readonly attributes: string
  readonly encoding: string
  /** None where it is empty. */
  readonly title: string
}

/** The text of a page of these blocks, blank ones left out; `find` says how inline codes are spelled. */
export function pageOf(blocks: readonly Block[], find: FindRaw, { attributes, encoding, title }: PageHead): string {
  const inline = ({ content }: Block): string =>
    spellCodes(content, find, (from, to) => escapeHtml(content.text.slice(from, to)).replace(/\r\n|\n|\r/g, '<br/>'))
  const written = blocks.filter(({ content }) => !isBlank(content.text))
  const lines = written.flatMap((block, index) => {
    const { kind, level } = block
    if (kind === 'heading') return [`<h${level ?? 2}>${inline(block)}</h${level ?? 2}>`]
    if (kind === 'quote') return [`<blockquote><p>${inline(block)}</p></blockquote>`]
    if (kind !== 'item') return [`<p>${inline(block)}</p>`]
    const begins = written[index - 1]?.kind !== 'item'
    const ends = written[index + 1]?.kind !== 'item'
    return [...(begins ? ['<ul>'] : []), `<li>${inline(block)}</li>`, ...(ends ? ['</ul>'] : [])]
  })
  return [
    '<!DOCTYPE html>',
    `<html${attributes}>`,
    '<head>',
    `<meta charset="${encoding}">`,
    ...(title === '' ? [] : [`<title>${escapeHtml(title)}</title>`]),
    '</head>',
    '<body>',
    ...lines,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
