import { isEffective } from './effective'
import { openReview } from './fold'
import type { EditRevision, Journal, LinkState, Review, Revision } from './model'

/** Every text in a revision, at whatever depth: one of them may be the id of an edit. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** What revisions of other kinds name: approvals, comments, …; that an undo names an edit does not keep it. */
function namedIn(revisions: readonly Revision[]): ReadonlySet<string> {
  const others = revisions.filter(({ kind }) => kind !== 'edit' && kind !== 'undo' && kind !== 'redo')
  return new Set(others.flatMap(textsIn))
}

/** The edits that this one started from or took the place of. */
const originsOf = ({ parent, settles = [] }: EditRevision): readonly string[] =>
  parent === null ? settles : [parent, ...settles]

/**
 * The edits of one link that are kept: those that are named, the last that counts of each person, the ends (what nobody
 * went on from), and whatever lies between two of these, so that who went on from whose text stays known.
 */
function keptOf(review: Review, { history }: LinkState, named: ReadonlySet<string>): ReadonlySet<string> {
  const edits = history.filter((revision) => revision.kind === 'edit')
  const known = new Map(edits.map((edit) => [edit.id, edit]))
  const before = new Map(edits.map((edit) => [edit.id, originsOf(edit).filter((id) => known.has(id))]))
  const counting = edits.filter((edit) => isEffective(review, edit))

  const reachable = (starts: readonly string[]): ReadonlySet<string> => {
    const reached = new Set(starts)
    for (const id of reached) for (const origin of before.get(id) ?? []) reached.add(origin)
    return reached
  }
  const goneOnFrom = reachable(counting.flatMap(({ id }) => before.get(id) ?? []))
  const ends = counting.filter(({ id }) => !goneOnFrom.has(id))
  const lastOfEach = new Map(counting.map((edit) => [edit.by.name, edit])).values()
  const wanted = new Set([...ends, ...lastOfEach, ...edits.filter(({ id }) => named.has(id))].map(({ id }) => id))

  // Upwards from what is wanted: an edit leads to it when one of its origins does.
  const after = new Map<string, string[]>()
  for (const [id, origins] of before)
    for (const origin of origins) after.set(origin, [...(after.get(origin) ?? []), id])
  const leading = new Set(wanted)
  for (const id of leading) for (const next of after.get(id) ?? []) leading.add(next)
  const between = reachable([...wanted])
  return new Set([...leading].filter((id) => between.has(id)))
}

/**
 * The journal without what nobody needs any more: the steps of typing, and edits that were undone. Every revision of
 * another kind stays, so what is on screen is the same. Undos stay although their edits go: another copy that still has
 * the edits can be united with this one, and they stay undone. In that union, texts that were typed one after the other
 * may look like two people's: what came between them is known to one of the copies only.
 */
export function compactJournal(journal: Journal): Journal {
  const review = openReview(journal)
  const named = namedIn(review.revisions)
  const kept = new Set([...review.links.values()].flatMap((state) => [...keptOf(review, state, named)]))
  const seen = new Set<string>()
  const events = journal.events.filter((event) => {
    if (event.type !== 'revision') return true
    const again = seen.has(event.id)
    seen.add(event.id)
    return !again && (event.kind !== 'edit' || kept.has(event.id))
  })
  return { header: journal.header, events }
}
