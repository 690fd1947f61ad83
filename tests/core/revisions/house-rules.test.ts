import { describe, expect, test } from 'vitest'
import { revise, undoRevision } from '../../../core/revisions/author'
import { applyRevision, applyRevisions } from '../../../core/revisions/fold'
import type { PatternRevision, Review, Revision, TermRevision } from '../../../core/revisions/model'
import { revisionSchema } from '../../../core/revisions/schema'
import type { Term, UserPattern } from '../../../core/text/house-rules'
import { authorNamed, newReview } from './sample'

const ana = authorNamed('Ana')
const mayor: Term = { source: 'alcalde', target: ['mayor'], forbidden: ['provost'], note: '', caseSensitive: false }
const pattern: UserPattern = {
  name: 'Kilometres',
  when: 'source',
  pattern: 'km',
  other: 'kilomet(re|er)s?',
  expects: 'match',
  severity: 'minor',
  message: '',
  kind: 'expression',
}

const say = (review: Review, term: string, value: Term | null): Review =>
  applyRevision(review, revise<TermRevision>(review, ana, { kind: 'term', term, value }))

describe('The glossary of a review', () => {
  test('has what was said last of a term, and nothing of one that was taken out', () => {
    const first = say(newReview(), 'a', mayor)
    const second = say(first, 'a', { ...mayor, target: ['lord mayor'] })
    expect(second.terms.get('a')?.target).toEqual(['lord mayor'])
    expect([...say(second, 'a', null).terms]).toEqual([])
  })

  test('is undone and folded in any order', () => {
    const said = say(say(newReview(), 'a', mayor), 'a', null)
    const undone = applyRevision(said, undoRevision(said, ana) as Revision)
    expect(undone.terms.get('a')).toEqual(mayor)
    expect(applyRevisions(newReview(), [...undone.revisions].reverse()).terms).toEqual(undone.terms)
  })
})

test('The patterns of a review are kept likewise', () => {
  const review = newReview()
  const said = applyRevision(
    review,
    revise<PatternRevision>(review, ana, { kind: 'pattern', pattern: 'k', value: pattern }),
  )
  expect([...said.patterns]).toEqual([['k', pattern]])
})

test('A journal holds no term that asks for nothing', () => {
  const revision = revise<TermRevision>(newReview(), ana, { kind: 'term', term: 'a', value: mayor })
  expect(revisionSchema.safeParse(revision).success).toBe(true)
  const empty = { ...revision, value: { ...mayor, target: [], forbidden: [] } }
  expect(revisionSchema.safeParse(empty).success).toBe(false)
})
