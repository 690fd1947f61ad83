import { sameContent } from '../text/content'
import { isEffective } from './effective'
import type { EditRevision, LinkState, Person, Review } from './model'

/** Why a person may not approve a text. */
export type Obstacle = 'conflict' | 'own-change'

const standingEdits = (review: Review, { history }: LinkState): readonly EditRevision[] =>
  history.filter((revision) => revision.kind === 'edit' && isEffective(review, revision)) as readonly EditRevision[]

/** The edit that was put before this person: the last one of somebody else; null for the machine text. */
export const reviewedEdit = (review: Review, state: LinkState, { name }: Pick<Person, 'name'>): string | null =>
  standingEdits(review, state).findLast(({ by }) => by.name !== name)?.id ?? null

/** Whether only a second person may approve: as the policy says, else as soon as two people worked on the review. */
const needsSecondPerson = ({ policy, people }: Pick<Review, 'policy' | 'people'>): boolean =>
  policy.secondPerson ?? people.size > 1

/** What keeps a person from approving a link's text; null when nothing does. Unchanged machine text has no author. */
export function approvalObstacle(review: Review, state: LinkState, person: Pick<Person, 'name'>): Obstacle | null {
  if (state.conflict.length > 0) return 'conflict'
  if (!needsSecondPerson(review) || sameContent(state.current, state.machine)) return null
  return standingEdits(review, state).some(({ by }) => by.name !== person.name) ? null : 'own-change'
}
