import { describe, expect, test } from 'vitest'
import { redoRevision, undoRevision, withdrawRevision } from '../../../core/revisions/author'
import { applyRevision, applyRevisions, linksOf, openReview } from '../../../core/revisions/fold'
import type { Revision, UndoRevision } from '../../../core/revisions/model'
import { blockBreak } from '../../../core/text/content'
import { authorNamed, dismiss, newJournal, newReview, textsOf, type } from './sample'

const ana = authorNamed('Ana')
const ben = authorNamed('Ben')
const stateOf = (review: ReturnType<typeof newReview>, link: string) => {
  const state = review.links.get(link)
  if (state === undefined) throw new Error(`no ${link}`)
  return state
}

describe('A review', () => {
  test('begins with the machine text, untouched', () => {
    const review = newReview()
    expect(textsOf(review)).toEqual([
      'Rains in the port. ',
      'The mayor he spoke yesterday. ',
      'Nobody answered \u{1f937}.',
    ])
    expect(stateOf(review, 'l1')).toMatchObject({ status: 'untouched', edit: null, history: [] })
    expect(stateOf(review, 'l2').source.text).toBe('El alcalde habl\u00f3 ayer. ')
  })

  test('shows a block break where the segments of a row lie in two blocks', () => {
    const { header, events } = newJournal()
    const split = events.map((event) =>
      event.type === 'segment' && event.id === 't2' ? { ...event, block: 'c' } : event,
    )
    const joined = split
      .filter((event) => event.type !== 'link' || event.id !== 'l2')
      .map((event) =>
        event.type === 'link' && event.id === 'l1' ? { ...event, source: ['s1', 's2'], target: ['t1', 't2'] } : event,
      )
    const review = openReview({ header, events: joined })
    expect(stateOf(review, 'l1').machine.text).toBe(`Rains in the port. ${blockBreak}The mayor he spoke yesterday. `)
    expect(stateOf(review, 'l1').source.text).not.toContain(blockBreak)
  })

  test('shows the last edit of a row, and who made it', () => {
    const review = type(type(newReview(), ana, 'l1', 'It rains.'), ben, 'l1', 'It is raining.')
    expect(textsOf(review)[0]).toBe('It is raining.')
    const last = stateOf(review, 'l1').history.at(-1)
    expect(last).toMatchObject({ by: { name: 'Ben' }, parent: stateOf(review, 'l1').history[0]?.id })
    expect(stateOf(review, 'l1')).toMatchObject({ status: 'edited', edit: last?.id })
  })

  test('is untouched again where somebody typed the machine text back', () => {
    const review = type(type(newReview(), ana, 'l1', 'It rains.'), ana, 'l1', 'Rains in the port. ')
    expect(stateOf(review, 'l1').status).toBe('untouched')
  })

  test('keeps the objects of rows that nobody touched', () => {
    const before = newReview()
    const after = type(before, ana, 'l1', 'It rains.')
    expect(after.links.get('l2')).toBe(before.links.get('l2'))
    expect(after.segments).toBe(before.segments)
    expect(textsOf(before)[0]).toBe('Rains in the port. ')
  })

  test('does not change when it gets a revision again', () => {
    const review = type(newReview(), ana, 'l1', 'It rains.')
    expect(applyRevisions(review, review.revisions)).toBe(review)
  })

  test('orders revisions by time and id, not by arrival', () => {
    const first = type(newReview(), ana, 'l1', 'First.')
    const second = type(first, ana, 'l1', 'Second.')
    const backwards = applyRevisions(applyRevisions(newReview(), second.revisions.slice(1)), first.revisions)
    expect(textsOf(backwards)[0]).toBe('Second.')
    expect(backwards.revisions).toEqual(second.revisions)
  })

  test('keeps a revision of a row that it does not have, and shows nothing of it', () => {
    const review = type(newReview(), ana, 'l1', 'It rains.')
    const stray = review.revisions.map((revision) => ({ ...revision, id: 'stray', link: 'l9' }) as Revision)
    const after = applyRevisions(review, stray)
    expect(after.revisions).toHaveLength(2)
    expect(textsOf(after)).toEqual(textsOf(review))
  })
})

describe('Dismissals', () => {
  test('are kept with their row', () => {
    const review = dismiss(newReview(), ana, 'l1', 'two spaces')
    expect([...stateOf(review, 'l1').dismissed]).toEqual(['two spaces'])
    expect(stateOf(review, 'l2').dismissed.size).toBe(0)
    expect(stateOf(review, 'l1').status).toBe('untouched')
  })

  test('can be withdrawn long after', () => {
    const dismissed = dismiss(newReview(), ana, 'l1', 'two spaces')
    const later = type(dismissed, ana, 'l2', 'The mayor spoke.')
    const after = applyRevision(later, withdrawRevision(later, ana, stateOf(later, 'l1').history))
    expect(stateOf(after, 'l1').dismissed.size).toBe(0)
    expect(textsOf(after)[1]).toBe('The mayor spoke.')
  })

  test('nothing is no withdrawal', () => {
    expect(() => withdrawRevision(newReview(), ana, [])).toThrow(RangeError)
  })
})

