import { basename, extname } from 'node:path'
import { exportReview as exportBytes } from '../../core/formats/export'
import { bilingualFormats, formats } from '../../core/formats/index'
import { type FindingNote, findingNotes } from '../../core/formats/notes'
import type { Review } from '../../core/revisions/model'
import { machineOriginal } from '../../core/revisions/texts'
import { noHouseRules } from '../../core/text/house-rules'
import { noteWords } from '../../locales/words'
import { checkReview } from '../article'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { openLibrary } from '../library'
import { atomicWrite } from '../node/atomic-write'
import type { ExportRequest } from '../request'
import { readReviewFile } from '../review'

/** Writes the English of a review as it stands now. */
export async function exportReview(request: ExportRequest, context: Context): Promise<ExitStatus> {
  const read = await readReviewFile(request.review)
  if (!read.ok) return refuse(context, read.problem)
  for (const warning of read.value.warnings) warn(context, warning)
  const { encoding, newline } = request
  const notes = await notesOf(request, read.value.review, context)
  const bytes = exportBytes(read.value.review, {
    text: request.text,
    format: formatOf(request, read.value.review) ?? undefined,
    changes: request.changes,
    notes,
    coding: { ...(encoding && { encoding }), ...(newline && { newline }) },
  })
  if (!bytes.ok) return refuse(context, bytes.problem)
  const written = await atomicWrite(request.output, bytes.value, { replace: request.force })
  if (!written.ok) return refuseFile(context, written.problem)
  context.terminal.warn(context.texts.t('cli.export.done', { name: basename(request.output) }))
  return exitStatus.clean
}

/** The notes that are to be written; the checks are only run when they are asked for. */
async function notesOf(request: ExportRequest, review: Review, context: Context): Promise<readonly FindingNote[]> {
  const { changes, notes: choice, level } = request
  if (changes === 'none') return []
  const words = noteWords(context.texts)
  if (choice !== 'all') return findingNotes(review, { choice, findingsOf: () => [], words, now: new Date() })
  const library = await openLibrary(request.library, review.header.targetLanguage, context)
  const { findings, problems } = await checkReview(review, level, library, noHouseRules)
  for (const problem of problems) warn(context, problem)
  return findingNotes(review, { choice, findingsOf: (link) => findings.get(link) ?? [], words, now: new Date() })
}

/** As it is said; else by the ending of the output where one format alone has it, or the original's has it too. */
function formatOf({ format, layout, output }: ExportRequest, review: Review): string | null {
  if (layout === 'bilingual' && (format === null || format === 'docx') && /\.docx$/i.test(output)) return 'docx-table'
  if (format !== null) return format
  const original = machineOriginal(review)?.format
  const ending = extname(output).slice(1).toLowerCase()
  const named = [...formats, ...bilingualFormats].filter(({ extensions }) => extensions.includes(ending))
  return named.find(({ id }) => id === original)?.id ?? named[0]?.id ?? null
}
