import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../../core/formats/json-fault'

test.each([
  ['{"a": 1,|}'],
  ['[1, 2|'],
  ['{"a" |1}'],
  ['[1 |2]'],
  ['{"a": [1|}'],
  ['|{a: 1}'.replace('|{', '{|')],
  ['[|"open]'],
  ['1 |x'],
  ['|'],
  ['[tru|e]'.replace('tru|e', '|tru')],
])('%s breaks off at the bar', (text) => {
  expect(jsonFault(text.replace('|', ''))).toBe(text.indexOf('|'))
})

test('what is JSON has no fault before its end, a cut one has it at the end or before (seed 20260602)', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      expect(jsonFault(text)).toBe(text.length)
      expect(jsonFault(text.slice(0, cut % text.length))).toBeLessThanOrEqual(text.length)
    }),
    { seed: 20260602, numRuns: 300 },
  )
})
