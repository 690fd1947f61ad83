import { expect, test } from 'vitest'
import { stretchesOf } from '../../../../renderer/features/changes'

const drawn = (before: string, after: string) =>
  stretchesOf(before, after, 'en')
    .map(({ kind, text }) => ({ kept: text, deleted: `[-${text}-]`, inserted: `[+${text}+]` })[kind])
    .join('')

test('runs spell the current text with what went before what came', () => {
  expect(drawn('It cost 20 euros.', 'It cost 21 euros.')).toBe('It cost [-20-][+21+] euros.')
})
test('text that was only added leaves the rest unmarked', () => {
  expect(drawn('It rains.', 'It rains. Typed here.')).toBe('It rains.[+ Typed here.+]')
})
test('the same text has one run, kept', () => {
  expect(drawn('It rains.', 'It rains.')).toBe('It rains.')
})
