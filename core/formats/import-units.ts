import { type Author, editRevision, revise } from '../revisions/author'
import { applyRevision, openReview } from '../revisions/fold'
import type { Journal, LinkState, Review, Revision } from '../revisions/model'
import { sameContent } from '../text/content'
import type { RowError, Unit } from './bilingual'

/**
 * A new review with what its bilingual file says besides the texts: a translation that is not the machine's, how far it
 * is approved, notes and errors by others, all in the name of `author` unless the file names somebody.
 */
export function withUnits(journal: Journal, units: readonly Unit[], author: Author): Journal {
  const begun = openReview(journal)
  const rows = new Map(
    begun.order.flatMap((id) => {
      const unit = unitOf(begun, id)
      return unit === null ? [] : [[unit, id] as const]
    }),
  )
  const group = author.newId()
  let review = begun
  for (const unit of units) {
    const link = rows.get(unit.id)
    if (link !== undefined) review = unitSteps(link, unit, author, group).reduce(take, review)
  }
  return { header: journal.header, events: [...journal.events, ...review.revisions] }
}

type Step = (review: Review, state: LinkState) => Revision

const take = (review: Review, step: [string, Step]): Review => {
  const state = review.links.get(step[0])
  return state === undefined ? review : applyRevision(review, step[1](review, state))
}

/** The unit a link was made of. */
function unitOf(review: Review, link: string): string | null {
  const { source = [], target = [] } = review.links.get(link)?.link ?? {}
  return review.segments.get(target[0] ?? source[0] ?? '')?.block ?? null
}

/** One after the other, since each speaks of the text that the one before left. */
function unitSteps(link: string, unit: Unit, author: Author, group: string): readonly [string, Step][] {
  const steps: Step[] = []
  const { machine, target, status } = unit
  if (machine !== null && !sameContent(machine, target))
    steps.push((review) => editRevision(review, author, { link, content: target, reason: 'imported', group }))
  for (const { by, text } of unit.notes)
    steps.push((review) =>
      revise(review, named(author, by), { kind: 'comment', link, thread: null, text, passage: null, group }),
    )
  for (const error of unit.errors.filter(({ side }) => side === 'target'))
    steps.push((review, state) => revise(review, author, { ...annotation(state, error), link, group }))
  if (status === 'approved' || status === 'approved-with-edits')
    steps.push((review, { edit }) =>
      revise(review, author, { kind: 'approve', link, edit, reviewed: status === 'approved' ? edit : null, group }),
    )
  if (status === 'rejected')
    steps.push((review, { edit }) =>
      revise(review, author, { kind: 'reject', link, edit, motives: [], note: '', group }),
    )
  if (status === 'confirmed')
    steps.push((review, { edit }) => revise(review, author, { kind: 'confirm', link, edit, group }))
  return steps.map((step) => [link, step])
}

const named = (author: Author, name: string): Author =>
  name === '' ? author : { ...author, person: { ...author.person, name } }

/** Errors in a file speak of the text that stands in it. */
const annotation = ({ edit, current }: LinkState, { from, to, category, severity, note, origin }: RowError) => ({
  kind: 'annotate' as const,
  passage: { edit, from, to, quote: current.text.slice(from, to) },
  category,
  severity,
  note,
  origin,
})
