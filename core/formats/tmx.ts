import { succeed } from '../problem'
import type { BilingualFormat } from './bilingual'
import { encodeNew, headOf } from './exchange-xml'
import { readTmx } from './tmx/read'
import { createTmx, hasBothSides, writeTmx } from './tmx/write'

/** TMX 1.4b, and the versions before it: translation memories. */
export const tmxFormat: BilingualFormat = {
  id: 'tmx',
  extensions: ['tmx'],
  recognise: (file) => (/<tmx\s[^>]*?\bversion\s*=/.test(headOf(file)) ? 1 : 0),
  read: (file) => {
    const read = readTmx(file)
    return read.ok ? succeed({ document: read.value.document, coding: read.value.tree.coding }) : read
  },
  write: (original, review) => {
    const read = readTmx(original)
    return read.ok ? writeTmx(read.value, review) : read
  },
  create: (review) => encodeNew(createTmx(review), review.coding),
  holds: (row) => (hasBothSides(row) ? row.target.text : null),
}
