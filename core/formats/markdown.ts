import { fail, succeed } from '../problem'
import { decode } from './encoding'
import type { Format } from './format'
import { documentOf, isBlank, writeLaid } from './layout'
import { layMarkdown } from './markdown-layout'
import { isMarkup } from './text'
import { writeBlocks } from './write-blocks'

/**
 * Markdown (CommonMark with tables). Headings, paragraphs, list items, quotes and table cells are blocks; their markers
 * and everything that is not for translation (code, HTML, front matter, rules, link definitions) are gaps. Inline
 * markup is codes; escapes and character references stay in the text as they are written.
 */
export const markdownFormat: Format = {
  id: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok || isMarkup(decoded.value.text)) return 0
    if (/\.(md|markdown|mdown|mkd)$/i.test(file.name)) return 0.95
    if (/\.[a-z0-9]{1,8}$/i.test(file.name)) return 0.1
    return /^#{1,6} \S/m.test(decoded.value.text) ? 0.6 : 0.1
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const document = documentOf(layMarkdown(decoded.value.text))
    if (document.blocks.every(({ content }) => isBlank(content.text))) return fail('file-empty', { name: file.name })
    return succeed({ document, coding: decoded.value.coding })
  },
  write: (original, texts, coding) => writeLaid(original, layMarkdown, texts, coding),
  create: (document) => writeBlocks(document, 'markdown'),
  asTyped: true,
}
