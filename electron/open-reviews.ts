import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type Problem, type Result, succeed } from '../core/problem'
import type { Journal, Revision } from '../core/revisions/model'
import { unknownHandle } from './ipc/refusal'
import { type JournalFile, openJournalFile } from './journal-file'

/** A journal that is open, under the id that the window knows it by. */
export interface OpenReview {
  readonly id: string
  readonly file: JournalFile
  /** As read, with everything that was appended since, saved or not. */
  readonly journal: Journal
  /** What a person must be told about it when it is shown. */
  readonly notices: readonly Problem[]
}

/** The journals that are open, and whether their revisions reach the disk. */
export interface OpenReviews {
  /**
   * Opens a journal. One that is open already is closed first and read anew; when its last changes cannot be written it
   * stays open as it is, and says so. Opened one after the other.
   */
  readonly open: (path: string) => Promise<Result<OpenReview>>
  /** Refuses ids that stand for nothing open. */
  readonly get: (id: string) => OpenReview
  readonly list: () => readonly OpenReview[]
  readonly append: (id: string, revisions: readonly Revision[]) => Promise<Result<null>>
  /** Goes on with a whole copy of the journal at `path` under the same id; `unsent` are revisions that only the window has. */
  readonly moveTo: (id: string, path: string, unsent: readonly Revision[]) => Promise<Result<OpenReview>>
  /**
   * Opens a review for writing that could only be read, up to date; answers with the revisions that were not known here.
   * It stays as it is when somebody else holds it.
   */
  readonly edit: (id: string) => Promise<Result<readonly Revision[]>>
  /** Closes it when everything is on disk; otherwise it stays open, and saving is tried again until it works. */
  readonly close: (id: string) => Promise<Problem | null>
  /** Closes it, whatever is not on disk. */
  readonly abandon: (id: string) => Promise<void>
}

/** Whom to tell. */
export interface OpenReviewsListener {
  readonly onSaveState: (document: string, problem: Problem | null) => void
  /** Somebody else's revisions of a review that is only read here. */
  readonly onRevisions: (document: string, revisions: readonly Revision[]) => void
  /** Whether a review that is only read here could be edited here now. */
  readonly onFree: (document: string, free: boolean) => void
  /** After one was opened or closed. */
  readonly onChange: () => void
}

/** Answers that mean: not taken. After any other problem the revisions are kept and written later. */
const refusals: ReadonlySet<string> = new Set(['journal-locked', 'link-unknown'])

const revisionsOf = ({ events }: Journal): readonly Revision[] => events.filter((event) => event.type === 'revision')

/** Nothing is open yet. */
export function createOpenReviews({ onSaveState, onRevisions, onFree, onChange }: OpenReviewsListener): OpenReviews {
  const reviews = new Map<string, OpenReview>()
  let opening: Promise<unknown> = Promise.resolve()

  const get = (id: string): OpenReview => {
    const review = reviews.get(id)
    if (review === undefined) throw unknownHandle()
    return review
  }
  const extend = (id: string, revisions: readonly Revision[]): void => {
    const review = reviews.get(id)
    if (review === undefined) return
    const { header, events } = review.journal
    reviews.set(id, { ...review, journal: { header, events: [...events, ...revisions] } })
  }
  const openFile = (id: string, path: string): Promise<Result<JournalFile>> =>
    openJournalFile(path, {
      onSaveState: (problem) => onSaveState(id, problem),
      onRevisions: (revisions) => {
        extend(id, revisions)
        onRevisions(id, revisions)
      },
      onFree: (free) => onFree(id, free),
    })
  const keep = (id: string, file: JournalFile): OpenReview => {
    const review = { id, file, journal: file.journal, notices: file.notices }
    reviews.set(id, review)
    onChange()
    return review
  }
  const load = async (id: string, path: string): Promise<Result<OpenReview>> => {
    const file = await openFile(id, path)
    return file.ok ? succeed(keep(id, file.value)) : file
  }
  const abandon = async (id: string): Promise<void> => {
    const { file } = get(id)
    reviews.delete(id)
    await file.close()
    onChange()
  }
  const close = async (id: string): Promise<Problem | null> => {
    const problem = await get(id).file.flush()
    if (problem === null) await abandon(id)
    return problem
  }
  const open = async (path: string): Promise<Result<OpenReview>> => {
    const before = [...reviews.values()].find(({ file }) => file.path === path)
    const problem = before ? await close(before.id) : null
    if (before === undefined || problem === null) return load(`doc-${randomUUID()}`, path)
    return succeed({ ...get(before.id), notices: [...before.notices, problem] })
  }

  return {
    get,
    close,
    abandon,
    list: () => [...reviews.values()],
    open: (path) => {
      const next = opening.then(() => open(path))
      opening = next.catch(() => undefined)
      return next
    },
    append: async (id, revisions) => {
      const answer = await get(id).file.append(revisions)
      if (answer.ok || !refusals.has(answer.problem.code)) extend(id, revisions)
      return answer
    },
    edit: async (id) => {
      const { file } = get(id)
      if (!file.readOnly) return succeed([])
      const opened = await openFile(id, file.path)
      if (!opened.ok) return opened
      const { readOnly, journal, notices } = opened.value
      const [whyNot = null] = readOnly ? notices : []
      const name = basename(file.path)
      if (whyNot !== null || journal.header.id !== file.journal.header.id) {
        await opened.value.close()
        return { ok: false, problem: whyNot ?? { code: 'journal-replaced', data: { name } } }
      }
      await file.close()
      const known = new Set(revisionsOf(get(id).journal).map((revision) => revision.id))
      keep(id, opened.value)
      return succeed(revisionsOf(journal).filter((revision) => !known.has(revision.id)))
    },
    moveTo: async (id, path, unsent) => {
      const { file } = get(id)
      const copied = await file.rescue(path, unsent)
      if (!copied.ok) return copied
      await abandon(id)
      const moved = await load(id, path)
      if (moved.ok) onSaveState(id, null)
      return moved
    },
  }
}
