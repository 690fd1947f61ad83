import { basename } from 'node:path'
import { createJournalFile } from '../cli/node/create-journal'
import { type FileSystem, nodeFileSystem } from '../cli/node/file-system'
import { readLimited } from '../cli/node/limited-file'
import { saveProblem } from '../cli/node/save-problem'
import { fail, type Problem, type Result, succeed } from '../core/problem'
import { formatLine, type ReadJournal, readJournal } from '../core/revisions/journal'
import type { Journal, Revision } from '../core/revisions/model'
import { type WatchFile, watchFile } from './file-watch'
import { createFollower } from './journal-follower'
import { canLock, type JournalLock, lockJournal } from './journal-lock'
import { createTail } from './journal-tail'
import { createSaveQueue } from './save-queue'

/** Bytes. Originals are kept in the journal, a third larger than they are. */
const largestJournal = 500_000_000

/** A journal that is open. */
export interface JournalFile {
  readonly path: string
  /** As it was when it was opened. */
  readonly journal: Journal
  /** Another window or machine writes to it, or nobody can: it is followed. */
  readonly readOnly: boolean
  /** What a person must be told on opening: a torn last line, why it is read-only. */
  readonly notices: readonly Problem[]
  /**
   * Resolves when these revisions are on disk (appended and synced). When they cannot be written they stay pending, in
   * order, and are tried again; handing one over twice writes it once. Unknown links are refused, as is everything
   * on a read-only journal.
   */
  readonly append: (revisions: readonly Revision[]) => Promise<Result<null>>
  /** Revisions that are not on disk yet. */
  readonly pending: () => readonly Revision[]
  /** Tries to save at once; null when everything is on disk. */
  readonly flush: () => Promise<Problem | null>
  /**
   * Saves a whole copy elsewhere: everything read, followed, appended or pending, and `unsent` from the window. The open
   * journal stays where it is. A file of that name is replaced: a person was asked.
   */
  readonly rescue: (path: string, unsent: readonly Revision[]) => Promise<Result<null>>
  /** A last try to save, then lets go of the file; the problem when revisions are still pending. */
  readonly close: () => Promise<Problem | null>
}

/** How to open. Everything has its usual value. */
export interface OpenOptions {
  readonly fileSystem?: FileSystem
  readonly now?: () => Date
  /** Milliseconds between tries to save after a failure. */
  readonly retryAfter?: number
  readonly watch?: WatchFile
  /** Called when saving stops working, stops for another reason, or works again (null). */
  readonly onSaveState?: (problem: Problem | null) => void
  /** Of a read-only journal: what somebody else has done meanwhile. */
  readonly onRevisions?: (revisions: readonly Revision[]) => void
  /** Of a read-only journal: whether it could be opened for writing now. */
  readonly onFree?: (free: boolean) => void
}

const silent = (): void => undefined

interface Held {
  readonly lock: JournalLock | null
  /** Why there is no lock. */
  readonly notice: Problem | null
}

async function hold(path: string, onLost: () => void): Promise<Held> {
  const name = basename(path)
  try {
    const lock = await lockJournal(path, onLost)
    return { lock, notice: lock === null ? { code: 'journal-locked', data: { name } } : null }
  } catch (error) {
    return { lock: null, notice: saveProblem(error, name) }
  }
}

async function readFile(path: string): Promise<Result<ReadJournal & { readonly bytes: Uint8Array }>> {
  const file = await readLimited(path, largestJournal)
  if (!file.ok) return file
  const read = readJournal(file.value.bytes, file.value.name)
  return read.ok ? succeed({ ...read.value, bytes: file.value.bytes }) : read
}

const revisionsOf = ({ events }: Journal): readonly Revision[] => events.filter((event) => event.type === 'revision')

/** Opens a journal for writing, or read-only when another window holds it. Reading changes nothing in the file. */
export async function openJournalFile(
  path: string,
  {
    fileSystem = nodeFileSystem,
    now = () => new Date(),
    retryAfter = 2000,
    watch = watchFile,
    onSaveState = silent,
    onRevisions = silent,
    onFree = silent,
  }: OpenOptions = {},
): Promise<Result<JournalFile>> {
  const name = basename(path)
  let lost = false
  const onLost = (): void => {
    lost = true
  }
  let held = await hold(path, onLost)
  const read = await readFile(path)
  if (!read.ok) {
    await held.lock?.release()
    return read
  }
  const { journal, torn, bytes } = read.value
  const readOnly = held.lock === null
  const tail = createTail(
    { path, bytes, end: torn?.offset ?? bytes.length, review: journal.header.id },
    fileSystem,
    now,
  )
  const saved = new Set(revisionsOf(journal).map(({ id }) => id))
  const links = new Set(journal.events.flatMap((event) => (event.type === 'link' ? [event.id] : [])))
  const since: Revision[] = []

  /** A lock is lost when its folder was away, or this machine asleep, for long enough that another could take it. */
  async function holdAgain(): Promise<Problem | null> {
    const problem = await tail.check()
    if (problem !== null || !lost) return problem
    lost = false
    const again = await hold(path, onLost)
    if (again.lock !== null) held = again
    else lost = true
    return again.notice?.code === 'journal-locked' ? { code: 'journal-taken', data: { name } } : again.notice
  }
  const queue = createSaveQueue({
    write: async (revisions) => (lost ? await holdAgain() : null) ?? tail.append(revisions.map(formatLine).join('')),
    check: holdAgain,
    onState: onSaveState,
    retryAfter,
  })
  const follower = createFollower(tail, () => canLock(path), {
    onRevisions: (revisions) => {
      since.push(...revisions)
      onRevisions(revisions)
    },
    onState: onSaveState,
    onFree,
  })
  const stopWatching = watch(path, readOnly ? follower.look : queue.look)

  return succeed({
    path,
    journal,
    readOnly,
    notices: [
      // While somebody else writes, the last line may just not be whole yet.
      ...(torn === null || held.notice?.code === 'journal-locked'
        ? []
        : [{ code: 'journal-torn' as const, data: { name, line: torn.line } }]),
      ...(held.notice === null ? [] : [held.notice]),
    ],
    async append(revisions) {
      if (readOnly) return fail('journal-locked', { name })
      const stray = revisions.find((revision) => 'link' in revision && !links.has(revision.link))
      if (stray !== undefined && 'link' in stray) return fail('link-unknown', { name, link: stray.link })
      const fresh = revisions.filter(({ id }) => !saved.has(id))
      since.push(...fresh)
      const problem = await queue.append(fresh)
      return problem === null ? succeed(null) : { ok: false, problem }
    },
    pending: queue.pending,
    flush: queue.flush,
    rescue: (elsewhere, unsent) => {
      const fresh = unsent.filter(({ id }) => !saved.has(id))
      const revisions = new Map([...since, ...fresh].map((revision) => [revision.id, revision]))
      const whole = { header: journal.header, events: [...journal.events, ...revisions.values()] }
      return createJournalFile(elsewhere, whole, { replace: true, fileSystem })
    },
    async close() {
      stopWatching()
      const problem = await queue.flush()
      queue.stop()
      await held.lock?.release().catch(silent)
      return problem
    },
  })
}
