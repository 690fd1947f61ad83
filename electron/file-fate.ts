import { basename, dirname, join } from 'node:path'
import { codeOf, type FileSystem } from '../cli/node/file-system'
import { saveProblem } from '../cli/node/save-problem'
import type { Problem } from '../core/problem'
import { isJournalPath } from './files'

/** What a drive knows a file by, whatever it is called. */
export interface FileNumber {
  readonly dev: number
  readonly ino: number
}

const missing = new Set(['ENOENT', 'ENOTDIR'])

/** What network folders and drives answer that are not there at the moment, or no longer. */
const unreachable = new Set([
  'EIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENODEV',
  'ENXIO',
])

/** The name a file of this number has now in the folder it was in; null when it is not there. */
async function nameNow(folder: string, names: readonly string[], number: FileNumber, fileSystem: FileSystem) {
  for (const name of names.filter(isJournalPath)) {
    const status = await fileSystem.stat(join(folder, name)).catch(() => null)
    if (status !== null && status.ino === number.ino && status.dev === number.dev) return name
  }
  return null
}

/**
 * What a person is told when the system answered with this error about a journal that was there: its drive is away, it
 * was renamed, it is gone, or it cannot be written. `number` is the one it had, null when that is not known.
 */
export async function fateOf(
  error: unknown,
  path: string,
  number: FileNumber | null,
  fileSystem: FileSystem,
): Promise<Problem> {
  const name = basename(path)
  const away: Problem = { code: 'folder-unreachable', data: { name } }
  if (unreachable.has(codeOf(error))) return away
  if (!missing.has(codeOf(error))) return saveProblem(error, name)
  const names = await fileSystem.readdir(dirname(path)).catch(() => null)
  if (names === null) return away
  const to = number && (await nameNow(dirname(path), names, number, fileSystem))
  return to === null ? { code: 'journal-gone', data: { name } } : { code: 'journal-moved', data: { name, to } }
}
