import { basename, dirname } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { exportReview } from '../core/formats/export'
import { bilingualFormats, formats } from '../core/formats/index'
import { type Problem, succeed } from '../core/problem'
import { openReview } from '../core/revisions/fold'
import { machineOriginal } from '../core/revisions/texts'
import type { Dialogs } from './dialogs'
import { correctedName } from './file-names'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'

/** Why a file could not be written, said of an export: no revision is in danger. */
const asExport = (problem: Problem): Problem =>
  problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem

/** How files of a format end. */
const extensionsOf = (id: string): readonly string[] =>
  [...formats, ...bilingualFormats].find((format) => format.id === id)?.extensions ?? []

/** `exports:save`. What cannot be written in the wanted encoding is told before anybody is asked for a name. */
export const exportHandlers = (
  reviews: OpenReviews,
  dialogs: Dialogs,
  folderFor: (journalFolder: string) => string,
): HandlersOf<'exports:save'> => ({
  'exports:save': async ({ document, ...wanted }) => {
    const { journal, file } = reviews.get(document)
    const { text, format, changes, notes, ...coding } = wanted
    const review = openReview(journal)
    const bytes = exportReview(review, { text, format, changes, notes, coding })
    if (!bytes.ok) return bytes
    const extensions = extensionsOf(format)
    const folder = folderFor(dirname(file.path))
    const path = await dialogs.saveExport(
      { folder, name: correctedName(machineOriginal(review)?.name ?? journal.header.title, extensions) },
      extensions,
    )
    if (path === null) return null
    const written = await atomicWrite(path, bytes.value, { replace: true })
    return written.ok ? succeed({ name: basename(path) }) : { ok: false, problem: asExport(written.problem) }
  },
})
