import { describe, expect, test } from 'vitest'
import { editRevision, redoRevision, undoRevision } from '../../../core/revisions/author'
import { compactJournal } from '../../../core/revisions/compact'
import { applyRevision, applyRevisions, openReview } from '../../../core/revisions/fold'
import type { Journal, Review, Revision } from '../../../core/revisions/model'
import { plain } from '../../../core/text/content'
import { authorNamed, dismiss, newJournal, newReview, textsOf, type } from './sample'

const journalOf = (review: Review): Journal => ({
  header: review.header,
  events: [...newJournal().events, ...review.revisions],
})
const compacted = (review: Review) => openReview(compactJournal(journalOf(review)))
const editsOf = (review: Review) =>
  review.revisions.flatMap((revision) => (revision.kind === 'edit' ? [revision.content.text] : []))

const typed = (...texts: readonly (readonly [group: string, text: string])[]): Review => {
  const ana = authorNamed('Ana')
  return texts.reduce((review, [group, text]) => type(review, ana, 'l1', text, group), newReview())
}
/** Ana, who goes on later with ids of her own. */
const anaLater = () => ({ ...authorNamed('Ana'), newId: authorNamed('Ana-later').newId })
const undo = (review: Review, author = anaLater()): Review =>
  applyRevision(review, undoRevision(review, author) as Revision)

describe('A compacted journal', () => {
  test('keeps the last text of each burst of typing', () => {
    const review = typed(['g1', 'R'], ['g1', 'Ra'], ['g1', 'Rain'], ['g2', 'Rain.'], ['g2', 'Rain.!'])
    expect(editsOf(compacted(review))).toEqual(['Rain', 'Rain.!'])
  })

  test('keeps a burst that ran through two rows in both', () => {
    const ana = authorNamed('Ana')
    const review = type(type(newReview(), ana, 'l1', 'One.', 'g'), ana, 'l2', 'Two.', 'g')
    expect(editsOf(compacted(review))).toEqual(['One.', 'Two.'])
  })

  test('keeps every fix, also of one group', () => {
    const ana = authorNamed('Ana')
    const fix = (review: Review, text: string) =>
      applyRevision(
        review,
        editRevision(review, ana, { link: 'l1', content: plain(text), reason: 'fix', check: 'spacing', group: 'all' }),
      )
    expect(editsOf(compacted(fix(fix(newReview(), 'One.'), 'Two.')))).toEqual(['One.', 'Two.'])
  })

  test('drops what was undone, keeps what was redone', () => {
    const author = anaLater()
    const undone = undo(typed(['g1', 'One.'], ['g2', 'Two.']), author)
    expect(editsOf(compacted(undone))).toEqual(['One.'])
    const redone = applyRevision(undone, redoRevision(undone, author) as Revision)
    expect(editsOf(compacted(redone))).toEqual(['One.', 'Two.'])
  })

  test('united with a copy that never heard of an undo, leaves it undone', () => {
    const before = typed(['g1', 'One.'], ['g2', 'Two.'])
    expect(textsOf(applyRevisions(compacted(undo(before)), before.revisions))[0]).toBe('One.')
  })

  test('keeps dismissals, and the edits that a revision of another kind names', () => {
    const review = typed(['g1', 'R'], ['g1', 'Rain.'])
    const first = review.revisions[0]?.id ?? ''
    const named = dismiss(review, authorNamed('Ben'), 'l1', first)
    expect(editsOf(compacted(named))).toEqual(['R', 'Rain.'])
    expect([...(compacted(named).links.get('l1')?.dismissed ?? [])]).toEqual([first])
  })

  test('has each revision once', () => {
    const journal = journalOf(typed(['g1', 'One.']))
    const twice = { ...journal, events: [...journal.events, ...journal.events.slice(-1)] }
    expect(compactJournal(twice)).toEqual(journal)
  })

  test('compacted again is the same', () => {
    const once = compactJournal(journalOf(undo(typed(['g1', 'R'], ['g1', 'Rain.'], ['g2', 'Rains.']))))
    expect(compactJournal(once)).toEqual(once)
  })
})