describe('Undo', () => {
  const undo = (review: ReturnType<typeof newReview>, author: typeof ana) => {
    const revision = undoRevision(review, author)
    return revision === null ? review : applyRevision(review, revision)
  }
  const redo = (review: ReturnType<typeof newReview>, author: typeof ana) => {
    const revision = redoRevision(review, author)
    return revision === null ? review : applyRevision(review, revision)
  }

  test('walks back over the rows, and redo forth again', () => {
    const states = [newReview()]
    for (const [link, text] of [
      ['l1', 'A.'],
      ['l2', 'B.'],
      ['l1', 'C.'],
    ] as const)
      states.push(type(states.at(-1) ?? newReview(), ana, link, text))
    let review = states.at(-1) ?? newReview()
    for (const state of states.slice(0, -1).reverse()) {
      review = undo(review, ana)
      expect(textsOf(review)).toEqual(textsOf(state))
    }
    expect(undoRevision(review, ana)).toBeNull()
    for (const state of states.slice(1)) {
      review = redo(review, ana)
      expect(textsOf(review)).toEqual(textsOf(state))
    }
    expect(redoRevision(review, ana)).toBeNull()
  })

  test('takes back a burst of typing at once, and only the person\u2019s own', () => {
    let review = type(newReview(), ben, 'l2', 'Ben was here.')
    review = type(review, ana, 'l1', 'I', 'burst')
    review = type(review, ana, 'l1', 'It', 'burst')
    review = undo(review, ana)
    expect(textsOf(review).slice(0, 2)).toEqual(['Rains in the port. ', 'Ben was here.'])
    expect(undoRevision(review, ana)).toBeNull()
  })

  test('takes back what was applied to many rows at once, and says where', () => {
    let review = newReview()
    for (const link of ['l3', 'l1']) review = type(review, ana, link, 'Same.', 'all')
    const revision = undoRevision(review, ana)
    expect(revision?.revisions).toHaveLength(2)
    expect(linksOf(review, revision as UndoRevision)).toEqual(['l1', 'l3'])
  })

  test('shows the text of the edit before, also of somebody else', () => {
    const review = type(type(newReview(), ben, 'l1', 'Ben\u2019s.'), ana, 'l1', 'Ana\u2019s.')
    expect(textsOf(undo(review, ana))[0]).toBe('Ben\u2019s.')
  })

  test('leaves the text alone when somebody else has edited the row since', () => {
    const review = type(type(newReview(), ana, 'l1', 'Ana\u2019s.'), ben, 'l1', 'Ben\u2019s.')
    expect(textsOf(undo(review, ana))[0]).toBe('Ben\u2019s.')
  })

  test('takes back a dismissal', () => {
    const review = undo(dismiss(newReview(), ana, 'l1', 'two spaces'), ana)
    expect(stateOf(review, 'l1').dismissed.size).toBe(0)
    expect(stateOf(redo(review, ana), 'l1').dismissed.size).toBe(1)
  })

  test('cannot be redone after something new', () => {
    const review = undo(type(newReview(), ana, 'l1', 'A.'), ana)
    expect(redoRevision(type(review, ana, 'l2', 'B.'), ana)).toBeNull()
  })

  test('can be redone after something new by somebody else', () => {
    const review = undo(type(newReview(), ana, 'l1', 'A.'), ana)
    expect(redoRevision(type(review, ben, 'l2', 'B.'), ana)).not.toBeNull()
  })

  test('and redo go on when the review is opened again', () => {
    const { header, events } = newJournal()
    const done = undo(undo(type(type(newReview(), ana, 'l1', 'A.'), ana, 'l2', 'B.'), ana), ana)
    const reopened = openReview({ header, events: [...events, ...done.revisions] })
    expect(textsOf(redo(reopened, ana))[0]).toBe('A.')
    expect(textsOf(redo(redo(reopened, ana), ana)).slice(0, 2)).toEqual(['A.', 'B.'])
  })

  test('of what somebody else did counts for nothing', () => {
    const review = type(newReview(), ana, 'l1', 'A.')
    const own = undoRevision(review, ana) as UndoRevision
    expect(textsOf(applyRevision(review, { ...own, by: ben.person }))[0]).toBe('A.')
  })
})
