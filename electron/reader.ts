import type { Proposal } from '../core/formats/import'
import type { ProposalRequest } from '../core/formats/propose'
import { fail, type Result } from '../core/problem'
import { cancelled } from './ipc/refusal'

/** A process of its own that reads one job, sends the result and ends. */
export interface ReaderProcess {
  readonly send: (job: ProposalRequest) => void
  readonly onResult: (listener: (result: Result<Proposal>) => void) => void
  /** Also when it was killed, ran out of memory or never started. */
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
}

/** Reads files from outside where they can neither freeze nor take down the window. */
export interface Reader {
  /** A problem when the process dies or takes too long; rejects with `cancelled` when `cancel` or a newer job comes between. */
  readonly read: (job: ProposalRequest) => Promise<Result<Proposal>>
  readonly cancel: () => void
}

/** One job at a time, each in a new process; `timeLimit` in milliseconds. */
export function createReader(start: () => ReaderProcess, timeLimit: number): Reader {
  const running = new Set<() => void>()
  const cancel = (): void => {
    for (const stop of running) stop()
  }
  return {
    cancel,
    read: (job) => {
      cancel()
      return new Promise((resolve, reject) => {
        const process = start()
        const name = [job.source, job.target].flatMap((file) => file?.name ?? []).join(' · ')
        const settle = (answer: () => void): void => {
          if (!running.delete(stop)) return
          clearTimeout(timer)
          process.kill()
          answer()
        }
        const stop = (): void => settle(() => reject(cancelled()))
        const tooMuch = (): void => settle(() => resolve(fail('file-too-slow', { name })))
        const timer = setTimeout(tooMuch, timeLimit)
        running.add(stop)
        process.onResult((result) => settle(() => resolve(result)))
        process.onEnd(tooMuch)
        process.send(job)
      })
    },
  }
}
