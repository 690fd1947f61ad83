import { isEffective } from '../revisions/effective'
import type { Review, Revision } from '../revisions/model'
import { secondsOf } from './time'

/** What one person did that was not undone. */
export interface PersonTally {
  readonly name: string
  /** Rows whose English they wrote in. */
  readonly rowsEdited: number
  readonly confirmed: number
  readonly approved: number
  readonly rejected: number
  readonly comments: number
  readonly errors: number
  /** Of active time; 0 where it was not measured. */
  readonly seconds: number
}

/** Everybody who worked on a review, in the order in which they began. */
export function tallyPeople(review: Review): readonly PersonTally[] {
  const standing = review.revisions.filter(
    (revision) => revision.kind !== 'undo' && revision.kind !== 'redo' && isEffective(review, revision),
  )
  const names = new Set(review.revisions.map(({ by }) => by.name))
  return [...names].map((name) => {
    const own = standing.filter(({ by }) => by.name === name)
    const count = (kind: Revision['kind']): number => own.filter((revision) => revision.kind === kind).length
    return {
      name,
      rowsEdited: new Set(own.flatMap((revision) => (revision.kind === 'edit' ? [revision.link] : []))).size,
      confirmed: count('confirm'),
      approved: count('approve'),
      rejected: count('reject'),
      comments: count('comment'),
      errors: own.filter((revision) => revision.kind === 'annotate' && revision.origin === null).length,
      seconds: secondsOf(own, name),
    }
  })
}
