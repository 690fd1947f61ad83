import { basename } from 'node:path'
import { openReview } from '../../core/revisions/fold'
import { conflictsOf, mergeJournals } from '../../core/revisions/merge'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { createJournalFile } from '../node/create-journal'
import type { MergeRequest } from '../request'
import { readJournalFile } from '../review'

/** Unites two copies of a review in a third file and lists the rows that two people edited at once. */
export async function mergeReviews({ copies, output, force }: MergeRequest, context: Context): Promise<ExitStatus> {
  const { terminal, texts } = context
  const [one, other] = await Promise.all([readJournalFile(copies[0]), readJournalFile(copies[1])])
  if (!one.ok) return refuse(context, one.problem)
  if (!other.ok) return refuse(context, other.problem)
  for (const warning of [...one.value.warnings, ...other.value.warnings]) warn(context, warning)
  const merged = mergeJournals(one.value.journal, other.value.journal)
  if (!merged.ok) return refuse(context, merged.problem)
  const written = await createJournalFile(output, merged.value, { replace: force })
  if (!written.ok) return refuseFile(context, written.problem)
  const review = openReview(merged.value)
  const conflicts = conflictsOf(review)
  for (const id of conflicts) {
    const row = review.order.indexOf(id) + 1
    await terminal.write(`${texts.t('cli.merge.conflict', { row })}\n`)
    for (const { by, content } of review.links.get(id)?.conflict ?? [])
      await terminal.write(`  ${by.name}: ${content.text.trim()}\n`)
  }
  terminal.warn(texts.t('cli.merge.done', { name: basename(output), count: conflicts.length }))
  return conflicts.length > 0 ? exitStatus.found : exitStatus.clean
}
