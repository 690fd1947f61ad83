import { succeed } from '../problem'
import type { BilingualFormat } from './bilingual'
import { readWorkbook } from './xlsx/read'
import { createWorkbook, writeWorkbook } from './xlsx/write'
import { isZip, openZip } from './zip'

/** Excel's XLSX: the first sheet with a column for the source and one for its translation. */
export const xlsxFormat: BilingualFormat = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  recognise: ({ name, bytes }) => {
    if (!isZip(bytes)) return 0
    const archive = openZip(bytes, name)
    if (archive.ok) return archive.value.entries.has('xl/workbook.xml') ? 1 : 0
    return /\.xls[xm]$/i.test(name) ? 0.9 : 0
  },
  read: (file) => {
    const read = readWorkbook(file)
    return read.ok ? succeed({ document: read.value.document, coding: null }) : read
  },
  write: (original, review) => {
    const read = readWorkbook(original)
    return read.ok ? writeWorkbook(read.value, review) : read
  },
  create: (review) => succeed(createWorkbook(review)),
}
