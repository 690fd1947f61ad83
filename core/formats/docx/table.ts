import { fail, succeed } from '../../problem'
import type { BilingualFormat } from '../bilingual'
import { isZip, openZip } from '../zip'
import { openDocx, readPart } from './package'
import { readTable, tableIn } from './table-read'
import { mark } from './table-words'
import { createTable } from './table-write'

/**
 * A review as a Word table, a row for each row: source, machine text, English, status, comments. The English, the
 * status and the comments can be changed in Word and are read back. Codes stand in the text between `\u2039` and
 * `\u203a`. Marked errors are comments of Word's at the machine text; they are not read back.
 */
export const docxTableFormat: BilingualFormat = {
  id: 'docx-table',
  extensions: ['docx'],
  recognise: (file) => {
    if (!isZip(file.bytes) || !/\.docx$/i.test(file.name)) return 0
    const archive = openZip(file.bytes, file.name)
    if (!archive.ok || !archive.value.entries.has('word/document.xml')) return 0
    const custom = readPart(archive.value, 'docProps/custom.xml')
    if (custom.ok && custom.value?.text.includes(`"${mark}"`)) return 1
    const docx = openDocx(file)
    return docx.ok && tableIn(docx.value) ? 0.99 : 0
  },
  read: (file) => {
    const docx = openDocx(file)
    if (!docx.ok) return docx
    const table = tableIn(docx.value)
    if (!table) return fail('file-format', { name: file.name })
    const document = readTable(docx.value, table)
    return document.units.length === 0 ? fail('file-empty', { name: file.name }) : succeed({ document, coding: null })
  },
  create: (review) => succeed(createTable(review)),
}
