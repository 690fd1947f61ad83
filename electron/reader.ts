import type { Stage } from '../core/formats/stage'
import type { Problem, Result } from '../core/problem'
import { cancelled } from './ipc/refusal'

/** What a process says while it works, and at its end. */
export type Told<Value> = { readonly stage: Stage } | { readonly result: Result<Value> }

/** A process of its own that does one job, sends the result and ends. */
export interface ReaderProcess<Job, Value> {
  readonly send: (job: Job) => void
  readonly onTold: (listener: (told: Told<Value>) => void) => void
  /** Also when it was killed, ran out of memory or never started. */
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
}

/** Reads files from outside, and writes them, where they can neither freeze nor take down the window. */
export interface Reader<Job, Value> {
  /** A problem when the process dies or takes too long; rejects with `cancelled` when `cancel` or a newer job comes between. */
  readonly run: (job: Job) => Promise<Result<Value>>
  readonly cancel: () => void
}

/** What a reader does around its jobs. */
export interface ReaderOptions<Job> {
  /** Milliseconds. */
  readonly timeLimit: number
  /** What a person is told when a job took too much time or memory. */
  readonly tooMuch: (job: Job) => Problem
  readonly onStage?: (stage: Stage) => void
}

/** One job at a time, each in a new process. */
export function createReader<Job, Value>(
  start: () => ReaderProcess<Job, Value>,
  { timeLimit, tooMuch, onStage }: ReaderOptions<Job>,
): Reader<Job, Value> {
  const running = new Set<() => void>()
  const cancel = (): void => {
    for (const stop of running) stop()
  }
  return {
    cancel,
    run: (job) => {
      cancel()
      return new Promise((resolve, reject) => {
        const process = start()
        const settle = (answer: () => void): void => {
          if (!running.delete(stop)) return
          clearTimeout(timer)
          process.kill()
          answer()
        }
        const stop = (): void => settle(() => reject(cancelled()))
        const giveUp = (): void => settle(() => resolve({ ok: false, problem: tooMuch(job) }))
        const timer = setTimeout(giveUp, timeLimit)
        running.add(stop)
        process.onTold((told) => {
          if ('result' in told) settle(() => resolve(told.result))
          else if (running.has(stop)) onStage?.(told.stage)
        })
        process.onEnd(giveUp)
        process.send(job)
      })
    },
  }
}
