import type { Inbox } from './inbox'
import type { OpenReviews } from './open-reviews'

/** A page that went down sooner than this may do so again over the same review. Milliseconds. */
const shortLife = 10_000

/**
 * To be called whenever a page begins to listen. Reviews that are open then belonged to the page before it, which
 * crashed or was reloaded: the new one is handed them again, unless the old one hardly lived.
 */
export function createPageReturn(reviews: OpenReviews, inbox: Inbox, now: () => number = Date.now): () => void {
  let before = Number.NEGATIVE_INFINITY
  return () => {
    const lived = now() - before
    before = now()
    const left = reviews.list()
    if (lived >= shortLife) inbox.receive(left.map(({ file }) => file.path))
    else for (const { id } of left) void reviews.close(id)
    inbox.open()
  }
}
