import { fail, succeed } from '../../problem'
import type { Format } from '../format'
import { blocksOf } from '../office/paragraph'
import { isZip, openZip } from '../zip'
import { createDocx } from './create'
import { openDocx } from './package'
import { paragraphsOf } from './paragraphs'
import { revisionsIn } from './revisions'
import { writeDocx } from './write'

/**
 * Word documents. Blocks are paragraphs, headings, list items, cells, captions, text boxes and notes; headers, footers,
 * fields and hidden text stay as they are. Whatever is not edited is the same to the byte.
 */
export const docxFormat: Format = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  recognise: (file) => {
    if (!isZip(file.bytes)) return 0
    const archive = openZip(file.bytes, file.name)
    if (!archive.ok) return /\.(?:docx|docm|dotx)$/i.test(file.name) ? 0.9 : 0
    const { entries } = archive.value
    if (!entries.has('[Content_Types].xml')) return 0
    return [...entries.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)) ? 1 : 0
  },
  read: (file, options) => {
    const docx = openDocx(file)
    if (!docx.ok) return docx
    const blocks = blocksOf(paragraphsOf(docx.value, options?.revisions))
    if (blocks.length === 0) return fail('file-empty', { name: file.name })
    const gaps = Array.from({ length: blocks.length + 1 }, () => '')
    return succeed({ document: { blocks, gaps, revisions: revisionsIn(docx.value) }, coding: null })
  },
  write: (original, texts, _coding, dressing, options) => writeDocx(original, texts, dressing, options),
  create: (document) => succeed(createDocx(document)),
  tracks: true,
}
