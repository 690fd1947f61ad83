import { basename } from 'node:path'
import { type Context, type ExitStatus, exitStatus, refuse, refuseFile, warn } from '../context'
import { createJournalFile } from '../node/create-journal'
import type { ImportRequest } from '../request'
import { addCorrected, newJournal, readArticle } from '../review'

/** Makes a review of two files and writes its journal. */
export async function importReview(request: ImportRequest, context: Context): Promise<ExitStatus> {
  const { terminal, texts } = context
  const article = await readArticle(request)
  if (!article.ok) return refuse(context, article.problem)
  const { source: sourceSide, target: targetSide, links, warnings } = article.value.proposal
  for (const warning of warnings) warn(context, warning)
  for (const { name, revisions } of [sourceSide, targetSide])
    if (revisions) terminal.warn(texts.t(`cli.import.revisions.${revisions.read}`, { name, count: revisions.count }))
  const begun = newJournal(article.value, request.title, texts.t('cli.import.corrector'))
  const corrected = await addCorrected(begun, request, texts.t('cli.import.corrector'))
  if (!corrected.ok) return refuse(context, corrected.problem)
  const journal = corrected.value
  const written = await createJournalFile(request.output, journal, { replace: request.force })
  if (!written.ok) return refuseFile(context, written.problem)
  const name = basename(request.output)
  const { sourceLanguage: source, targetLanguage: target } = journal.header
  terminal.warn(texts.t('cli.import.done', { name, count: links.length, source, target }))
  return exitStatus.clean
}
