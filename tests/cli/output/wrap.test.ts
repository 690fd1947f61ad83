import { describe, expect, test } from 'vitest'
import { cells } from '../../../cli/output/cells'
import { excerpt, wrap } from '../../../cli/output/wrap'

/** Marks the passage between brackets and shows the excerpt likewise. */
function shown(marked: string, width: number): string {
  const from = marked.indexOf('[')
  const to = marked.indexOf(']') - 1
  const { before, mark, after } = excerpt(marked.replace(/[[\]]/g, ''), { from, to }, width)
  return `${before}[${mark}]${after}`
}

describe('wrap', () => {
  test('breaks at spaces and keeps long words whole', () => {
    expect(wrap('one two extraordinarily three', 8)).toEqual(['one two', 'extraordinarily', 'three'])
  })
})

describe('excerpt', () => {
  test.each([
    ['all of a [short] line', 40, 'all of a [short] line'],
    ['first line\nsecond [line] here\nthird line', 40, 'second [line] here'],
    ['one two three four [five] six seven eight', 22, '\u2026four [five] six seven\u2026'],
    ['[five] six seven eight nine', 18, '[five] six seven\u2026'],
    ['one two three four [five]', 18, '\u2026three four [five]'],
    ['[abcdefghij]', 5, '[ab\u2026ij]'],
    ['end[.\nNext] one', 40, 'end[.\u23ceNext] one'],
  ])('%j in %i cells', (marked, width, expected) => {
    expect(shown(marked, width)).toBe(expected)
  })

  test('never takes more cells than it was given', () => {
    const text = 'Der Fluss trat \u00fcber die Ufer, und das Wasser stieg \u6771\u4eac bis zum Abend weiter an.'
    for (const width of [4, 7, 12, 20, 33, 50, 90])
      for (let from = 0; from < text.length; from++) {
        const { before, mark, after } = excerpt(text, { from, to: Math.min(text.length, from + 3) }, width)
        expect(cells(before + mark + after)).toBeLessThanOrEqual(width)
      }
  })
})
