import { type FileSystem, nodeFileSystem } from '../../cli/node/file-system'
import type { WatchFile } from '../../electron/file-watch'

/** Tells nothing of what happens to a file. */
export const unwatched: WatchFile = () => () => undefined

/** A watch whose looks are the test's. */
export function watchedByHand() {
  let look: (() => Promise<void>) | null = null
  const watch: WatchFile = (_path, given) => {
    look = given
    return () => {
      look = null
    }
  }
  return { watch, look: async () => look?.() }
}

/** A drive that can be pulled: while `code` is set, everything asked of it fails with it. */
export function removableDrive() {
  const drive: { code: string | null } = { code: null }
  const present = <Words extends unknown[], Answer>(work: (...words: Words) => Promise<Answer>) => {
    return async (...words: Words): Promise<Answer> => {
      if (drive.code !== null) throw Object.assign(new Error(drive.code), { code: drive.code })
      return work(...words)
    }
  }
  const { open, stat, readdir } = nodeFileSystem
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: present(open),
    stat: present(stat as (path: string) => ReturnType<FileSystem['stat']>) as FileSystem['stat'],
    readdir: present(readdir),
  }
  return { drive, fileSystem }
}

/** What goes wrong: at which call, with which error, after how many bytes. */
export interface Failure {
  readonly at: 'open' | 'write' | 'sync' | 'truncate'
  readonly code: string
  readonly after?: number
}

/** A disk whose files fail as `failures` says, each entry once. */
export function failing(failures: Failure[]): FileSystem {
  const strike = (at: Failure['at']): Failure | null => (failures[0]?.at === at ? (failures.shift() ?? null) : null)
  const raise = ({ code }: Failure): never => {
    throw Object.assign(new Error(code), { code })
  }
  const open: FileSystem['open'] = async (...words) => {
    const broken = words[1] === 'r+' ? strike('open') : null
    if (broken) raise(broken)
    const handle = await nodeFileSystem.open(...words)
    const { sync, truncate } = handle
    const write = handle.write.bind(handle) as (...words: unknown[]) => Promise<unknown>
    return Object.assign(handle, {
      write: async (bytes: Buffer, from: number, length: number, position: number) => {
        const broken = strike('write')
        if (broken === null) return write(bytes, from, length, position)
        await write(bytes, from, Math.min(length, broken.after ?? 0), position)
        return raise(broken)
      },
      sync: async () => {
        const broken = strike('sync')
        return broken ? raise(broken) : sync.call(handle)
      },
      truncate: async (length: number) => {
        const broken = strike('truncate')
        return broken ? raise(broken) : truncate.call(handle, length)
      },
    })
  }
  return { ...nodeFileSystem, open }
}
