import { describe, expect, test } from 'vitest'
import { revise, undoRevision } from '../../../core/revisions/author'
import { baseOf } from '../../../core/revisions/bases'
import { applyRevision, applyRevisions } from '../../../core/revisions/fold'
import type { Decision, LinkState, Review, UndoRevision } from '../../../core/revisions/model'
import { approvalObstacle, reviewedEdit } from '../../../core/revisions/permissions'
import { plain } from '../../../core/text/content'
import { authorNamed, newReview, type } from './sample'

const ana = authorNamed('Ana')
const ben = authorNamed('Ben')
const l1 = (review: Review): LinkState => review.links.get('l1') as LinkState

const decide = (review: Review, author: typeof ana, kind: 'confirm' | 'reopen'): Review =>
  applyRevision(review, revise<Decision>(review, author, { kind, link: 'l1', edit: l1(review).edit }))
const approve = (review: Review, author = ben): Review => {
  const state = l1(review)
  const reviewed = reviewedEdit(review, state, author.person)
  return applyRevision(review, revise(review, author, { kind: 'approve', link: 'l1', edit: state.edit, reviewed }))
}
const reject = (review: Review, author = ben): Review =>
  applyRevision(
    review,
    revise(review, author, {
      kind: 'reject',
      link: 'l1',
      edit: l1(review).edit,
      motives: ['style'],
      note: 'Too stiff.',
    }),
  )
const undo = (review: Review, author = ben): Review =>
  applyRevision(review, undoRevision(review, author) as UndoRevision)

test('Looking at rows makes nobody an author', () => {
  const looked = applyRevision(newReview(), revise(newReview(), ben, { kind: 'time', link: 'l1', seconds: 9 }))
  expect([...looked.people]).toEqual([])
})

describe('A decision', () => {
  test('confirms machine text that is good as it is', () => {
    expect(l1(decide(newReview(), ana, 'confirm')).status).toBe('confirmed')
  })

  test('approves what somebody else wrote, and lapses when the text changes', () => {
    const approved = approve(type(newReview(), ana, 'l1', 'It rains.'))
    expect(l1(approved)).toMatchObject({ status: 'approved', approved: plain('It rains.') })
    const touched = type(approved, ana, 'l1', 'It rained.')
    expect(l1(touched)).toMatchObject({ status: 'edited', decision: null, approved: plain('It rains.') })
  })

  test('holds again when the approved text is back', () => {
    const touched = type(approve(type(newReview(), ana, 'l1', 'It rains.')), ana, 'l1', 'It rained.')
    expect(l1(undo(touched, ana)).status).toBe('approved')
  })

  test('with an edit is an outcome of its own and names the text that was put before the reviewer', () => {
    const written = type(newReview(), ana, 'l1', 'It rains.')
    const edited = type(written, ben, 'l1', 'It is raining.')
    const approved = approve(edited)
    expect(l1(approved).status).toBe('approved-with-edits')
    expect(l1(approved).decision).toMatchObject({ reviewed: l1(written).edit, edit: l1(edited).edit })
  })

  test('rejects with a reason; a new text is open again', () => {
    const rejected = reject(type(newReview(), ana, 'l1', 'It rains.'))
    expect(l1(rejected)).toMatchObject({ status: 'rejected', decision: { motives: ['style'], note: 'Too stiff.' } })
    expect(l1(type(rejected, ana, 'l1', 'Rain in the port.')).status).toBe('edited')
  })

  test('of rejection takes the approval of the same row away', () => {
    expect(l1(reject(approve(type(newReview(), ana, 'l1', 'It rains.')))).approved).toBeNull()
  })

  test('reopens an approved text without losing what was approved', () => {
    const reopened = decide(approve(type(newReview(), ana, 'l1', 'It rains.')), ana, 'reopen')
    expect(l1(reopened)).toMatchObject({ status: 'edited', approved: plain('It rains.') })
  })

  test('is undone by the person who made it', () => {
    expect(l1(undo(approve(type(newReview(), ana, 'l1', 'It rains.')))).status).toBe('edited')
  })
})

