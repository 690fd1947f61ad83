import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type Result, succeed } from '../../core/problem'
import { codeOf, type FileSystem, nodeFileSystem } from './file-system'
import { saveProblem } from './save-problem'

/** How to write. */
export interface WriteOptions {
  /** Whether a file that is there may be replaced; otherwise it stays and the answer is `file-exists`. */
  readonly replace?: boolean
  readonly fileSystem?: FileSystem
}

/**
 * Makes a file, or replaces one, entirely or not at all: written beside it, synced, read back, put into place, the folder
 * synced. `save-failed` with the reason `EIO` when what is read back is not what was written.
 * A file that is replaced passes on its permissions; through a symbolic link the file it leads to is replaced.
 */
export async function atomicWrite(
  path: string,
  data: string | Uint8Array,
  { replace = false, fileSystem = nodeFileSystem }: WriteOptions = {},
): Promise<Result<null>> {
  const place = replace ? await fileSystem.realpath(path).catch(() => path) : path
  const beside = join(dirname(place), `.diptych-${randomUUID()}.part`)
  try {
    await writeSynced(beside, data, await modeOf(place, fileSystem), fileSystem)
    await readBack(beside, data, fileSystem)
    await (replace ? fileSystem.rename(beside, place) : moveIfFree(beside, place, fileSystem))
    await syncFolder(dirname(place), fileSystem)
    return succeed(null)
  } catch (error) {
    await fileSystem.rm(beside, { force: true }).catch(() => undefined)
    return { ok: false, problem: saveProblem(error, basename(path)) }
  }
}

async function modeOf(path: string, fileSystem: FileSystem): Promise<number | null> {
  const status = await fileSystem.stat(path).catch(() => null)
  return status && status.mode & 0o7777
}

async function writeSynced(path: string, data: string | Uint8Array, mode: number | null, fileSystem: FileSystem) {
  const file = await fileSystem.open(path, 'wx')
  try {
    await file.writeFile(data)
    if (mode !== null) await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Some drives report no error when they keep less than they were given. */
async function readBack(path: string, data: string | Uint8Array, fileSystem: FileSystem): Promise<void> {
  const file = await fileSystem.open(path, 'r')
  const there = await file.readFile().finally(() => file.close())
  if (!there.equals(typeof data === 'string' ? Buffer.from(data) : data))
    throw Object.assign(new Error(`${path} does not hold what was written`), { code: 'EIO' })
}

/** What linking answers on drives where a file has one name only: FAT, some network drives. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** A second name fails when it is taken, which renaming does not: nothing can come between looking and moving. */
async function moveIfFree(from: string, to: string, fileSystem: FileSystem): Promise<void> {
  try {
    await fileSystem.link(from, to)
    await fileSystem.rm(from)
  } catch (error) {
    if (!linkless.has(codeOf(error))) throw error
    if ((await modeOf(to, fileSystem)) !== null) throw Object.assign(new Error(`${to} is there`), { code: 'EEXIST' })
    await fileSystem.rename(from, to)
  }
}

/**
 * Makes new names in a folder last through a power cut. Not every system can: Windows refuses to open folders, some
 * network drives to sync them. The file is whole in its place by then, so nothing is reported.
 */
export async function syncFolder(path: string, fileSystem: FileSystem): Promise<void> {
  try {
    const folder = await fileSystem.open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    // As safe as this drive makes it.
  }
}
