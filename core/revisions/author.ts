import type { Content } from '../text/content'
import { isEffective } from './effective'
import type { EditRevision, Person, RedoRevision, Review, Step, UndoRevision } from './model'

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

/** What an act says besides who made it and when. */
type Said<Kind extends Step> = Kind extends Step ? Omit<Kind, 'type' | 'id' | 'at' | 'by'> : never

/** Any act but an edit, an undo or a redo. */
export const revise = <Kind extends Exclude<Step, EditRevision>>(
  review: Review,
  author: Author,
  said: Said<Kind>,
): Kind => ({ ...act(review, author), ...said }) as unknown as Kind

/** What a person can undo: all but the time they spent. */
const isStep = (revision: { readonly kind: string }): revision is Step =>
  revision.kind !== 'undo' && revision.kind !== 'redo' && revision.kind !== 'time'

/** The person's last revisions that count and belong together, the last first. */
function lastStep(review: Review, person: Person): readonly Step[] {
  const step: Step[] = []
  for (let index = review.revisions.length - 1; index >= 0; index--) {
    const revision = review.revisions[index]
    if (revision?.by.name !== person.name || !isStep(revision) || !isEffective(review, revision)) continue
    const last = step[0]
    if (last !== undefined && (last.group === undefined || last.group !== revision.group)) break
    step.push(revision)
  }
  return step
}

/** Takes back these revisions of the person's own, wherever they stand in time; they must not be empty. */
export function withdrawRevision(review: Review, author: Author, own: readonly Step[]): UndoRevision {
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
    else if (isStep(revision)) return null
    else if (revision.kind === 'undo' && !redone.has(revision.id)) return revision
  }
  return null
}

/** Takes back the person's last undo; null when there is none or they have done something new since. */
export function redoRevision(review: Review, author: Author): RedoRevision | null {
  const undo = redoable(review, author.person)
  return undo === null ? null : { ...act(review, author), kind: 'redo', undo: undo.id }
}
