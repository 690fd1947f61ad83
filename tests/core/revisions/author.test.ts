import { expect, test } from 'vitest'
import { editRevision } from '../../../core/revisions/author'
import { plain } from '../../../core/text/content'
import { authorNamed, newReview, type } from './sample'

const ana = authorNamed('Ana')
const request = { link: 'l1', content: plain('It rains.'), reason: 'typed' } as const

test('A revision is later than everything before it, also when the clock went back', () => {
  const review = type(newReview(), ana, 'l1', 'First.')
  const slow = { ...ana, now: () => new Date('2020-01-01T00:00:00.000Z') }
  expect(editRevision(review, slow, request).at).toBe('2026-03-01T10:00:00.001Z')
})

test('A revision has the time of the clock when that is later', () => {
  const fast = { ...ana, now: () => new Date('2026-03-02T00:00:00.000Z') }
  expect(editRevision(newReview(), fast, request).at).toBe('2026-03-02T00:00:00.000Z')
})

test('An edit says which text it started from', () => {
  expect(editRevision(newReview(), ana, request).parent).toBeNull()
  const review = type(newReview(), ana, 'l1', 'First.')
  expect(editRevision(review, ana, request).parent).toBe(review.revisions[0]?.id)
})

test('An edit that is not part of a group is its own', () => {
  const groups = [1, 2].map(() => editRevision(newReview(), ana, request).group)
  expect(new Set(groups).size).toBe(2)
  expect(editRevision(newReview(), ana, { ...request, group: 'burst' }).group).toBe('burst')
})

test('A row that is not there cannot be edited', () => {
  expect(() => editRevision(newReview(), ana, { ...request, link: 'l9' })).toThrow(RangeError)
})
