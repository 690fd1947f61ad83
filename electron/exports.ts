import { basename, dirname } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { bilingualFormats, formats } from '../core/formats/index'
import { type Problem, succeed } from '../core/problem'
import { machineOriginal } from '../core/revisions/texts'
import type { Dialogs } from './dialogs'
import { correctedName } from './file-names'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'
import type { Reader } from './reader'
import type { ExportJob } from './reader-process'

/** Why a file could not be written, said of an export: no revision is in danger. */
const asExport = (problem: Problem): Problem =>
  problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem

/** How files of a format end. */
const extensionsOf = (id: string): readonly string[] =>
  [...formats, ...bilingualFormats].find((format) => format.id === id)?.extensions ?? []

/** What exporting works with. */
export interface ExportTools {
  readonly reviews: OpenReviews
  readonly dialogs: Dialogs
  readonly writer: Reader<ExportJob, Uint8Array>
  /** Where an export of a review in this folder is proposed to go. */
  readonly folderFor: (journalFolder: string) => string
}

/** The calls about exports. What cannot be written as it is wanted is told before anybody is asked for a name. */
export const exportHandlers = ({
  reviews,
  dialogs,
  writer,
  folderFor,
}: ExportTools): HandlersOf<'exports:save' | 'exports:cancel'> => ({
  'exports:save': async ({ document, ...wanted }) => {
    const { journal, file } = reviews.get(document)
    const { text, format, changes, notes, ...coding } = wanted
    const bytes = await writer.run({ journal, request: { text, format, changes, notes, coding } })
    if (!bytes.ok) return bytes
    const extensions = extensionsOf(format)
    const folder = folderFor(dirname(file.path))
    const attachments = journal.events.filter((event) => event.type === 'attachment')
    const path = await dialogs.saveExport(
      { folder, name: correctedName(machineOriginal({ attachments })?.name ?? journal.header.title, extensions) },
      extensions,
    )
    if (path === null) return null
    const written = await atomicWrite(path, bytes.value, { replace: true })
    return written.ok ? succeed({ name: basename(path) }) : { ok: false, problem: asExport(written.problem) }
  },
  'exports:cancel': () => writer.cancel(),
})
