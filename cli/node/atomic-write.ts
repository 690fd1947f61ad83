import { randomUUID } from 'node:crypto'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Problem, type ProblemCode, type Result, succeed } from '../../core/problem'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What a person is told when writing `path` failed; `otherwise` when the reason is none they could remove. */
export function writingProblem(error: unknown, path: string, otherwise: ProblemCode): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
  const code = full.has(reason) ? 'disk-full' : forbidden.has(reason) ? 'folder-read-only' : otherwise
  return { code, data: { name: basename(path) } }
}

/**
 * Replaces a file, or makes it, entirely or not at all: written beside it, synced, renamed into place, the folder
 * synced. Keeps the permissions of a file that is there, and writes through a symbolic link. `otherwise` words failures
 * that are neither a full disk nor a folder one may not write to.
 */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array,
  otherwise: ProblemCode,
): Promise<Result<null>> {
  const place = await realpath(path).catch(() => path)
  const beside = join(dirname(place), `.diptych-${randomUUID()}.part`)
  try {
    await writeSynced(beside, data)
    await keepMode(place, beside)
    await rename(beside, place)
    await syncFolder(dirname(place))
    return succeed(null)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    return { ok: false, problem: writingProblem(error, path, otherwise) }
  }
}

async function writeSynced(path: string, data: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function keepMode(from: string, to: string): Promise<void> {
  const status = await stat(from).catch(() => null)
  if (status) await chmod(to, status.mode & 0o7777)
}

/** Makes the rename last through a power cut. Windows has no such thing and refuses to open folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
