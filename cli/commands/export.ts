import { basename } from 'node:path'
import { exportReview as exportBytes } from '../../core/formats/export'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { atomicWrite } from '../node/atomic-write'
import type { ExportRequest } from '../request'
import { readReviewFile } from '../review'

/** Writes the English of a review as it stands now. */
export async function exportReview(request: ExportRequest, context: Context): Promise<ExitStatus> {
  const read = await readReviewFile(request.review)
  if (!read.ok) return refuse(context, read.problem)
  for (const warning of read.value.warnings) warn(context, warning)
  const { encoding, newline } = request
  const bytes = exportBytes(read.value.review, {
    text: request.text,
    format: request.format ?? undefined,
    coding: { ...(encoding && { encoding }), ...(newline && { newline }) },
  })
  if (!bytes.ok) return refuse(context, bytes.problem)
  const written = await atomicWrite(request.output, bytes.value, { replace: request.force })
  if (!written.ok) return refuseFile(context, written.problem)
  context.terminal.warn(context.texts.t('cli.export.done', { name: basename(request.output) }))
  return exitStatus.clean
}
