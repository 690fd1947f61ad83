import { basename } from 'node:path'
import { compactJournal } from '../../core/revisions/compact'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { createJournalFile } from '../node/create-journal'
import type { CompactRequest } from '../request'
import { readJournalFile } from '../review'

/** Writes a copy of a review without what nobody needs any more. */
export async function compactReview(request: CompactRequest, context: Context): Promise<ExitStatus> {
  const read = await readJournalFile(request.review)
  if (!read.ok) return refuse(context, read.problem)
  const { journal, warnings } = read.value
  for (const warning of warnings) warn(context, warning)
  const compacted = compactJournal(journal)
  const written = await createJournalFile(request.output, compacted, { replace: request.force })
  if (!written.ok) return refuseFile(context, written.problem)
  const count = journal.events.length - compacted.events.length
  context.terminal.warn(context.texts.t('cli.compact.done', { name: basename(request.output), count }))
  return exitStatus.clean
}
