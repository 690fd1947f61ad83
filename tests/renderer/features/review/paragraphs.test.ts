import { expect, test } from 'vitest'
import { openReview } from '../../../../core/revisions/fold'
import { toJournal } from '../../../../renderer/features/review/opened'
import { paragraphStarts } from '../../../../renderer/features/review/paragraphs'
import { openedReview } from '../../sample-review'

test('a row begins a paragraph where its English does, the first row apart', () => {
  const rows = [
    ['Uno. ', 'One. '],
    ['Dos.', 'Two.'],
    ['Tres. ', '|Three. '],
    ['Cuatro.', 'Four.'],
  ] as const
  const review = openReview(toJournal(openedReview(rows)))
  expect([...paragraphStarts(review)]).toEqual(['l3'])
})
