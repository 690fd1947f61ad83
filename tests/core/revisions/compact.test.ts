import { describe, expect, test } from 'vitest'
import { redoRevision, undoRevision } from '../../../core/revisions/author'
import { compactJournal } from '../../../core/revisions/compact'
import { applyRevision, applyRevisions, openReview } from '../../../core/revisions/fold'
import type { Journal, Review, Revision } from '../../../core/revisions/model'
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
  test('keeps the text that stands, without the steps to it', () => {
    const review = typed(['g1', 'R'], ['g1', 'Ra'], ['g1', 'Rain'], ['g2', 'Rain.'], ['g2', 'Rain.!'])
    expect(editsOf(compacted(review))).toEqual(['Rain.!'])
  })

  test('keeps a burst that ran through two rows in both', () => {
    const ana = authorNamed('Ana')
    const review = type(type(newReview(), ana, 'l1', 'One.', 'g'), ana, 'l2', 'Two.', 'g')
    expect(editsOf(compacted(review))).toEqual(['One.', 'Two.'])
  })

  test('keeps what each person left, and who went on from whose text', () => {
    const ben = authorNamed('Ben')
    const review = type(type(typed(['g1', 'R'], ['g1', 'Rain']), ben, 'l1', 'Rain.'), ben, 'l1', 'Rain!')
    expect(editsOf(review)).toEqual(['R', 'Rain', 'Rain.', 'Rain!'])
    expect(editsOf(compacted(review))).toEqual(['Rain', 'Rain.', 'Rain!'])
    expect(compacted(review).links.get('l1')?.conflict).toEqual([])
  })

  test('keeps both texts of a conflict', () => {
    const base = typed(['g1', 'R'], ['g1', 'Rain'])
    const ours = type(base, authorNamed('Ben'), 'l1', 'Rain.')
    const theirs = type(base, authorNamed('Cleo'), 'l1', 'Rain!')
    const united = applyRevisions(ours, theirs.revisions)
    const texts = (review: Review) => review.links.get('l1')?.conflict.map(({ content }) => content.text)
    expect(texts(united)).toHaveLength(2)
    expect(texts(compacted(united))).toEqual(texts(united))
  })

  test('drops what was undone, keeps what was redone', () => {
    const author = anaLater()
    const undone = undo(typed(['g1', 'One.'], ['g2', 'Two.']), author)
    expect(editsOf(compacted(undone))).toEqual(['One.'])
    const redone = applyRevision(undone, redoRevision(undone, author) as Revision)
    expect(editsOf(compacted(redone))).toEqual(['Two.'])
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
