import type { Files } from './files'
import type { ChosenFile } from './ipc/contract'

/** Files that come from outside the window: the command line, a second instance, the system's file manager. */
export interface Inbox {
  readonly receive: (paths: readonly string[]) => void
  /** The page listens: what has come so far is delivered, and from now on everything at once. */
  readonly open: () => void
  /** The page is gone: keep what comes until the next one listens. */
  readonly shut: () => void
}

/** Starts shut: files named on the command line are there long before the page is. */
export function createInbox(files: Files, deliver: (chosen: readonly ChosenFile[]) => void): Inbox {
  let listening = false
  let waiting: readonly string[] = []
  const pass = async (): Promise<void> => {
    if (!listening || waiting.length === 0) return
    const paths = waiting
    waiting = []
    deliver(await files.take(paths))
  }
  return {
    receive: (paths) => {
      waiting = [...waiting, ...paths]
      void pass()
    },
    open: () => {
      listening = true
      void pass()
    },
    shut: () => {
      listening = false
    },
  }
}
