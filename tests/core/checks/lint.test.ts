import { describe, expect, test } from 'vitest'
import { moveLints, readLints, textForLibrary } from '../../../core/checks/lint'

const raw = (start: number, end: number, kind: number, replacement: string) => ({
  span: () => ({ start, end }),
  suggestions: () => [{ kind: () => kind, get_replacement_text: () => replacement }],
})

describe('readLints', () => {
  test('counts code units where the library counts code points', () => {
    const text = '\u{1f600}\u{1f600} goverment'
    expect(readLints(text, { SpellCheck: [raw(3, 12, 0, 'government')] })).toEqual([
      { rule: 'SpellCheck', from: 5, to: 14, replacements: ['government'] },
    ])
  })

  test('keeps the words after which something is put in', () => {
    expect(readLints('take care it', { Missing: [raw(0, 9, 2, ' of')] })[0]?.replacements).toEqual(['take care of'])
  })
})

test('gives the library paragraphs as lines, and nothing of a text that is no prose', () => {
  expect(textForLibrary('One.\u2029Two.')).toBe('One.\nTwo.')
  expect(textForLibrary('x'.repeat(30_000))).toBe('')
})

describe('moveLints', () => {
  const lints = [
    { rule: 'A', from: 0, to: 3, replacements: [] },
    { rule: 'B', from: 8, to: 11, replacements: [] },
  ]

  test('moves what stands behind the change and keeps what stands before it', () => {
    expect(moveLints(lints, 'the one two six', 'the oone two six')).toEqual([
      lints[0],
      { ...lints[1], from: 9, to: 12 },
    ])
  })

  test('drops what the change reaches', () => {
    expect(moveLints(lints, 'the one two six', 'the one twoo six')).toEqual([lints[0]])
    expect(moveLints(lints, 'the one two six', 'hhe one two six')).toEqual([lints[1]])
  })
})
