import { succeed } from '../problem'
import type { BilingualFormat } from './bilingual'
import { encodeNew, headOf } from './exchange-xml'
import { createXliff } from './xliff-2/create'
import { readXliff } from './xliff-2/read'
import { writeXliff } from './xliff-2/write'

/** XLIFF 2.0 and 2.1: a unit for each segment. */
export const xliff2Format: BilingualFormat = {
  id: 'xliff-2',
  extensions: ['xlf', 'xliff'],
  recognise: (file) => (/<(?:[\w.-]+:)?xliff\s[^>]*?\bversion\s*=\s*["']2\./.test(headOf(file)) ? 1 : 0),
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
