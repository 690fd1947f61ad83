import { succeed } from '../problem'
import type { BilingualFormat } from './bilingual'
import { encodeNew, headOf } from './exchange-xml'
import { createXliff } from './xliff-1/create'
import { readXliff } from './xliff-1/read'
import { writeXliff } from './xliff-1/write'

/** XLIFF 1.2 (and 1.0, 1.1): a unit for each segment, or for each `trans-unit` that has none. */
export const xliff1Format: BilingualFormat = {
  id: 'xliff-1',
  extensions: ['xlf', 'xliff', 'sdlxliff', 'mxliff'],
  recognise: (file) => (/<(?:[\w.-]+:)?xliff\s[^>]*?\bversion\s*=\s*["']1\./.test(headOf(file)) ? 1 : 0),
  read: (file) => {
    const read = readXliff(file)
    return read.ok ? succeed({ document: read.value.document, coding: read.value.tree.coding }) : read
  },
  write: (original, review) => {
    const read = readXliff(original)
    return read.ok ? writeXliff(read.value, review) : read
  },
  create: (review) => encodeNew(createXliff(review), review.coding),
}
