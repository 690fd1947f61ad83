import { fail, succeed } from '../../problem'
import type { Format } from '../format'
import { blocksOf } from '../office/paragraph'
import { isZip, openZip, readEntry } from '../zip'
import { createOdt } from './create'
import { openOdt, revisionsIn } from './package'
import { paragraphsOf } from './paragraphs'
import { writeOdt } from './write'

const type = 'application/vnd.oasis.opendocument.text'

/**
 * OpenDocument texts. Blocks are paragraphs, headings, list items, cells, frames and notes; indexes, fields, hidden text,
 * headers and footers stay as they are. Whatever is not edited is the same to the byte.
 */
export const odtFormat: Format = {
  id: 'odt',
  extensions: ['odt', 'ott'],
  recognise: (file) => {
    if (!isZip(file.bytes)) return 0
    const archive = openZip(file.bytes, file.name)
    if (!archive.ok) return /\.(?:odt|ott)$/i.test(file.name) ? 0.9 : 0
    if (!archive.value.entries.has('content.xml')) return 0
    const declared = readEntry(archive.value, 'mimetype')
    if (!declared.ok || declared.value === null || declared.value.length > 100)
      return /\.(?:odt|ott)$/i.test(file.name) ? 0.9 : 0
    return String.fromCharCode(...declared.value).startsWith(type) ? 1 : 0
  },
  read: (file, options) => {
    const odt = openOdt(file)
    if (!odt.ok) return odt
    const blocks = blocksOf(paragraphsOf(odt.value, options?.revisions))
    if (blocks.length === 0) return fail('file-empty', { name: file.name })
    const gaps = Array.from({ length: blocks.length + 1 }, () => '')
    return succeed({ document: { blocks, gaps, revisions: revisionsIn(odt.value) }, coding: null })
  },
  write: (original, texts, _coding, dressing, options) => writeOdt(original, texts, dressing, options),
  create: (document) => succeed(createOdt(document)),
  tracks: true,
}
