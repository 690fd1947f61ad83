import { describe, expect, test } from 'vitest'
import { cells, visible } from '../../../cli/output/cells'

describe('cells', () => {
  test.each([
    ['plain', 5],
    ['caf\u00e9', 4],
    ['cafe\u0301', 4], // combining acute accent
    ['\u6771\u4eac', 4], // Tokyo
    ['\u{1f469}\u{1f3fd}', 2], // woman, medium skin tone
    ['a\u200bb', 2], // zero-width space
  ])('%j takes %i', (text, count) => {
    expect(cells(text)).toBe(count)
  })
})

describe('visible', () => {
  test('draws spaces that cannot be told from others, and line ends', () => {
    expect(visible('a\u00a0b\u202fc\td\r\ne')).toBe('a\u2423b\u2423c\u2192d\u23cee')
  })

  test('lets nothing in a text command the terminal', () => {
    expect(visible('\u001b[2J\u0007\u009b1m\u202edesrever')).toBe('\u241b[2J\u2407\ufffd1m\ufffddesrever')
  })
})
