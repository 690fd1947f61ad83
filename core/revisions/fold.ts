import type { Segment } from '../alignment/alignment'
import { linkContent } from '../alignment/link-text'
import { articleState, isOfArticle } from './article-state'
import { LayeredMap } from './layered-map'
import { stateOf } from './link-state'
import type { Attachment, Journal, LinkEvent, LinkRevision, LinkState, Review, Revision } from './model'
import { sortRevisions, uniteRevisions } from './order'

/** A table of ordered lists with more entries in some. */
function extend<Kind extends Revision>(
  table: LayeredMap<string, readonly Kind[]>,
  entries: readonly (readonly [string, Kind])[],
): LayeredMap<string, readonly Kind[]> {
  const extended = new Map<string, readonly Kind[]>()
  for (const [key, revision] of entries)
    extended.set(key, uniteRevisions(extended.get(key) ?? table.get(key) ?? [], [revision]))
  return table.with(extended)
}

/** The revisions with these ids, found from the end: what is undone is seldom long ago. */
function findRevisions(revisions: readonly Revision[], ids: ReadonlySet<string>): readonly Revision[] {
  const found: Revision[] = []
  for (let index = revisions.length - 1; index >= 0 && found.length < ids.size; index--) {
    const revision = revisions[index]
    if (revision !== undefined && ids.has(revision.id)) found.push(revision)
  }
  return found
}

/** The revisions that these of `all` add, take back or bring back. */
function touchedRevisions(all: readonly Revision[], fresh: readonly Revision[]): readonly Revision[] {
  const added: Revision[] = []
  const undos = new Set<string>()
  const undone = new Set<string>()
  for (const revision of fresh) {
    if (revision.kind === 'redo') undos.add(revision.undo)
    else if (revision.kind === 'undo') for (const id of revision.revisions) undone.add(id)
    else added.push(revision)
  }
  for (const undo of findRevisions(all, undos))
    if (undo.kind === 'undo') for (const id of undo.revisions) undone.add(id)
  return [...added, ...findRevisions(all, undone)]
}

/** The links that these revisions are about. */
function linksOfAll(revisions: readonly Revision[]): ReadonlySet<string> {
  const links = new Set<string>()
  for (const revision of revisions) if ('link' in revision) links.add(revision.link)
  return links
}

/** The links an undo or redo changes (any other revision: its own), in reading order: where to take the reader. */
export function linksOf(review: Review, revision: Revision): readonly string[] {
  const touched = linksOfAll(touchedRevisions(review.revisions, [revision]))
  return touched.size <= 1 ? [...touched] : review.order.filter((link) => touched.has(link))
}

/** Those that the review does not have, in order. */
function freshRevisions(review: Review, revisions: readonly Revision[]): readonly Revision[] {
  const sorted = sortRevisions(revisions)
  const first = sorted[0]
  const last = review.revisions.at(-1)
  if (first === undefined || last === undefined || last.at < first.at) return sorted
  const known = new Set(review.revisions.map((revision) => revision.id))
  return sorted.filter((revision) => !known.has(revision.id))
}

function groupByLink(revisions: readonly Revision[]): ReadonlyMap<string, readonly LinkRevision[]> {
  const groups = new Map<string, LinkRevision[]>()
  for (const revision of revisions) {
    if (!('link' in revision)) continue
    const group = groups.get(revision.link)
    if (group === undefined) groups.set(revision.link, [revision])
    else group.push(revision)
  }
  return groups
}

/**
 * The review after these revisions: the same whatever their order, however they are divided into calls, and however
 * often one is applied. Links they don't touch keep their objects. A revision of a link the review does not have
 * changes nothing on screen.
 */
export function applyRevisions(review: Review, revisions: readonly Revision[]): Review {
  const fresh = freshRevisions(review, revisions)
  if (fresh.length === 0) return review
  const all = uniteRevisions(review.revisions, fresh)
  const undos = extend(
    review.undos,
    fresh.flatMap((undo) => (undo.kind === 'undo' ? undo.revisions.map((id) => [id, undo] as const) : [])),
  )
  const redos = extend(
    review.redos,
    fresh.flatMap((redo) => (redo.kind === 'redo' ? [[redo.undo, redo] as const] : [])),
  )
  const touched = touchedRevisions(all, fresh)
  const added = groupByLink(fresh)
  const links = new Map<string, LinkState>()
  let { rewritten } = review
  for (const link of linksOfAll(touched)) {
    const before = review.links.get(link)
    if (before === undefined) continue
    const after = stateOf({ undos, redos }, before, uniteRevisions(before.history, added.get(link) ?? []))
    rewritten += Number(isRewritten(after)) - Number(isRewritten(before))
    links.set(link, after)
  }
  return {
    ...review,
    ...(touched.some(isOfArticle) && articleState({ undos, redos }, all.filter(isOfArticle))),
    links: review.links.with(links),
    rewritten,
    revisions: all,
    undos,
    redos,
    people: withPeople(review.people, fresh),
  }
}

const isRewritten = ({ current, machine }: LinkState): boolean => current.text !== machine.text

function withPeople(people: ReadonlySet<string>, fresh: readonly Revision[]): ReadonlySet<string> {
  const names = fresh.flatMap(({ kind, by }) => (kind === 'time' || people.has(by.name) ? [] : [by.name]))
  return names.length === 0 ? people : new Set([...people, ...names])
}

/** The review after one revision. */
export const applyRevision = (review: Review, revision: Revision): Review => applyRevisions(review, [revision])

function untouched(link: LinkEvent, segments: ReadonlyMap<string, Segment>): LinkState {
  const machine = linkContent(link.target, segments)
  const { type, ...alignment } = link
  return {
    link: alignment,
    source: linkContent(link.source, segments),
    machine,
    current: machine,
    edit: null,
    status: 'untouched',
    decision: null,
    approved: null,
    accepted: null,
    conflict: [],
    dismissed: new Set(),
    threads: [],
    errors: [],
    history: [],
  }
}

/** Computes a review from its journal. */
export function openReview(journal: Journal): Review {
  const attachments: Attachment[] = []
  const segments = new Map<string, Segment>()
  const linkEvents: LinkEvent[] = []
  const revisions: Revision[] = []
  for (const event of journal.events) {
    if (event.type === 'attachment') attachments.push(event)
    else if (event.type === 'link') linkEvents.push(event)
    else if (event.type === 'revision') revisions.push(event)
    else {
      const { type, ...segment } = event
      segments.set(segment.id, segment)
    }
  }
  const machine: Review = {
    header: journal.header,
    attachments,
    segments,
    order: linkEvents.map((link) => link.id),
    links: LayeredMap.of(linkEvents.map((link) => [link.id, untouched(link, segments)])),
    rewritten: 0,
    ...articleState({ undos: LayeredMap.of([]), redos: LayeredMap.of([]) }, []),
    people: new Set(),
    revisions: [],
    undos: LayeredMap.of([]),
    redos: LayeredMap.of([]),
  }
  return applyRevisions(machine, revisions)
}
