import { basename } from 'node:path'
import { printedReview } from '../../core/formats/print/printed'
import { reportHtml } from '../../core/report/html'
import { makeReport } from '../../core/report/report'
import { reportWords, sideBySideWords } from '../../locales/words'
import { checkReview } from '../article'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { readGlossary } from '../glossary'
import { openLibrary } from '../library'
import { atomicWrite } from '../node/atomic-write'
import type { ReportRequest } from '../request'
import { readReviewFile } from '../review'

/** Writes what was done to a review, in numbers: as a page, or as the figures alone. */
export async function reportReview(request: ReportRequest, context: Context): Promise<ExitStatus> {
  const { texts } = context
  const { level, format } = request
  const read = await readReviewFile(request.review)
  if (!read.ok) return refuse(context, read.problem)
  const { review, warnings } = read.value
  for (const warning of warnings) warn(context, warning)
  if (request.layout === 'side-by-side') return write(printedReview(review, sideBySideWords(texts)), request, context)
  const library = await openLibrary(request.library, review.header.targetLanguage, context)
  const own = await readGlossary(request.glossary, review.header)
  if (!own.ok) return refuse(context, own.problem)
  const { findings, problems } = await checkReview(review, level, library, own.value)
  for (const problem of problems) warn(context, problem)
  const report = makeReport(review, { findingsOf: (link) => findings.get(link) ?? [], level, now: new Date() })
  const page = format === 'html' ? reportHtml(report, reportWords(texts)) : `${JSON.stringify(report, null, 2)}\n`
  return write(page, request, context)
}

async function write(page: string, { output, force }: ReportRequest, context: Context): Promise<ExitStatus> {
  const written = await atomicWrite(output, page, { replace: force })
  if (!written.ok) return refuseFile(context, written.problem)
  context.terminal.warn(context.texts.t('cli.export.done', { name: basename(output) }))
  return exitStatus.clean
}
