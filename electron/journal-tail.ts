import { basename, dirname } from 'node:path'
import { syncFolder } from '../cli/node/atomic-write'
import type { FileSystem } from '../cli/node/file-system'
import { type Problem, type Result, succeed } from '../core/problem'
import { readAppended, reviewIdOf } from '../core/revisions/journal'
import type { Revision } from '../core/revisions/model'
import { type FileNumber, fateOf } from './file-fate'

type FileHandle = Awaited<ReturnType<FileSystem['open']>>

/** Where a file ends, as far as this process knows: what it read and what was written since. */
interface KnownEnd {
  /** Bytes of whole lines. */
  readonly end: number
  /** Bytes after `end`: a torn line that goes to a file of its own before the first append. */
  readonly torn: Uint8Array | null
  /** The last bytes before `end`, by which the file is recognised. */
  readonly lastBytes: Uint8Array
}

/** The end of a journal that may change under an open window. Each answer opens the file anew. */
export interface JournalTail {
  /** Null when the text is on disk. Not for two at a time. */
  readonly append: (text: string) => Promise<Problem | null>
  /** Null when the file is there, is the one we know and may be written. Changes nothing. */
  readonly check: () => Promise<Problem | null>
  /** What somebody else has appended since the last look. A line that is not whole yet waits for the next. */
  readonly follow: () => Promise<Result<readonly Revision[]>>
}

/** What is needed to know a file again. */
export interface JournalEnd {
  readonly path: string
  /** The file as it was read, and how many of its bytes are whole lines. */
  readonly bytes: Uint8Array
  readonly end: number
  /** Of the review it holds. */
  readonly review: string
}

const recognisedBy = 4096
const lineFeed = 0x0a

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length; ) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done)
    if (bytesRead === 0) return bytes.subarray(0, done)
    done += bytesRead
  }
  return bytes
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** Whether everything before the known end is as we know it. */
async function beginsAsKnown(handle: FileHandle, { end, lastBytes }: KnownEnd): Promise<boolean> {
  const bytes = await readAt(handle, end - lastBytes.length, lastBytes.length)
  return Buffer.compare(bytes, lastBytes) === 0
}

/**
 * Whether the file is still the one we know. Told by its content, not by its number on the disk: a synchronised or
 * remounted folder gives the same file another number. `slack`: bytes that a failed append may have left behind.
 */
async function isKnown(handle: FileHandle, known: KnownEnd, slack: number): Promise<boolean> {
  const expected = known.end + (known.torn?.length ?? 0)
  const { size } = await handle.stat()
  return size >= expected && size <= expected + slack && beginsAsKnown(handle, known)
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
 * The end of a journal that was just read. An append makes sure that the file is still the one we know; after a failure
 * the next append writes to the same place, so it has to begin with the text that failed: then nothing is missing and
 * nothing stands there twice.
 */
export function createTail(
  { path, bytes, end, review }: JournalEnd,
  fileSystem: FileSystem,
  now: () => Date,
): JournalTail {
  const name = basename(path)
  let known: KnownEnd = {
    end,
    torn: end < bytes.length ? bytes.slice(end) : null,
    lastBytes: bytes.slice(Math.max(0, end - recognisedBy), end),
  }
  let slack = 0
  let number: FileNumber | null = null

  const grow = (more: Uint8Array): void => {
    const lastBytes = Buffer.concat([known.lastBytes, more]).subarray(-recognisedBy)
    known = { end: known.end + more.length, torn: null, lastBytes }
  }

  /** Another review, or no review, in its place; or the same one with other content. */
  async function difference(handle: FileHandle): Promise<Problem> {
    const same = reviewIdOf(await readAt(handle, 0, recognisedBy)) === review
    return { code: same ? 'journal-changed' : 'journal-replaced', data: { name } }
  }

  async function write(handle: FileHandle, text: string): Promise<Problem | null> {
    if (!(await isKnown(handle, known, slack))) return difference(handle)
    await setTornAside(handle, path, known, now(), fileSystem)
    known = { ...known, torn: null }
    const whole = known.lastBytes.at(-1) === lineFeed
    const written = Buffer.from(whole ? text : `\n${text}`)
    slack = Math.max(slack, written.length)
    try {
      await writeAt(handle, written, known.end)
      await handle.sync()
    } catch (error) {
      await handle.truncate(known.end).catch(() => undefined)
      throw error
    }
    slack = 0
    grow(written)
    return null
  }

  async function readOn(handle: FileHandle): Promise<Result<readonly Revision[]>> {
    const { size } = await handle.stat()
    if (size < known.end || !(await beginsAsKnown(handle, known)))
      return { ok: false, problem: await difference(handle) }
    const more = await readAt(handle, known.end, size - known.end)
    if (known.torn !== null && Buffer.compare(more, known.torn) === 0) return succeed([])
    const appended = readAppended(more)
    if (appended === null) return { ok: false, problem: { code: 'journal-changed', data: { name } } }
    if (appended.bytes.length > 0) grow(appended.bytes)
    return succeed(appended.revisions)
  }

  const opened = async <Answer>(flags: 'r' | 'r+', work: (handle: FileHandle) => Promise<Answer>): Promise<Answer> => {
    const handle = await fileSystem.open(path, flags)
    try {
      const { dev, ino } = await handle.stat()
      number = { dev, ino }
      return await work(handle)
    } finally {
      await handle.close().catch(() => undefined)
    }
  }
  const problemOf = (error: unknown): Promise<Problem> => fateOf(error, path, number, fileSystem)

  return {
    append: (text) => opened('r+', (handle) => write(handle, text)).catch(problemOf),
    check: () =>
      opened('r+', async (handle) => ((await isKnown(handle, known, slack)) ? null : difference(handle))).catch(
        problemOf,
      ),
    follow: () =>
      opened('r', readOn).catch(async (error: unknown) => ({ ok: false as const, problem: await problemOf(error) })),
  }
}
