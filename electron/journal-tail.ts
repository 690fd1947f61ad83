import { basename, dirname } from 'node:path'
import { syncFolder } from '../cli/node/atomic-write'
import { codeOf, type FileSystem } from '../cli/node/file-system'
import { saveProblem } from '../cli/node/save-problem'
import type { Problem } from '../core/problem'

type FileHandle = Awaited<ReturnType<FileSystem['open']>>

/** Where a file ends, as far as this process knows: what it read and what it has written since. */
export interface KnownEnd {
  /** Bytes of whole lines. */
  readonly end: number
  /** Bytes after `end`: a torn line that goes to a file of its own before the first append. */
  readonly torn: Uint8Array | null
  /** The last bytes before `end`, by which the file is recognised. */
  readonly lastBytes: Uint8Array
}

/** Appends text to one file; null when it is on disk. */
export type AppendText = (text: string) => Promise<Problem | null>

const recognisedBy = 4096
const lineFeed = 0x0a

/** What is known of a file that was read whole, whose lines end at `end`. */
export const knownEnd = (bytes: Uint8Array, end: number): KnownEnd => ({
  end,
  torn: end < bytes.length ? bytes.slice(end) : null,
  lastBytes: bytes.slice(Math.max(0, end - recognisedBy), end),
})

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/**
 * Whether the file is still the one we know. Told by its content, not by its number on the disk: a synchronised or
 * remounted folder gives the same file another number. `slack`: bytes that a failed append may have left behind.
 */
async function isKnown(handle: FileHandle, known: KnownEnd, slack: number): Promise<boolean> {
  const expected = known.end + (known.torn?.length ?? 0)
  const { size } = await handle.stat()
  if (size < expected || size > expected + slack) return false
  const bytes = await readAt(handle, known.end - known.lastBytes.length, known.lastBytes.length)
  return Buffer.compare(bytes, known.lastBytes) === 0
}

/** Copies the torn line to a file beside the journal, and cuts it off. */
async function setTornAside(handle: FileHandle, path: string, known: KnownEnd, now: Date, fileSystem: FileSystem) {
  if (known.torn === null) return
  const beside = await fileSystem.open(`${path}.torn-${now.toISOString().replaceAll(':', '-')}`, 'wx')
  try {
    await beside.writeFile(known.torn)
    await beside.sync()
  } finally {
    await beside.close()
  }
  await syncFolder(dirname(path), fileSystem)
  await handle.truncate(known.end)
}

/**
 * Appends to the file that ends as known. Each append opens the file anew and makes sure that nobody moved, deleted
 * (`journal-moved`) or changed it (`journal-changed`). After a failure the next append writes to the same place, so it
 * has to begin with the text that failed: then nothing is missing and nothing stands there twice.
 */
export function appendTo(path: string, opened: KnownEnd, fileSystem: FileSystem, now: () => Date): AppendText {
  let known = opened
  let slack = 0

  async function write(handle: FileHandle, text: string): Promise<Problem | null> {
    if (!(await isKnown(handle, known, slack))) return { code: 'journal-changed', data: { name: basename(path) } }
    await setTornAside(handle, path, known, now(), fileSystem)
    known = { ...known, torn: null }
    const whole = known.lastBytes.at(-1) === lineFeed
    const bytes = Buffer.from(whole ? text : `\n${text}`)
    slack = Math.max(slack, bytes.length)
    try {
      await writeAt(handle, bytes, known.end)
      await handle.sync()
    } catch (error) {
      await handle.truncate(known.end).catch(() => undefined)
      throw error
    }
    slack = 0
    const lastBytes = Buffer.concat([known.lastBytes, bytes]).subarray(-recognisedBy)
    known = { end: known.end + bytes.length, torn: null, lastBytes }
    return null
  }

  return async (text) => {
    try {
      const handle = await fileSystem.open(path, 'r+')
      try {
        return await write(handle, text)
      } finally {
        await handle.close().catch(() => undefined)
      }
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
        return { code: 'journal-moved', data: { name: basename(path) } }
      return saveProblem(error, basename(path))
    }
  }
}
