import { sameContent } from '../text/content'
import { type Base, baseOf } from './bases'
import { isEffective } from './effective'
import type { LinkState, Review } from './model'

/** Which rows to show. `findings` needs to be told which rows have some. */
export const filters = ['all', 'changed', 'unconfirmed', 'findings', 'comments', 'rejected', 'conflicts'] as const
export type Filter = (typeof filters)[number]

/** How a person looks at a review. */
export interface View {
  readonly filter: Filter
  /** What changes are shown against. */
  readonly base: Base
  /** Only rows that this person edited; null for all. */
  readonly person: string | null
}

export const wholeView: View = { filter: 'all', base: 'machine', person: null }

/** Whether no row is left out. */
export const isWhole = ({ filter, person }: View): boolean => filter === 'all' && person === null

const passes = (review: Review, state: LinkState, { filter, base }: View, hasFindings: boolean): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'changed':
      return !sameContent(state.current, baseOf(review, state, base))
    case 'unconfirmed':
      return state.status === 'untouched'
    case 'findings':
      return hasFindings
    case 'comments':
      return state.threads.some(({ resolved }) => !resolved)
    case 'rejected':
      return state.status === 'rejected'
    case 'conflicts':
      return state.conflict.length > 0
  }
}

/** The rows of a view, in reading order. */
export function rowsInView(review: Review, view: View, hasFindings: (link: string) => boolean): readonly string[] {
  if (isWhole(view)) return review.order
  return review.order.filter((id) => {
    const state = review.links.get(id)
    if (state === undefined || !passes(review, state, view, hasFindings(id))) return false
    return view.person === null || editedBy(review, state, view.person)
  })
}

const editedBy = (review: Review, { history }: LinkState, person: string): boolean =>
  history.some((revision) => revision.kind === 'edit' && revision.by.name === person && isEffective(review, revision))
