import { readFileSync, renameSync } from 'node:fs'
import { parseState, type State } from './state'

/** The state in memory and, soon after each change, in its file. */
export interface StateStore {
  readonly get: () => State
  readonly change: (change: (state: State) => State) => void
  /** Resolves when everything changed so far is written, or could not be (which is logged, not thrown). */
  readonly settled: () => Promise<void>
}

function readOrSetAside(path: string, initial: State): State {
  const text = readText(path)
  if (text === null) return initial
  const state = parseState(text, initial)
  if (state === null) renameSync(path, `${path}.broken`)
  return state ?? initial
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/**
 * Opens the state file at `path`; a broken one is kept as `….broken` and the initial state is used. `write` has to
 * replace the file atomically; writes follow each other, and of changes made meanwhile only the last state is written.
 */
export function openStateStore(
  path: string,
  initial: State,
  write: (path: string, text: string) => Promise<void>,
  logError: (error: unknown, during: string) => void,
): StateStore {
  let state = readOrSetAside(path, initial)
  let written = state
  let writing: Promise<void> = Promise.resolve()
  const save = async (): Promise<void> => {
    if (written === state) return
    written = state
    await write(path, `${JSON.stringify(state, null, 2)}\n`).catch((error: unknown) =>
      logError(error, 'saving settings'),
    )
  }
  return {
    get: () => state,
    change: (change) => {
      state = change(state)
      writing = writing.then(save)
    },
    settled: () => writing,
  }
}
