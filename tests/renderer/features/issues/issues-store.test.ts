import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyRevision, openReview } from '../../../../core/revisions/fold'
import { linkTexts } from '../../../../core/revisions/link-texts'
import { plain } from '../../../../core/text/content'
import { noHouseRules } from '../../../../core/text/house-rules'
import { createIssues, findingsOf } from '../../../../renderer/features/issues'
import { toJournal } from '../../../../renderer/features/review/opened'
import { createInProcessChecks } from '../../in-process-checks'
import { openedReview } from '../../sample-review'

function setUp() {
  const review = openReview(toJournal(openedReview()))
  const texts = new Map([...review.links.values()].map(({ link, current }) => [link.id, current.text]))
  const issues = createIssues(
    createInProcessChecks(),
    (link) => texts.get(link) ?? '',
    (link) => {
      const state = review.links.get(link)
      return state ? linkTexts(review, state, plain(texts.get(link) ?? '')) : null
    },
    () => noHouseRules,
  )
  issues.open(review)
  const change = (link: string, after: string) => {
    const before = texts.get(link) ?? ''
    texts.set(link, after)
    issues.textChanged(link, before, after, null)
  }
  const marked = (link: string) =>
    (findingsOf(issues.store.getState(), link) ?? []).map(({ from, to }) => texts.get(link)?.slice(from, to))
  return { review, issues, change, marked }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const silent: ReadonlySet<string> = new Set()

test('marks move with what is typed before them', () => {
  const { change, marked } = setUp()
  expect(marked('l3')).toEqual(['Nobody nobody'])
  change('l3', 'Really: Nobody nobody answered.')
  expect(marked('l3')).toEqual(['Nobody nobody'])
})

test('a mark goes when its passage is typed in, and comes back when the checks say so', () => {
  const { change, marked } = setUp()
  change('l3', 'Nobody xx nobody answered.')
  expect(marked('l3')).toEqual([])
  change('l3', 'Nobody nobody answered.')
  vi.advanceTimersByTime(200)
  expect(marked('l3')).toEqual(['Nobody nobody'])
})

test('an answer about a text that is no longer there is moved along too', () => {
  const { change, marked } = setUp()
  change('l2', 'The the mayor spoke yesterday. ')
  vi.advanceTimersByTime(200)
  expect(marked('l2')).toEqual(['The the'])
})

test('the board counts what each level would show and leaves out what was dismissed', () => {
  const { review, issues } = setUp()
  const before = issues.board(review, 'everything', silent)
  expect(before.marks.map(({ row }) => row)).toEqual([1, 3])
  expect(before.rowsWithMarks).toBe(2)
  const [finding] = findingsOf(issues.store.getState(), 'l3') ?? []
  const after = applyRevision(review, {
    type: 'revision',
    id: 'r1',
    at: '2026-03-01T10:00:00.000Z',
    by: { name: 'Ana', role: 'editor' },
    kind: 'dismiss',
    link: 'l3',
    check: finding?.check ?? '',
    fingerprint: finding?.fingerprint ?? '',
  })
  const board = issues.board(after, 'everything', silent)
  expect(board.marks.map(({ row }) => row)).toEqual([1])
  expect(board.dismissed.map(({ row }) => row)).toEqual([3])
  expect(board.counts.everything).toBe(before.counts.everything - 1)
})

test('rows that did not change keep the very same marks on the board', () => {
  const { review, issues, change } = setUp()
  const before = issues.board(review, 'everything', silent).marks
  change('l3', 'Nobody answered.')
  vi.advanceTimersByTime(200)
  const after = issues.board(review, 'everything', silent).marks
  expect(after[0]).toBe(before[0])
  expect(after).toHaveLength(before.length - 1)
})

test('a finding that was answered is gone at once, though its passage stays', () => {
  const { issues, marked } = setUp()
  const [finding] = findingsOf(issues.store.getState(), 'l3') ?? []
  const text = 'Nobody nobody answered.'
  issues.textChanged('l3', text, text, [], finding)
  expect(marked('l3')).toEqual([])
})
