import { fail, type Result, succeed } from '../problem'
import { findFlaw } from './consistency'
import type { Journal, JournalEvent, Review, Revision } from './model'
import { sortRevisions } from './order'

const revisionsOf = ({ events }: Journal): readonly Revision[] => events.filter((event) => event.type === 'revision')
const articleOf = ({ events }: Journal): readonly JournalEvent[] => events.filter(({ type }) => type !== 'revision')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Unites two copies of one review: the article of both, then every revision of either, each once, by time. The same
 * whichever comes first, and however often it is done. `merge-different` when they are not copies of one review,
 * `merge-contradiction` when a revision says different things in each.
 */
export function mergeJournals(a: Journal, b: Journal): Result<Journal> {
  if (!same(a.header, b.header) || !same(articleOf(a), articleOf(b)))
    return fail('merge-different', { a: a.header.title, b: b.header.title })
  const revisions = sortRevisions([...revisionsOf(a), ...revisionsOf(b)])
  const events = [...articleOf(a), ...revisions]
  const known = new Map(revisions.map((revision) => [revision.id, revision]))
  const contradicts = [...revisionsOf(a), ...revisionsOf(b)].some((revision) => !same(revision, known.get(revision.id)))
  if (contradicts || findFlaw(events) !== null) return fail('merge-contradiction', { title: a.header.title })
  return succeed({ header: a.header, events })
}

/** The revisions of `theirs` that `ours` lacks, in order: what is to be appended to unite them. */
export function newRevisions(ours: Journal, theirs: Journal): readonly Revision[] {
  const known = new Set(revisionsOf(ours).map(({ id }) => id))
  return sortRevisions(revisionsOf(theirs).filter(({ id }) => !known.has(id)))
}

/** The links that two people edited without knowing of each other and that nobody has settled, in reading order. */
export const conflictsOf = ({ order, links }: Pick<Review, 'order' | 'links'>): readonly string[] =>
  order.filter((id) => (links.get(id)?.conflict.length ?? 0) > 0)
