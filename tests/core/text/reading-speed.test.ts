import { expect, test } from 'vitest'
import { readingSpeed } from '../../../core/text/reading-speed'

test.each([
  ['a'.repeat(34), 2, 17, []],
  ['a'.repeat(35), 2, 17.5, ['fast']],
  ['a'.repeat(40), 1.6, 25, ['fast']],
  ['a'.repeat(40), 1.5, 26.67, ['too-fast']],
  [`${'a'.repeat(42)}\n${'b'.repeat(43)}`, 10, 8.5, ['long-line']],
  ['\u{1f600}\u{1f600}', 1, 2, []],
  ['', 0, 0, []],
  ['a', 0, Number.POSITIVE_INFINITY, ['too-fast']],
])('%s in %s seconds is read at %s characters per second: %j', (text, seconds, speed, faults) => {
  const measured = readingSpeed(text, seconds)
  expect(measured.charactersPerSecond).toBeCloseTo(speed, 2)
  expect(measured.faults).toEqual(faults)
})
