import type { Problem } from '../core/problem'
import type { Revision } from '../core/revisions/model'
import type { JournalTail } from './journal-tail'

/** What a window is told of a journal that it only reads. */
export interface FollowListener {
  /** Somebody else's, as they come. */
  readonly onRevisions: (revisions: readonly Revision[]) => void
  /** The file cannot be followed any more, for another reason, or can be again (null). */
  readonly onState: (problem: Problem | null) => void
  /** Whether the journal could be edited here from now on. */
  readonly onFree: (free: boolean) => void
}

/**
 * Follows a journal that somebody else writes: each look tells what is new. `isFree` says whether the journal could be
 * edited here.
 */
export function createFollower(
  tail: Pick<JournalTail, 'follow'>,
  isFree: () => Promise<boolean>,
  { onRevisions, onState, onFree }: FollowListener,
): { readonly look: () => Promise<void> } {
  let failing: Problem | null = null
  let free = false
  let turn: Promise<void> = Promise.resolve()

  const report = (problem: Problem | null): void => {
    const changed = problem?.code !== failing?.code
    failing = problem
    if (changed) onState(problem)
  }
  const look = async (): Promise<void> => {
    const read = await tail.follow()
    report(read.ok ? null : read.problem)
    if (read.ok && read.value.length > 0) onRevisions(read.value)
    const freeNow = read.ok && (await isFree())
    const changed = freeNow !== free
    free = freeNow
    if (changed) onFree(free)
  }
  return {
    look: () => {
      turn = turn.then(look, look)
      return turn
    },
  }
}
