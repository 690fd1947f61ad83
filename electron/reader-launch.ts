import { app, utilityProcess } from 'electron'
import type { ReaderProcess } from './reader'
import type { ReaderJob } from './reader-process'

const memoryCheckInterval = 250

const memoryOf = (pid: number | undefined): number =>
  (app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0) / 1024

/**
 * Starts `script` as a utility process that is ended when it takes more than `memory` megabytes. Watched from here,
 * because Electron 33 ignores `--max-old-space-size` in `execArgv`: a reader that hoarded ended at 3.1 GB after 15 s.
 */
export function launchReader<Job, Value>(
  script: string,
  memory: number,
  asJob: (job: Job) => ReaderJob,
): ReaderProcess<Job, Value> {
  const child = utilityProcess.fork(script, [], { serviceName: 'Diptych reader', env: {} })
  const watch = setInterval(() => {
    if (memoryOf(child.pid) > memory) child.kill()
  }, memoryCheckInterval)
  child.once('exit', () => clearInterval(watch))
  return {
    send: (job) => child.postMessage(asJob(job)),
    onTold: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  }
}
