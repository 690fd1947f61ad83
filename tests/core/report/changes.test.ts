import { expect, test } from 'vitest'
import { changesOf, tallyChanges } from '../../../core/report/changes'
import { plain } from '../../../core/text/content'

test.each([
  ['replacement', 'word', 'He go home.', 'He goes home.'],
  ['insertion', 'word', 'He goes.', 'He never goes.'],
  ['deletion', 'word', 'He he goes.', 'He goes.'],
  ['replacement', 'number', 'Some 21 people.', 'Some 12 people.'],
  ['replacement', 'case', 'On monday he left.', 'On Monday he left.'],
  ['insertion', 'punctuation', 'He left', 'He left.'],
  ['replacement', 'punctuation', 'He left.', 'He left!'],
  ['deletion', 'space', 'He  left.', 'He left.'],
] as const)('a %s of a %s: %s → %s', (kind, matter, machine, current) => {
  const tally = tallyChanges(changesOf({ machine: plain(machine), current: plain(current) }, 'en'))
  const counted = Object.entries(tally).flatMap(([name, matters]) =>
    Object.entries(matters).flatMap(([about, count]) => (count > 0 ? [[name, about, count]] : [])),
  )
  expect(counted).toEqual([[kind, matter, 1]])
})
