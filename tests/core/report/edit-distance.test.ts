import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutCharacters, cutWords, levenshtein } from '../../../core/report/edit-distance'

/** The textbook's table. */
function byTable(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1)
  a.forEach((unit, index) => {
    const next: number[] = []
    b.forEach((other, column) => {
      const corner = column === 0 ? index : (row[column - 1] ?? 0)
      const left = column === 0 ? index + 1 : (next[column - 1] ?? 0)
      next.push(Math.min(corner + (unit === other ? 0 : 1), left + 1, (row[column] ?? 0) + 1))
    })
    row = next
  })
  return b.length === 0 ? a.length : (row.at(-1) ?? 0)
}

const letters = (text: string): readonly string[] => [...text]

describe('The edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['', 'rain', 4],
    ['rain', '', 4],
    ['rain', 'rain', 0],
    ['sunday', 'saturday', 3],
    ['abc', 'xyz', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(levenshtein(letters(a), letters(b))).toBe(distance)
  })

  test('is that of the whole table, over several blocks', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 150 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(levenshtein(a, b)).toBe(byTable(a, b))
      }),
      { numRuns: 300, verbose: true },
    )
  })
})

describe('Characters', () => {
  test('are what readers take for one', () => {
    expect(cutCharacters('e\u0301a\u{1f469}\u{1f3fd}\u200d\u{1f692}\u{1f937}!')).toEqual([
      'e\u0301',
      'a',
      '\u{1f469}\u{1f3fd}\u200d\u{1f692}',
      '\u{1f937}',
      '!',
    ])
    expect(cutCharacters('')).toEqual([])
  })
})

describe('Words', () => {
  test('are words, numbers and signs without spaces', () => {
    expect(cutWords('It\u2019s 1,000 km, no?', 'en')).toEqual(['It\u2019s', '1,000', 'km', ',', 'no', '?'])
  })
})
