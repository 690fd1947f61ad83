import { basename, dirname } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { exportTarget } from '../core/formats/export'
import { type Problem, type Result, succeed } from '../core/problem'
import { openReview } from '../core/revisions/fold'
import type { Journal } from '../core/revisions/model'
import { fromBase64 } from '../core/text/base64'
import type { Dialogs } from './dialogs'
import { correctedName } from './file-names'
import type { ArgumentOf } from './ipc/contract'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'

type Wanted = Omit<ArgumentOf<'exports:save'>, 'document'>

/** The corrected target of a review as bytes, with the name it came under. */
function correctedTarget(journal: Journal, { format, ...coding }: Wanted): Result<{ name: string; bytes: Uint8Array }> {
  const { attachments, segments, order, links } = openReview(journal)
  const original = attachments.find(({ side }) => side === 'target')
  if (original === undefined) throw new Error(`journal ${journal.header.id} has no target attached`)
  const bytes = exportTarget({
    original: { name: original.name, bytes: fromBase64(original.data) },
    format: original.format,
    segments,
    links: order.flatMap((id) => {
      const state = links.get(id)
      return state ? [{ ...state.link, content: state.current }] : []
    }),
    to: format,
    coding,
  })
  return bytes.ok ? succeed({ name: original.name, bytes: bytes.value }) : bytes
}

/** Why a file could not be written, said of an export: no revision is in danger. */
const asExport = (problem: Problem): Problem =>
  problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem

/** `exports:save`. What cannot be written in the wanted encoding is told before anybody is asked for a name. */
export const exportHandlers = (
  reviews: OpenReviews,
  dialogs: Dialogs,
  folderFor: (journalFolder: string) => string,
): HandlersOf<'exports:save'> => ({
  'exports:save': async ({ document, ...wanted }) => {
    const { journal, file } = reviews.get(document)
    const target = correctedTarget(journal, wanted)
    if (!target.ok) return target
    const folder = folderFor(dirname(file.path))
    const path = await dialogs.saveExport(
      { folder, name: correctedName(target.value.name, wanted.format) },
      wanted.format,
    )
    if (path === null) return null
    const written = await atomicWrite(path, target.value.bytes, { replace: true })
    return written.ok ? succeed({ name: basename(path) }) : { ok: false, problem: asExport(written.problem) }
  },
})
