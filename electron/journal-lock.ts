import * as nodeFs from 'node:fs'
import { access, readFile, rename } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { check, lock } from 'proper-lockfile'
import { codeOf } from '../cli/node/file-system'

/** A journal held for writing: nobody else writes to it until it is released. */
export interface JournalLock {
  readonly release: () => Promise<void>
}

/** A lock that nobody renewed for this long is nobody's (another machine's crash). Milliseconds. */
const stale = 10_000

type Done = (error: NodeJS.ErrnoException | null) => void

const ownerFile = 'owner'

/** Process ids mean something only on one machine and, in containers, in one namespace. */
function processNamespace(): string {
  try {
    return nodeFs.readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

const machine = `${hostname()} ${processNamespace()}`

/**
 * The lock is a folder beside the journal. proper-lockfile makes and removes it; into it goes who holds it, so that
 * after a crash on this machine nobody has to wait until the lock is stale.
 */
const lockFolders = {
  stat: nodeFs.stat,
  utimes: nodeFs.utimes,
  realpath: nodeFs.realpath,
  mkdir: (path: string, done: Done) =>
    nodeFs.mkdir(path, (error) => {
      if (error) done(error)
      else nodeFs.writeFile(join(path, ownerFile), `${machine}\n${process.pid}\n`, done)
    }),
  rmdir: (path: string, done: Done) => nodeFs.rm(join(path, ownerFile), () => nodeFs.rmdir(path, done)),
  rmdirSync: (path: string) => {
    nodeFs.rmSync(join(path, ownerFile), { force: true })
    nodeFs.rmdirSync(path)
  },
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Whether the lock folder was left by a process of this machine that is no more. */
async function isLeftOver(folder: string): Promise<boolean> {
  const [owner, pid] = (await readFile(join(folder, ownerFile), 'utf8').catch(() => '')).split('\n')
  return owner === machine && !isRunning(Number(pid))
}

/** Removes a lock left by a crash. Renamed first: another process may do the same and hold the lock by now. */
async function clearLeftOver(folder: string): Promise<boolean> {
  if (!(await isLeftOver(folder))) return false
  const aside = `${folder}.${process.pid}`
  await rename(folder, aside)
  if (await isLeftOver(aside)) {
    lockFolders.rmdirSync(aside)
    return true
  }
  await rename(aside, folder)
  return false
}

const folderOf = (path: string): string => `${nodeFs.realpathSync(path)}.lock`

const acquire = (path: string, onLost: () => void) =>
  lock(path, { stale, fs: lockFolders, onCompromised: onLost }).then((release) => ({ release }))

/**
 * Locks a journal; null when another window or machine holds it. Rejects with the system's error when no lock can be
 * made there (a read-only folder, no such file). `onLost`: somebody took the lock while this machine slept.
 */
export async function lockJournal(path: string, onLost: () => void): Promise<JournalLock | null> {
  try {
    return await acquire(path, onLost)
  } catch (error) {
    if (codeOf(error) !== 'ELOCKED') throw error
  }
  const cleared = await clearLeftOver(folderOf(path)).catch(() => false)
  return cleared ? acquire(path, onLost).catch(() => null) : null
}

const isHeld = async (path: string): Promise<boolean> =>
  (await check(path, { stale, fs: lockFolders })) && !(await isLeftOver(folderOf(path)))

const mayWrite = (path: string): Promise<void> => access(path, nodeFs.constants.W_OK)

/** Whether a journal could be locked and written now: nobody holds it, or who did is gone, and the system allows it. */
export async function canLock(path: string): Promise<boolean> {
  try {
    await Promise.all([mayWrite(path), mayWrite(dirname(path))])
    return !(await isHeld(path))
  } catch {
    return false
  }
}
