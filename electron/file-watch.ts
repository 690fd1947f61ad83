import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Calls `look` whenever a file may have changed, until the answer is called. */
export type WatchFile = (path: string, look: () => Promise<void>) => () => void

/** Network folders, and some systems at all, tell nothing of what happens in them. Milliseconds. */
const lookEvery = 2000

/** One change makes several messages. Milliseconds. */
const settled = 50

function watchFolder(path: string, onChange: () => void): FSWatcher | null {
  const name = basename(path)
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name || changed === `${name}.lock`) onChange()
    })
    return watcher.on('error', () => watcher.close())
  } catch {
    return null
  }
}

/**
 * Looks when the system says that the file, or the lock beside it, has changed, and every two seconds all the same. The
 * folder is watched: a file that is replaced takes its watcher with it. Never looks twice at once.
 */
export const watchFile: WatchFile = (path, look) => {
  let looking = false
  let again = false
  let soon: NodeJS.Timeout | undefined
  const run = async (): Promise<void> => {
    again = true
    if (looking) return
    looking = true
    for (; again; await look()) again = false
    looking = false
  }
  const runSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined
      void run()
    }, settled).unref()
  }
  const watcher = watchFolder(path, runSoon)
  const poll = setInterval(() => void run(), lookEvery).unref()
  return () => {
    watcher?.close()
    clearInterval(poll)
    clearTimeout(soon)
    again = false
  }
}
