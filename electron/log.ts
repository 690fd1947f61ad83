import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where programmers' mistakes end up. */
export interface Log {
  readonly error: (error: unknown, during: string) => void
}

const largest = 1_000_000

function startOver(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`)
}

/**
 * Writes to `diptych.log` in the folder (made when missing) and to stderr. Synchronous, so that the last words before a
 * crash are on disk; a log that cannot be written is no reason to stop.
 */
export function createLog(folder: string, now: () => Date = () => new Date()): Log {
  const path = join(folder, 'diptych.log')
  return {
    error: (error, during) => {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const entry = `${now().toISOString()} ${during}: ${words}\n`
      process.stderr.write(entry)
      try {
        mkdirSync(folder, { recursive: true })
        startOver(path)
        appendFileSync(path, entry)
      } catch (failure) {
        process.stderr.write(`The log could not be written: ${failure}\n`)
      }
    },
  }
}

/** Sends everything that nobody caught to the log. The app goes on: stopping would lose more than it saves. */
export function logUncaught(log: Log): void {
  process.on('uncaughtException', (error) => log.error(error, 'uncaught exception'))
  process.on('unhandledRejection', (reason) => log.error(reason, 'unhandled rejection'))
}
