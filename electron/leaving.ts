import { basename, dirname } from 'node:path'
import type { Dialogs } from './dialogs'
import type { OpenReview, OpenReviews } from './open-reviews'

/** True when nothing of it stands to be lost any more; false: the person wants to stay. */
async function leave({ id, file }: OpenReview, reviews: OpenReviews, dialogs: Dialogs): Promise<boolean> {
  if ((await reviews.close(id)) === null) return true
  const name = basename(file.path)
  const choice = await dialogs.unsaved(name)
  if (choice === 'stay') return false
  if (choice === 'discard') {
    await reviews.abandon(id)
    return true
  }
  const chosen = await dialogs.saveRescue({ folder: dirname(file.path), name })
  if (chosen === null) return false
  await reviews.moveTo(id, chosen, [])
  return true
}

/** Closes every review, asking about those whose last changes cannot be written. False: the person wants to stay. */
export async function leaveAll(reviews: OpenReviews, dialogs: Dialogs): Promise<boolean> {
  for (let review = reviews.list()[0]; review !== undefined; review = reviews.list()[0])
    if (!(await leave(review, reviews, dialogs))) return false
  return true
}
