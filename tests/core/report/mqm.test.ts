import { describe, expect, test } from 'vitest'
import { checks } from '../../../core/checks/index'
import { errorsAt, measureQuality, penaltyOf } from '../../../core/report/mqm'
import { undoRevision, withdrawRevision } from '../../../core/revisions/author'
import { applyRevision } from '../../../core/revisions/fold'
import type { LinkState, Review } from '../../../core/revisions/model'
import { authorNamed, newReview } from '../revisions/sample'
import { fix, mark } from './sample'

const ana = authorNamed('Ana')
const quality = (review: Review, words = 1000) => measureQuality(review, [...review.links.values()], words)

describe('The weight of an error', () => {
  test.each([
    ['accuracy/mistranslation', 'critical', 5],
    ['accuracy/mistranslation', 'major', 5],
    ['accuracy/mistranslation', 'minor', 1],
    ['accuracy/mistranslation', 'neutral', 0],
    ['fluency/punctuation', 'major', 5],
    ['fluency/punctuation', 'minor', 0.1],
    ['Fluency/Punctuation', 'minor', 0.1],
    ['non-translation', 'major', 25],
    ['Non-translation!', 'minor', 25],
    ['non-translation', 'neutral', 0],
  ] as const)('%s, %s: %d', (category, severity, penalty) => {
    expect(penaltyOf({ category, severity })).toBe(penalty)
  })
})

describe('The score', () => {
  test('is nothing for a text without errors, and unknown for one without words', () => {
    expect(quality(newReview())).toMatchObject({ errors: 0, penalty: 0, score: 0 })
    expect(quality(newReview(), 0).score).toBeNull()
  })

  test('adds up what people marked and what they accepted, for each 1,000 words', () => {
    const marked = mark(newReview(), ana, 'l1', 'Rains', { severity: 'minor', category: 'fluency/punctuation' })
    const review = fix(marked, ana, 'l2', 'The mayor spoke yesterday. ', 'number-mismatch')
    expect(quality(review, 500)).toMatchObject({ errors: 2, marked: 1, penalty: 5.1, score: 10.2 })
  })

  test('takes category and severity of a fix from its check', () => {
    const check = checks.find(({ id }) => id === 'spacing')
    const [category] = quality(fix(newReview(), ana, 'l2', 'The mayor spoke. ', 'spacing')).categories
    expect(category).toMatchObject({ category: check?.category, [check?.severity ?? '']: 1 })
  })

  test('counts a finding once that was confirmed and then fixed', () => {
    const marked = mark(newReview(), ana, 'l2', 'he spoke', { check: 'agreement' })
    expect(quality(fix(marked, ana, 'l2', 'The mayor spoke yesterday. ')).errors).toBe(1)
    expect(quality(fix(marked, ana, 'l2', 'The mayor spoke yesterday. ', 'spacing')).errors).toBe(2)
  })

  test('counts a passage once that was marked by hand and then fixed', () => {
    const marked = mark(newReview(), ana, 'l2', 'he spoke')
    expect(quality(fix(marked, ana, 'l2', 'The mayor spoke yesterday. ')).errors).toBe(1)
    expect(quality(fix(marked, ana, 'l2', 'The mayor he spoke yesterday! ')).errors).toBe(2)
  })

  test('counts neither what was undone nor what was withdrawn', () => {
    const fixed = fix(newReview(), ana, 'l2', 'The mayor spoke yesterday. ')
    const undo = undoRevision(fixed, ana)
    expect(quality(undo ? applyRevision(fixed, undo) : fixed).errors).toBe(0)
    const marked = mark(newReview(), ana, 'l1', 'Rains')
    expect(
      quality(applyRevision(marked, withdrawRevision(marked, ana, marked.links.get('l1')?.errors ?? []))).errors,
    ).toBe(0)
  })

  test('shows what others found apart, by their names', () => {
    const review = mark(mark(newReview(), ana, 'l1', 'Rains', { origin: 'rater 2' }), ana, 'l1', 'port')
    expect(quality(review)).toMatchObject({
      errors: 1,
      penalty: 5,
      others: [{ origin: 'rater 2', errors: 1, penalty: 5, score: 5 }],
    })
    expect(errorsAt(review, review.links.get('l1') as LinkState)).toBe(1)
  })

  test('lists the heaviest category first', () => {
    const light = mark(newReview(), ana, 'l1', 'Rains', { category: 'style/awkward', severity: 'minor' })
    expect(quality(mark(light, ana, 'l1', 'port')).categories.map(({ category }) => category)).toEqual([
      'accuracy/mistranslation',
      'style/awkward',
    ])
  })
})
