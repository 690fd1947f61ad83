import { describe, expect, test } from 'vitest'
import { exportGate } from '../../../core/report/gate'
import { usualPolicy } from '../../../core/revisions/article-state'
import { revise } from '../../../core/revisions/author'
import { applyRevision, applyRevisions } from '../../../core/revisions/fold'
import type { Decision, Policy, Review } from '../../../core/revisions/model'
import { authorNamed, newReview, type } from '../revisions/sample'

const ana = authorNamed('Ana')
const ben = authorNamed('Ben')
const nothing = () => null
const gate = (review: Review) => exportGate(review, nothing)

const decide = (review: Review, link: string, kind: 'confirm' | 'approve' | 'reject'): Review => {
  const edit = review.links.get(link)?.edit ?? null
  const more = kind === 'approve' ? { reviewed: edit } : kind === 'reject' ? { motives: [], note: 'No.' } : {}
  return applyRevision(review, revise<Decision>(review, ben, { kind, link, edit, ...more } as never))
}
const confirmed = (review: Review, ...links: readonly string[]): Review =>
  links.reduce((now, link) => decide(now, link, 'confirm'), review)
const ruled = (review: Review, policy: Partial<Policy>): Review =>
  applyRevision(review, revise(review, ana, { kind: 'policy', policy: { ...usualPolicy, ...policy } }))

describe('The gate', () => {
  test('blocks machine text that nobody read', () => {
    expect(gate(newReview())).toMatchObject({
      rows: 3,
      unconfirmed: 3,
      unconfirmedShare: 1,
      verdict: 'blocked',
      reasons: ['mostly-machine'],
    })
  })

  test('opens when few enough rows are left unread', () => {
    expect(gate(confirmed(newReview(), 'l1'))).toMatchObject({ unconfirmed: 2, verdict: 'open', reasons: [] })
  })

  test('warns above one share and blocks above another', () => {
    const review = confirmed(newReview(), 'l1')
    expect(gate(ruled(review, { warnAbove: 0.5 }))).toMatchObject({ verdict: 'warned', reasons: ['mostly-machine'] })
    expect(gate(ruled(review, { warnAbove: 0.5, blockAbove: 0.6 }))).toMatchObject({ verdict: 'blocked' })
    expect(gate(ruled(newReview(), { warnAbove: 1, blockAbove: 1 }))).toMatchObject({ verdict: 'open' })
  })

  test('asks for approval of every row only where the review does', () => {
    const review = confirmed(type(newReview(), ana, 'l1', 'It rains. '), 'l2', 'l3')
    expect(gate(review)).toMatchObject({ unapproved: 3, verdict: 'open' })
    const strict = ruled(review, { approvedOnly: true })
    expect(gate(strict)).toMatchObject({ verdict: 'blocked', reasons: ['not-approved'] })
    const approved = ['l1', 'l2', 'l3'].reduce((now, link) => decide(now, link, 'approve'), strict)
    expect(gate(approved)).toMatchObject({ unapproved: 0, verdict: 'open' })
  })

  test('counts what was sent back', () => {
    expect(gate(decide(newReview(), 'l2', 'reject'))).toMatchObject({ rejected: 1, unapproved: 3 })
  })

  test('blocks a row that two people wrote at once', () => {
    const review = confirmed(newReview(), 'l1', 'l2', 'l3')
    const [one, other] = [type(review, ana, 'l1', 'It rains. '), type(review, ben, 'l1', 'It pours. ')]
    const merged = applyRevisions(one, other.revisions)
    expect(gate(merged)).toMatchObject({ conflicts: 1, verdict: 'blocked', reasons: ['conflicts'] })
  })

  test('counts rows with a grave finding left', () => {
    const severities = { l1: 'critical', l2: 'minor', l3: 'major' } as const
    const { grave } = exportGate(newReview(), (link) => severities[link as keyof typeof severities])
    expect(grave).toBe(2)
  })
})
