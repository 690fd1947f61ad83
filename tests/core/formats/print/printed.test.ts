import { expect, test } from 'vitest'
import { printedReview } from '../../../../core/formats/print/printed'
import { reviewOf } from '../reviews'
import { words } from './words'

test('rows are what they are in the file that the English came in', () => {
  const english = { name: 'a.md', bytes: new TextEncoder().encode('# The port\n\nIt opens today.\n\n- For boats\n') }
  const page = printedReview(reviewOf(english, 'El puerto\n\nAbre hoy.\n\nPara barcos\n'), words)
  expect([...page.matchAll(/<tr class="(\w+)">/g)].map(([, kind]) => kind)).toEqual(['heading', 'paragraph', 'item'])
})
