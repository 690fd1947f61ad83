import { type Result, succeed } from '../problem'
import type { Attachment } from '../revisions/model'
import { fromBase64 } from '../text/base64'
import type { Unit } from './bilingual'
import type { Block, ReadDocument, ReadOptions, SourceFile } from './format'
import { bilingualFormatFor, findBilingual, formatFor } from './index'

/** An attached original as the file it was. */
export const fileOf = ({ name, data }: Attachment): SourceFile => ({ name, bytes: fromBase64(data) })

/** How an attached original was read, and is to be read and written again. */
export const optionsOf = ({ revisions }: Attachment): ReadOptions => ({ revisions })

/** The text of a unit that a review calls the machine's. */
const machineOf = ({ machine, target }: Unit): Unit['target'] => machine ?? target

/** One side of bilingual units as blocks, each with its unit's id; units without a text on that side have none. */
export const blocksOfUnits = (units: readonly Unit[], side: 'source' | 'target'): readonly Block[] =>
  units.flatMap((unit) => {
    const content = side === 'source' ? unit.source : machineOf(unit)
    return content.text === '' && content.codes.length === 0 ? [] : [{ id: unit.id, kind: unit.kind, content }]
  })

/** What stands in an original on one side; of a bilingual file, its units part by lines. */
export function readOriginal(original: Attachment, side: 'source' | 'target'): Result<ReadDocument> {
  if (findBilingual(original.format) === undefined) {
    const read = formatFor(original.format).read(fileOf(original), optionsOf(original))
    return read.ok ? succeed(read.value.document) : read
  }
  const read = bilingualFormatFor(original.format).read(fileOf(original))
  if (!read.ok) return read
  const blocks = blocksOfUnits(read.value.document.units, side)
  return succeed({ blocks, gaps: ['', ...blocks.map(() => '\n')] })
}
