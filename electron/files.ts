import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isBilingualName } from '../core/formats/index'
import type { ChosenFile } from './ipc/contract'
import { unknownHandle } from './ipc/refusal'

/** Files that a person chose: the window knows them by tokens only. */
export interface Files {
  /** Gives out a token for each path. A file that is not there gets one too: using it answers with the problem. */
  readonly take: (paths: readonly string[]) => Promise<readonly ChosenFile[]>
  /** The path behind a token; refuses tokens that were never given out. */
  readonly path: (token: string) => string
}

/** How the name of a journal file ends. */
export const journalExtension = '.diptych'

/** Whether a path looks like a journal's, by its name. */
export const isJournalPath = (path: string): boolean => path.toLowerCase().endsWith(journalExtension)

const kindOf = (path: string): ChosenFile['kind'] =>
  isJournalPath(path) ? 'journal' : isBilingualName(path) ? 'bilingual' : 'article'

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

/** Starts with no tokens; they last as long as the app runs. */
export function createFiles(): Files {
  const paths = new Map<string, string>()
  return {
    take: (taken) =>
      Promise.all(
        taken.map(async (path) => {
          const token = `file-${randomUUID()}`
          paths.set(token, path)
          return { token, name: basename(path), size: await sizeOf(path), kind: kindOf(path) }
        }),
      ),
    path: (token) => {
      const path = paths.get(token)
      if (path === undefined) throw unknownHandle()
      return path
    },
  }
}
