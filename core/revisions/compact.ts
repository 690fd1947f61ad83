import { isEffective, openReview } from './fold'
import type { EditRevision, Journal, Review, Revision } from './model'

/** Every text in a revision, at whatever depth: one of them may be the id of an edit. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** The edits that revisions of other kinds name; that an undo names one does not keep it. */
function namedIn(revisions: readonly Revision[]): ReadonlySet<string> {
  const others = revisions.filter(({ kind }) => kind !== 'edit' && kind !== 'undo' && kind !== 'redo')
  return new Set(others.flatMap(textsIn))
}

/** The last edit that counts of each burst of typing, and every other edit that counts. */
function lastingEdits(review: Review): ReadonlySet<string> {
  const lasting = new Set<string>()
  const bursts = new Map<string, EditRevision>()
  for (const revision of review.revisions) {
    if (revision.kind !== 'edit' || !isEffective(review, revision)) continue
    const burst = JSON.stringify([revision.link, revision.group])
    const before = bursts.get(burst)
    if (before?.reason === 'typed') lasting.delete(before.id)
    bursts.set(burst, revision)
    lasting.add(revision.id)
  }
  return lasting
}

/**
 * The journal without what nobody needs any more: of each burst of typing only its last text is kept, and no edit that
 * was undone. Everything else stays as it is, so the review is the same. Undos stay although their edits go: another
 * copy that still has the edits can be united with this one, and they stay undone.
 */
export function compactJournal(journal: Journal): Journal {
  const review = openReview(journal)
  const lasting = lastingEdits(review)
  const named = namedIn(review.revisions)
  const seen = new Set<string>()
  const events = journal.events.filter((event) => {
    if (event.type !== 'revision') return true
    const again = seen.has(event.id)
    seen.add(event.id)
    return !again && (event.kind !== 'edit' || lasting.has(event.id) || named.has(event.id))
  })
  return { header: journal.header, events }
}
