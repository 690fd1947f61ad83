import { utilityProcess } from 'electron'
import type { ReaderProcess } from './reader'

/** Starts `reader-process.ts` as a utility process: no window, no network of its own, at most `memory` megabytes of heap. */
export function launchReader(script: string, memory: number): ReaderProcess {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'Diptych reader',
    execArgv: [`--max-old-space-size=${memory}`],
    env: {},
  })
  return {
    send: (job) => child.postMessage(job),
    onResult: (listener) => child.once('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  }
}
