import { describe, expect, test } from 'vitest'
import { makeReport } from '../../../core/report/report'
import { reportSchema } from '../../../core/report/schema'
import { revise } from '../../../core/revisions/author'
import { applyRevision } from '../../../core/revisions/fold'
import type { Review } from '../../../core/revisions/model'
import { authorNamed, dismiss, newReview, type } from '../revisions/sample'
import { finding, fix, mark, spend } from './sample'

const ana = authorNamed('Ana')
const ben = authorNamed('Ben')
const now = new Date('2026-03-02T08:00:00.000Z')
const left = new Map([
  ['l1', [finding('spacing', 'open'), finding('spacing', 'said to be none')]],
  ['l3', [finding('agreement', 'a')]],
])
const report = (review: Review) =>
  makeReport(review, { findingsOf: (link) => left.get(link) ?? [], level: 'everything', now })

/** Ana typed in one row, fixed another and marked an error; Ben commented, confirmed and dismissed. */
function worked(): Review {
  let review = spend(type(newReview(), ana, 'l1', 'It rains in the port. '), ana, 'l1', 40)
  review = spend(fix(review, ana, 'l2', 'The mayor spoke yesterday. '), ana, 'l2', 20)
  review = mark(review, ana, 'l3', 'answered', { severity: 'minor' })
  review = dismiss(review, ben, 'l1', 'said to be none')
  const passage = null
  const comment = revise(review, ben, { kind: 'comment', link: 'l3', thread: null, text: 'Who?', passage })
  review = applyRevision(review, comment)
  review = applyRevision(review, revise(review, ben, { kind: 'confirm', link: 'l3', edit: null }))
  return spend(review, ben, 'l3', 5)
}

describe('The report', () => {
  test('of an untouched review says that nothing was done', () => {
    expect(report(newReview())).toMatchObject({
      diptychReport: 1,
      made: now.toISOString(),
      progress: { rows: 3, changed: 0, byStatus: { untouched: 3, edited: 0 } },
      people: [],
      distances: { touched: { rows: 0, hter: null }, all: { rows: 3, hter: 0 } },
      quality: { errors: 0, score: 0 },
      seconds: 0,
    })
  })

  test('counts rows, threads and conflicts', () => {
    expect(report(worked()).progress).toEqual({
      rows: 3,
      byStatus: { untouched: 0, confirmed: 1, edited: 2, rejected: 0, approved: 0, 'approved-with-edits': 0 },
      changed: 2,
      openThreads: 1,
      resolvedThreads: 0,
      conflicts: 0,
    })
  })

  test('says who did what, and for how long', () => {
    const nobody = { rowsEdited: 0, confirmed: 0, approved: 0, rejected: 0, comments: 0, errors: 0 }
    expect(report(worked()).people).toEqual([
      { ...nobody, name: 'Ana', rowsEdited: 2, errors: 1, seconds: 60 },
      { ...nobody, name: 'Ben', confirmed: 1, comments: 1, seconds: 5 },
    ])
    expect(report(worked())).toMatchObject({ seconds: 65, rows: [{ seconds: 40 }, { seconds: 20 }, { seconds: 5 }] })
  })

  test('keeps rows nobody touched out of the rate of those somebody did', () => {
    const one = report(type(newReview(), ana, 'l1', 'It rains in the port. '))
    expect(one.distances.touched).toMatchObject({ rows: 1, terEdits: 2, tokens: 6, hter: 0.3333 })
    expect(one.distances.all).toMatchObject({ rows: 3, terEdits: 2 })
    expect(one.distances.distribution.reduce((sum, count) => sum + count)).toBe(1)
  })

  test('tells what became of the findings, in the order of the manual', () => {
    expect(report(worked()).findings).toEqual([
      { check: 'spacing', family: 'typography', fixed: 0, dismissed: 1, left: 1 },
      { check: 'agreement', family: 'grammar', fixed: 1, dismissed: 0, left: 1 },
    ])
    expect(report(worked()).rows.map(({ findings }) => findings)).toEqual([1, 0, 1])
  })

  test('leaves out what a silenced check found', () => {
    const review = worked()
    const silenced = applyRevision(review, revise(review, ana, { kind: 'silence', check: 'spacing', silent: true }))
    expect(report(silenced).findings.find(({ check }) => check === 'spacing')).toMatchObject({ left: 0, dismissed: 1 })
  })

  test('is what its schema says, through JSON and back', () => {
    const made = report(worked())
    expect(reportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
    expect(reportSchema.safeParse({ ...made, diptychReport: 2 }).success).toBe(false)
    expect(reportSchema.safeParse({ ...made, more: 1 }).success).toBe(false)
  })
})
