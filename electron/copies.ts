import { basename, dirname, extname } from 'node:path'
import { createJournalFile } from '../cli/node/create-journal'
import { readLimited } from '../cli/node/limited-file'
import { succeed } from '../core/problem'
import { compactJournal } from '../core/revisions/compact'
import { readJournal } from '../core/revisions/journal'
import { mergeJournals, newRevisions } from '../core/revisions/merge'
import type { Dialogs } from './dialogs'
import { safeName } from './file-names'
import { isJournalPath, journalExtension } from './files'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'

/** Linux's dialogs leave the ending to the person. */
const withEnding = (path: string): string => (isJournalPath(path) ? path : path + journalExtension)

/** A review goes to somebody else, smaller when they want it so, and what they did comes back. */
export const copyHandlers = (
  reviews: OpenReviews,
  dialogs: Pick<Dialogs, 'chooseFiles' | 'saveCopy' | 'saveCompacted'>,
): HandlersOf<'reviews:copy' | 'reviews:compact' | 'reviews:merge'> => ({
  'reviews:copy': async (document) => {
    const { journal, file } = reviews.get(document)
    const chosen = await dialogs.saveCopy({ folder: dirname(file.path), name: basename(file.path) })
    if (chosen === null) return null
    const path = withEnding(chosen)
    // The dialog asked about the name as it was typed; the review's own file is never replaced by its copy.
    const replace = path === chosen && path !== file.path
    const written = await createJournalFile(path, journal, { replace })
    return written.ok ? succeed({ name: basename(path) }) : written
  },
  'reviews:compact': async (document) => {
    const { journal, file } = reviews.get(document)
    const name = `${safeName(basename(file.path, extname(file.path)))}-compacted${journalExtension}`
    const chosen = await dialogs.saveCompacted({ folder: dirname(file.path), name })
    if (chosen === null) return null
    const path = withEnding(chosen)
    const replace = path === chosen && path !== file.path
    const written = await createJournalFile(path, compactJournal(journal), { replace })
    return written.ok ? succeed({ name: basename(path) }) : written
  },
  'reviews:merge': async (document) => {
    const [path] = await dialogs.chooseFiles('journal')
    if (path === undefined) return null
    const copy = await readLimited(path)
    if (!copy.ok) return copy
    const theirs = readJournal(copy.value.bytes, copy.value.name)
    if (!theirs.ok) return theirs
    const ours = reviews.get(document).journal
    const merged = mergeJournals(ours, theirs.value.journal)
    if (!merged.ok) return merged
    const revisions = newRevisions(ours, theirs.value.journal)
    if (revisions.length === 0) return succeed({ revisions })
    const appended = await reviews.append(document, revisions)
    return appended.ok ? succeed({ revisions }) : appended
  },
})
