import type { Problem, Result } from '../../../core/problem'
import type { Revision } from '../../../core/revisions/model'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Pick<Problem, 'data'> & { readonly code: string } }

/** Sends revisions to disk in their order, one batch at a time; keeps what could not be written and tries again. */
export interface SaveQueue {
  readonly add: (revision: Revision) => void
  /** Tries what is left once; true when everything is on disk. */
  readonly flush: () => Promise<boolean>
  /** What is not known to be on disk, in order. */
  readonly pending: () => readonly Revision[]
  /** No more tries. */
  readonly stop: () => void
}

/** Between two tries after a failure. */
const retryAfter = 3000

const largestBatch = 5000

export function createSaveQueue(
  append: (revisions: readonly Revision[]) => Promise<Result<null>>,
  onState: (state: SaveState) => void,
): SaveQueue {
  let pending: readonly Revision[] = []
  let running: Promise<boolean> | null = null
  let retry: ReturnType<typeof setTimeout> | undefined

  async function drain(): Promise<boolean> {
    while (pending.length > 0) {
      onState({ kind: 'saving' })
      const batch = pending.slice(0, largestBatch)
      const result = await append(batch).catch((): Result<null> => internalFailure)
      if (!result.ok) {
        onState({ kind: 'failed', problem: result.problem })
        retry = setTimeout(() => void flush(), retryAfter)
        return false
      }
      pending = pending.slice(batch.length)
    }
    onState({ kind: 'saved' })
    return true
  }

  function flush(): Promise<boolean> {
    clearTimeout(retry)
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  return {
    add: (revision) => {
      pending = [...pending, revision]
      void flush()
    },
    flush,
    pending: () => pending,
    stop: () => clearTimeout(retry),
  }
}

const internalFailure: Result<null> = { ok: false, problem: { code: 'internal', data: {} } }
