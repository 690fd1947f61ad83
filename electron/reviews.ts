import { randomUUID } from 'node:crypto'
import { basename, dirname, extname } from 'node:path'
import { createJournalFile } from '../cli/node/create-journal'
import type { Unit } from '../core/formats/bilingual'
import { withCorrected } from '../core/formats/import-corrected'
import { withUnits } from '../core/formats/import-units'
import { type Result, succeed } from '../core/problem'
import type { Author } from '../core/revisions/author'
import { findFlaw } from '../core/revisions/consistency'
import type { Attachment, Journal, JournalEvent } from '../core/revisions/model'
import { startReview } from '../core/revisions/start'
import type { Dialogs } from './dialogs'
import { journalName, safeName } from './file-names'
import { type Files, isJournalPath, journalExtension } from './files'
import { bytesOf, type Draft } from './imports'
import type { ArgumentOf, OpenedReview } from './ipc/contract'
import type { HandlersOf } from './ipc/handle'
import { Refusal, unknownHandle } from './ipc/refusal'
import type { OpenReview, OpenReviews } from './open-reviews'
import { forgotten, opened, placed, shownRecents } from './recents'
import type { StateStore } from './state-store'

/** What the calls about reviews work with. */
export interface ReviewTools {
  readonly reviews: OpenReviews
  readonly files: Files
  readonly store: StateStore
  readonly dialogs: Dialogs
  /** What a new review is made of; null before anything was proposed. */
  readonly draft: () => Draft | null
  /** The path of the sample's journal, which is made when it is not there. */
  readonly sample: () => Promise<Result<string>>
  /** Where a review goes that comes from no folder. */
  readonly documents: string
}

const withoutData = (event: JournalEvent): OpenedReview['events'][number] => {
  if (event.type !== 'attachment') return event
  const { data: _, ...attachment }: Attachment = event
  return attachment
}

/** Linux's dialogs leave the ending to the person. */
const withEnding = (path: string): string => (isJournalPath(path) ? path : path + journalExtension)

/** Every call about a review but its export. */
export function reviewHandlers({ reviews, files, store, dialogs, draft, sample, documents }: ReviewTools) {
  const placeOf = (path: string): string | null =>
    store.get().recents.find((entry) => entry.path === path)?.place ?? null

  const remember = ({ file }: OpenReview): void =>
    store.change((state) => ({
      ...state,
      recents: opened(state.recents, {
        path: file.path,
        title: file.journal.header.title,
        opened: new Date().toISOString(),
      }),
    }))

  const present = ({ id, file, journal, notices }: OpenReview): OpenedReview => ({
    document: id,
    name: basename(file.path),
    header: journal.header,
    events: journal.events.map(withoutData),
    readOnly: file.readOnly,
    place: placeOf(file.path),
    notices,
  })

  const open = async (path: string): Promise<Result<OpenedReview>> => {
    const review = await reviews.open(path)
    if (!review.ok) return review
    remember(review.value)
    return succeed(present(review.value))
  }

  const authorOf = (name: string): Author => ({
    person: { name, role: 'editor' },
    now: () => new Date(),
    newId: randomUUID,
  })

  /** The journal with what its files say besides the machine's text: states and notes, an earlier human version. */
  const withWhatCame = async (
    journal: Journal,
    units: readonly Unit[] | null,
    corrected: ArgumentOf<'reviews:create'>['corrected'],
  ): Promise<Result<Journal>> => {
    const begun = units === null ? journal : withUnits(journal, units, authorOf(store.get().settings.person.name))
    if (corrected === null) return succeed(begun)
    const file = await bytesOf(corrected.origin, files)
    return file.ok ? withCorrected(begun, file.value, authorOf(corrected.by)) : file
  }

  const handlers: HandlersOf<
    | 'reviews:create'
    | 'reviews:open'
    | 'reviews:sample'
    | 'reviews:forget'
    | 'reviews:append'
    | 'reviews:place'
    | 'reviews:close'
    | 'reviews:edit'
    | 'reviews:rescue'
  > = {
    'reviews:create': async ({ title, links, corrected }) => {
      const from = draft()
      if (from === null) throw unknownHandle()
      const beginning = { id: randomUUID(), title, now: new Date() }
      const started = startReview({ ...from.proposal, links }, from.files, beginning)
      if (findFlaw(started.events) !== null) throw new Refusal('refused:argument:reviews:create')
      const begun = await withWhatCame(started, from.proposal.units, corrected)
      if (!begun.ok) return begun
      const journal = begun.value
      const suggestion = { folder: from.folder ?? documents, name: journalName(from.files.target.name) }
      const chosen = await dialogs.saveJournal(suggestion)
      if (chosen === null) return null
      // The dialog asked about the name as it was typed; about the one with our ending nobody was asked.
      const path = withEnding(chosen)
      const created = await createJournalFile(path, journal, { replace: path === chosen })
      return created.ok ? open(path) : created
    },
    'reviews:open': (what) => {
      if ('file' in what) return open(files.path(what.file))
      const entry = store.get().recents.find(({ id }) => id === what.recent)
      if (entry === undefined) throw unknownHandle()
      return open(entry.path)
    },
    'reviews:sample': async () => {
      const path = await sample()
      return path.ok ? open(path.value) : path
    },
    'reviews:forget': (id) => {
      store.change((state) => ({ ...state, recents: forgotten(state.recents, id) }))
      return shownRecents(store.get().recents)
    },
    'reviews:append': ({ document, revisions }) => reviews.append(document, revisions),
    'reviews:place': ({ document, link }) => {
      const { path } = reviews.get(document).file
      store.change((state) => ({ ...state, recents: placed(state.recents, path, link) }))
    },
    'reviews:close': async (document) => {
      await reviews.close(document)
    },
    'reviews:edit': async (document) => {
      const revisions = await reviews.edit(document)
      return revisions.ok ? succeed({ revisions: revisions.value }) : revisions
    },
    'reviews:rescue': async ({ document, pending }) => {
      const { path } = reviews.get(document).file
      const name = safeName(basename(path, extname(path))) + journalExtension
      const chosen = await dialogs.saveRescue({ folder: dirname(path), name })
      if (chosen === null) return null
      const moved = await reviews.moveTo(document, withEnding(chosen), pending)
      if (!moved.ok) return moved
      remember(moved.value)
      return succeed({ name: basename(moved.value.file.path) })
    },
  }
  return handlers
}