describe('Who may approve', () => {
  const obstacle = (review: Review, author: typeof ana) => approvalObstacle(review, l1(review), author.person)
  const policy = (review: Review, secondPerson: boolean | null): Review =>
    applyRevision(review, revise(review, ana, { kind: 'policy', policy: { ...review.policy, secondPerson } }))

  test('is anybody while one person works alone', () => {
    expect(obstacle(type(newReview(), ana, 'l1', 'It rains.'), ana)).toBeNull()
  })

  test('is somebody else as soon as two people work on a review', () => {
    const review = type(type(newReview(), ben, 'l2', 'B.'), ana, 'l1', 'It rains.')
    expect(obstacle(review, ana)).toBe('own-change')
    expect(obstacle(review, ben)).toBeNull()
  })

  test('is what the policy says', () => {
    const review = type(newReview(), ana, 'l1', 'It rains.')
    expect(obstacle(policy(review, true), ana)).toBe('own-change')
    expect(obstacle(policy(type(review, ben, 'l2', 'B.'), false), ana)).toBeNull()
  })

  test('is a reviewer who edited what somebody else had written, but not machine text', () => {
    const review = type(type(newReview(), ana, 'l1', 'It rains.'), ben, 'l1', 'It is raining.')
    expect(obstacle(review, ben)).toBeNull()
    expect(obstacle(policy(type(newReview(), ben, 'l1', 'It rains.'), true), ben)).toBe('own-change')
  })

  test('is anybody for unchanged machine text', () => {
    expect(obstacle(policy(newReview(), true), ana)).toBeNull()
  })
})

describe('Concurrent edits', () => {
  const begun = type(newReview(), ana, 'l1', 'It rains.')
  const both = (a: string, b: string): Review =>
    applyRevisions(type(begun, ana, 'l1', a), type(begun, ben, 'l1', b).revisions)

  test('of one row are a conflict, and nobody may approve it', () => {
    const review = both('It rained.', 'It is raining.')
    expect(l1(review).conflict.map(({ content }) => content.text)).toEqual(['It rained.', 'It is raining.'])
    expect(approvalObstacle(review, l1(review), authorNamed('Eva').person)).toBe('conflict')
  })

  test('that say the same are none', () => {
    expect(l1(both('It rained.', 'It rained.')).conflict).toEqual([])
  })

  test('one after the other are none', () => {
    const review = type(type(begun, ben, 'l1', 'It rained.'), ana, 'l1', 'It is raining.')
    expect(l1(review).conflict).toEqual([])
  })

  test('are settled by an edit that names them', () => {
    const review = both('It rained.', 'It is raining.')
    const [first, second] = l1(review).conflict
    const settled = applyRevision(review, {
      ...(second as typeof first & object),
      id: 'settled',
      at: '2026-03-01T12:00:00.000Z',
      content: plain('It rained.'),
      parent: second?.id ?? null,
      reason: 'settled',
      settles: [first?.id ?? ''],
    })
    expect(l1(settled)).toMatchObject({ conflict: [], current: plain('It rained.') })
  })

  test('are none when the one was undone', () => {
    const review = both('It rained.', 'It is raining.')
    expect(l1(undo(review, ben))).toMatchObject({ conflict: [], current: plain('It rained.') })
  })
})

describe('Comments', () => {
  const say = (review: Review, author: typeof ana, text: string, thread: string | null): Review =>
    applyRevision(
      review,
      revise(review, author, {
        kind: 'comment',
        link: 'l1',
        thread,
        text,
        passage: { edit: null, from: 0, to: 5, quote: 'Rains' },
      }),
    )

  test('are threads that can be resolved', () => {
    const asked = say(newReview(), ana, 'Rain or rains?', null)
    const thread = l1(asked).threads[0]?.id ?? ''
    const answered = say(asked, ben, 'Rain.', thread)
    expect(l1(answered).threads.map(({ comments }) => comments.map(({ text }) => text))).toEqual([
      ['Rain or rains?', 'Rain.'],
    ])
    const closed = applyRevision(
      answered,
      revise(answered, ana, { kind: 'resolve', link: 'l1', thread, resolved: true }),
    )
    expect(l1(closed).threads[0]?.resolved).toBe(true)
  })
})

describe('A review as a whole', () => {
  test('silences a check and lets it speak again', () => {
    const silence = (review: Review, silent: boolean): Review =>
      applyRevision(review, revise(review, ana, { kind: 'silence', check: 'spacing', silent }))
    const silent = silence(newReview(), true)
    expect([...silent.silenced]).toEqual(['spacing'])
    expect(silence(silent, false).silenced.size).toBe(0)
    expect(undo(silent, ana).silenced.size).toBe(0)
  })
})

describe('What a text is compared with', () => {
  test('is the machine text, the last approval, or what the person before the last one left', () => {
    const approved = approve(type(newReview(), ana, 'l1', 'It rains.'))
    const review = type(type(approved, ben, 'l1', 'It is raining'), ben, 'l1', 'It is raining.')
    const base = (kind: Parameters<typeof baseOf>[2]) => baseOf(review, l1(review), kind).text
    expect(base('machine')).toBe('Rains in the port. ')
    expect(base('approval')).toBe('It rains.')
    expect(base('previous')).toBe('It rains.')
    expect(baseOf(newReview(), l1(newReview()), 'approval').text).toBe('Rains in the port. ')
  })
})
