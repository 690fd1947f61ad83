import type { Problem, Result } from '../../../core/problem'
import type { Revision } from '../../../core/revisions/model'

interface FailedSave {
  readonly kind: 'failed'
  readonly problem: Pick<Problem, 'data'> & { readonly code: string }
}

export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | FailedSave

/** Sends revisions to disk in their order, one batch at a time; keeps what could not be written and tries again. */
export interface SaveQueue {
  readonly add: (revision: Revision) => void
  /** What the main process has found out about the file; null: all is well, and what is left can be tried. */
  readonly tell: (problem: FailedSave['problem'] | null) => void
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
  let failed: FailedSave | null = null

  function fail(problem: FailedSave['problem']): void {
    failed = { kind: 'failed', problem }
    onState(failed)
  }

  async function drain(): Promise<boolean> {
    while (pending.length > 0) {
      // A try after a failure is not worth a word before it succeeds.
      if (failed === null) onState({ kind: 'saving' })
      const batch = pending.slice(0, largestBatch)
      const result = await append(batch).catch((): Result<null> => internalFailure)
      if (!result.ok) {
        fail(result.problem)
        retry = setTimeout(() => void flush(), retryAfter)
        return false
      }
      pending = pending.slice(batch.length)
      failed = null
    }
    onState(failed ?? { kind: 'saved' })
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
    tell: (problem) => {
      if (problem !== null) return fail(problem)
      failed = null
      void flush()
    },
    flush,
    pending: () => pending,
    stop: () => clearTimeout(retry),
  }
}

const internalFailure: Result<null> = { ok: false, problem: { code: 'internal', data: {} } }
