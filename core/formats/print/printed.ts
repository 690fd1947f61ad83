import type { Review } from '../../revisions/model'
import { machineOriginal } from '../../revisions/texts'
import { exchangeReview } from '../exchange-review'
import type { TextCoding } from '../format'
import { readOriginal } from '../originals'
import { type SideBySideWords, sideBySideHtml } from './side-by-side'

const coding: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }

/**
 * A review as it stands now, as a page to print (`side-by-side.ts`). What is a heading is known from the file the English
 * came in; where that cannot be read every row is a paragraph.
 */
export function printedReview(review: Review, words: SideBySideWords): string {
  const original = machineOriginal(review)
  const read = original && readOriginal(original, 'target')
  const kinds = new Map(read?.ok ? read.value.blocks.map((block) => [block.id, block.kind]) : [])
  const shown = exchangeReview(review, { coding, textOf: ({ current }) => current, kinds, byUnit: false })
  return sideBySideHtml(shown, words)
}
