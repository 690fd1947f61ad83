import { basename, dirname } from 'node:path'
import { createJournalFile } from '../cli/node/create-journal'
import { readLimited } from '../cli/node/limited-file'
import { succeed } from '../core/problem'
import { readJournal } from '../core/revisions/journal'
import { mergeJournals, newRevisions } from '../core/revisions/merge'
import type { Dialogs } from './dialogs'
import { isJournalPath, journalExtension } from './files'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'

/** `reviews:copy` and `reviews:merge`: a review goes to somebody else, and what they did comes back. */
export const copyHandlers = (
  reviews: OpenReviews,
  dialogs: Pick<Dialogs, 'chooseFiles' | 'saveCopy'>,
): HandlersOf<'reviews:copy' | 'reviews:merge'> => ({
  'reviews:copy': async (document) => {
    const { journal, file } = reviews.get(document)
    const chosen = await dialogs.saveCopy({ folder: dirname(file.path), name: basename(file.path) })
    if (chosen === null) return null
    const path = isJournalPath(chosen) ? chosen : chosen + journalExtension
    // The dialog asked about the name as it was typed; the review's own file is never replaced by its copy.
    const replace = path === chosen && path !== file.path
    const written = await createJournalFile(path, journal, { replace })
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
