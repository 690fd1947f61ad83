import { expect, test } from 'vitest'
import { findAnchors } from '../../../core/diff/anchors'
import { findHunks } from '../../../core/diff/hunks'

const list = (letters: string): readonly string[] => [...letters]

test('Anchors are the longest row of tokens that stand once on either side', () => {
  expect(findAnchors(list('abcxdd'), list('bcadd'))).toEqual([
    { before: 1, after: 0 },
    { before: 2, after: 1 },
  ])
})

test('Lists that share their ends differ in the middle only', () => {
  expect(findHunks(list('abcde'), list('abxde'))).toEqual([{ before: [2, 3], after: [2, 3] }])
})

test('Lists with too many differences are divided at what stands once in both', () => {
  const words = Array.from({ length: 6000 }, (_, index) => `w${index}`)
  const changed = words.map((word, index) => (index % 2 === 0 ? word : `${word}'`))
  expect(findHunks(words, changed)).toHaveLength(3000)
})

test('Lists with too many differences and no token that stands once are divided at runs of tokens', () => {
  const words = Array.from(
    { length: 9000 },
    (_, index) => `w${(Math.imul(index ^ (index >>> 5), 2654435761) >>> 8) % 1000}`,
  )
  const changed = words.map((word, index) => (index % 15 === 0 ? 'new' : word))
  expect(findHunks(words, changed)).toHaveLength(600)
})

test('Lists with too many differences and nothing in common are one difference', () => {
  const before = Array.from({ length: 3000 }, (_, index) => `a${index}`)
  const after = Array.from({ length: 2000 }, (_, index) => `b${index}`)
  expect(findHunks(['x', ...before, 'y'], ['x', ...after, 'y'])).toEqual([{ before: [1, 3001], after: [1, 2001] }])
})
