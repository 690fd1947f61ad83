import { fail, succeed } from '../problem'
import { decode, encode, newlinesIn, withNewlines } from './encoding'
import type { Format, ReadDocument } from './format'
import { createHtml } from './html-create'
import { decodeHtml, withDeclared } from './html-encoding'
import { type HtmlBlock, layHtml } from './html-layout'
import { renderHtml } from './html-write'

const page = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*(?:<!doctype\s+html\b|<html\b)/i
const fragment =
  /^\s*<(?:article|blockquote|body|div|figure|h[1-6]|head|main|meta|ol|p|section|table|title|ul)(?:\s[^<>]*)?>/i
const extension = /\.(?:html?|xhtml)$/i

/** HTML. Paragraph-like elements are blocks; scripts, styles, `translate="no"` and all markup stay as they are. */
export const htmlFormat: Format = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return 0
    const start = decoded.value.text.slice(0, 4096)
    if (page.test(start)) return 1
    if (extension.test(file.name)) return 0.95
    return fragment.test(start) ? 0.6 : 0
  },
  read: (file) => {
    const decoded = decodeHtml(file)
    if (!decoded.ok) return decoded
    const { text, coding } = decoded.value
    const { blocks } = layHtml(text)
    if (blocks.length === 0) return fail('file-empty', { name: file.name })
    return succeed({ document: { blocks: blocks.map(({ block }) => block), gaps: gapsOf(text, blocks) }, coding })
  },
  write: (original, texts, coding) => {
    const decoded = decodeHtml(original)
    if (!decoded.ok) return decoded
    const wanted = coding ?? decoded.value.coding
    const written = renderHtml(decoded.value.text, texts, wanted)
    const { encoding, newline } = decoded.value.coding
    const declared = encoding === wanted.encoding ? written : withDeclared(written, wanted.encoding)
    return encode(newline === wanted.newline ? declared : withNewlines(declared, wanted.newline), wanted)
  },
  create: createHtml,
}

/** What stands between the blocks; newlines that a block's text does not show go after it, so that lines can be counted. */
function gapsOf(text: string, blocks: readonly HtmlBlock[]): ReadDocument['gaps'] {
  const gaps: string[] = []
  let done = 0
  let lost = ''
  for (const { block, from, to } of blocks) {
    gaps.push(lost + text.slice(done, Math.max(done, from)))
    lost =
      from < done ? '' : '\n'.repeat(Math.max(0, newlinesIn(text.slice(from, to)) - newlinesIn(block.content.text)))
    done = Math.max(done, to)
  }
  return [...gaps, lost + text.slice(done)]
}
