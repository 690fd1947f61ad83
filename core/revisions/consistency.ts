import type { AlignmentLink, Side } from '../alignment/alignment'
import type { JournalEvent, Revision } from './model'

/** What the lines read so far hold. */
interface Seen {
  /** The side of each segment that is not yet in a link. */
  readonly loose: Map<string, Side>
  readonly segments: Set<string>
  readonly links: Set<string>
  readonly revisions: Map<string, Revision>
}

/** Takes the segments of one side of a link; false when one is unknown, on the other side or in another link. */
const take = (seen: Seen, ids: readonly string[], side: Side): boolean =>
  ids.every((id) => seen.loose.get(id) === side && seen.loose.delete(id))

function addLink(seen: Seen, link: AlignmentLink): boolean {
  if (seen.links.has(link.id) || link.source.length + link.target.length === 0) return false
  seen.links.add(link.id)
  return take(seen, link.source, 'source') && take(seen, link.target, 'target')
}

/** The same revision may stand twice (an append repeated after a failure); two different ones may not share an id. */
function addRevision(seen: Seen, revision: Revision): boolean {
  if ('link' in revision && !seen.links.has(revision.link)) return false
  const known = seen.revisions.get(revision.id)
  if (known === undefined) seen.revisions.set(revision.id, revision)
  return known === undefined || JSON.stringify(known) === JSON.stringify(revision)
}

function add(seen: Seen, event: JournalEvent): boolean {
  switch (event.type) {
    case 'attachment':
      return true
    case 'segment':
      if (seen.segments.has(event.id)) return false
      seen.segments.add(event.id)
      seen.loose.set(event.id, event.side)
      return true
    case 'link':
      return addLink(seen, event)
    case 'revision':
      return addRevision(seen, event)
  }
}

/**
 * The index of the first event that contradicts those before it, or null. Every segment is in exactly one link and
 * every revision belongs to a link; when segments are left over, the file ends too early and the index is the length.
 */
export function findFlaw(events: readonly JournalEvent[]): number | null {
  const seen: Seen = { loose: new Map(), segments: new Set(), links: new Set(), revisions: new Map() }
  const flaw = events.findIndex((event) => !add(seen, event))
  if (flaw !== -1) return flaw
  return seen.loose.size > 0 || seen.links.size === 0 ? events.length : null
}
