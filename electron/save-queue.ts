import type { Problem } from '../core/problem'
import type { Revision } from '../core/revisions/model'

/** Revisions on their way to disk. What it has once taken it keeps until it is written. */
export interface SaveQueue {
  /** Resolves when these are on disk (null) or could not be written; then they are tried again until they can. */
  readonly append: (revisions: readonly Revision[]) => Promise<Problem | null>
  /** Tries now; null when nothing is left to write, and the file that holds the rest is sound as far as is known. */
  readonly flush: () => Promise<Problem | null>
  /** Writes what is left, or else looks whether the file is sound; what it finds is told. */
  readonly look: () => Promise<void>
  readonly pending: () => readonly Revision[]
  /** Stops trying: what is pending has been brought to safety elsewhere, or its author has given it up. */
  readonly stop: () => void
}

export interface SaveQueueOptions {
  /** Writes all or nothing that counts: revisions written twice are the same revision. */
  readonly write: (revisions: readonly Revision[]) => Promise<Problem | null>
  /** Whether writing would work, and what was written is still there (null). */
  readonly check: () => Promise<Problem | null>
  /** Told when saving stops working, and when it works again (null). */
  readonly onState: (problem: Problem | null) => void
  /** Milliseconds. */
  readonly retryAfter: number
}

/** One write at a time, in order. A revision that is handed in again (its answer got lost) is written once. */
export function createSaveQueue({ write, check, onState, retryAfter }: SaveQueueOptions): SaveQueue {
  const known = new Set<string>()
  let pending: readonly Revision[] = []
  let failing: Problem | null = null
  let turn: Promise<Problem | null> = Promise.resolve(null)
  let retry: NodeJS.Timeout | undefined

  const report = (problem: Problem | null): void => {
    const changed = problem?.code !== failing?.code
    failing = problem
    if (changed) onState(problem)
  }
  const examine = async (): Promise<Problem | null> => {
    const problem = await check()
    report(problem)
    return problem
  }
  const drain = async (): Promise<Problem | null> => {
    clearTimeout(retry)
    const batch = pending
    if (batch.length === 0) return failing && examine()
    const problem = await write(batch)
    if (problem === null) pending = pending.slice(batch.length)
    else retry = setTimeout(() => void flush(), retryAfter).unref()
    report(problem)
    return problem
  }
  const flush = (): Promise<Problem | null> => {
    turn = turn.then(drain, drain)
    return turn
  }
  const attend = (): Promise<Problem | null> => (pending.length === 0 ? examine() : drain())
  return {
    flush,
    look: async () => {
      turn = turn.then(attend, attend)
      await turn
    },
    append: (revisions) => {
      const fresh = revisions.filter(({ id }) => !known.has(id))
      for (const { id } of fresh) known.add(id)
      pending = [...pending, ...fresh]
      return flush()
    },
    pending: () => pending,
    stop: () => {
      clearTimeout(retry)
      pending = []
    },
  }
}
