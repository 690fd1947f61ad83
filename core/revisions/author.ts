import type { Content } from '../text/content'
import { isEffective } from './fold'
import type { DismissRevision, EditRevision, LinkRevision, Person, RedoRevision, Review, UndoRevision } from './model'

/** Who acts, when, and where ids come from: what is not known from the review. */
export interface Author {
  readonly person: Person
  readonly now: () => Date
  /** A new id each time, unique everywhere: a UUID. */
  readonly newId: () => string
}

/** The author's clock, but later than everything in the review: clocks go back, and merged reviews come from others. */
function timeAfter(review: Review, now: Date): string {
  const last = review.revisions.at(-1)
  return new Date(last === undefined ? now : Math.max(now.getTime(), Date.parse(last.at) + 1)).toISOString()
}

const act = (review: Review, { person, now, newId }: Author) => ({
  type: 'revision' as const,
  id: newId(),
  at: timeAfter(review, now()),
  by: person,
})

/** What is to become of a link's English. `group` is for revisions that are undone together; its own when left out. */
export interface EditRequest {
  readonly link: string
  readonly content: Content
  readonly reason: EditRevision['reason']
  readonly check?: string
  readonly group?: string
}

/** An edit of the current text. Several of different links made from one review share their time. */
export function editRevision(review: Review, author: Author, { group, ...request }: EditRequest): EditRevision {
  const state = review.links.get(request.link)
  if (state === undefined) throw new RangeError(`no link ${request.link} in this review`)
  return { ...act(review, author), kind: 'edit', ...request, parent: state.edit, group: group ?? author.newId() }
}

/** "Not an error here". */
export const dismissRevision = (
  review: Review,
  author: Author,
  finding: Pick<DismissRevision, 'link' | 'check' | 'fingerprint'>,
): DismissRevision => ({ ...act(review, author), kind: 'dismiss', ...finding })

/** The person's last revisions that count and belong together, the last first. */
function lastStep(review: Review, person: Person): readonly LinkRevision[] {
  const step: LinkRevision[] = []
  for (let index = review.revisions.length - 1; index >= 0; index--) {
    const revision = review.revisions[index]
    if (revision?.by.name !== person.name || !('link' in revision) || !isEffective(review, revision)) continue
    const last = step[0]
    if (last !== undefined && !(last.kind === 'edit' && revision.kind === 'edit' && last.group === revision.group))
      break
    step.push(revision)
  }
  return step
}

/** Takes back these revisions of the person's own, wherever they stand in time; they must not be empty. */
export function withdrawRevision(review: Review, author: Author, own: readonly LinkRevision[]): UndoRevision {
  if (own.length === 0) throw new RangeError('nothing to withdraw')
  return { ...act(review, author), kind: 'undo', revisions: own.map(({ id }) => id) }
}

/** Takes back the person's last step that still counts, on whichever link; null when there is none. */
export function undoRevision(review: Review, author: Author): UndoRevision | null {
  const step = lastStep(review, author.person)
  return step.length === 0 ? null : withdrawRevision(review, author, step)
}

/** The person's last undo that was neither taken back nor followed by a new step of theirs. */
function redoable(review: Review, person: Person): UndoRevision | null {
  const redone = new Set<string>()
  for (let index = review.revisions.length - 1; index >= 0; index--) {
    const revision = review.revisions[index]
    if (revision === undefined || revision.by.name !== person.name) continue
    if (revision.kind === 'redo') redone.add(revision.undo)
    else if (revision.kind !== 'undo') return null
    else if (!redone.has(revision.id)) return revision
  }
  return null
}

/** Takes back the person's last undo; null when there is none or they have done something new since. */
export function redoRevision(review: Review, author: Author): RedoRevision | null {
  const undo = redoable(review, author.person)
  return undo === null ? null : { ...act(review, author), kind: 'redo', undo: undo.id }
}
