import { type Result, succeed } from '../../core/problem'
import { openReview } from '../../core/revisions/fold'
import { checkReview, placeArticle } from '../article'
import type { CheckedArticle } from '../checked'
import { type Context, type ExitStatus, exitStatus, refuse, warn } from '../context'
import { correctedText } from '../corrected'
import { readGlossary } from '../glossary'
import { openLibrary } from '../library'
import { articleJson, linkLine } from '../output/json'
import { articleSarif } from '../output/sarif'
import { articleText } from '../output/text'
import type { CheckRequest } from '../request'
import { newJournal, type ReadReview, readArticle, readReviewFile } from '../review'

/** Shows what is wrong in the English of an article or of a review. */
export async function check(request: CheckRequest, context: Context): Promise<ExitStatus> {
  const read = await readToCheck(request)
  if (!read.ok) return refuse(context, read.problem)
  const { review, warnings } = read.value
  for (const warning of warnings) warn(context, warning)
  const library = await openLibrary(request.library, review.header.targetLanguage, context)
  const own = await readGlossary(request.glossary, review.header)
  if (!own.ok) return refuse(context, own.problem)
  const { findings, problems } = await checkReview(review, request.level, library, own.value)
  for (const problem of problems) warn(context, problem)
  const article = placeArticle(review, findings)
  if (!article.ok) return refuse(context, article.problem)
  await context.terminal.write(present(article.value, request, context))
  if (request.corrected) {
    const corrected = correctedText(review, findings)
    if (!corrected.ok) return refuse(context, corrected.problem)
    const { text, count } = corrected.value
    await context.terminal.write(`\n${context.texts.t('cli.text.corrected', { count })}\n\n${text}`)
  }
  return article.value.links.some((link) => link.findings.length > 0) ? exitStatus.found : exitStatus.clean
}

async function readToCheck({ target, source, sourceLanguage }: CheckRequest): Promise<Result<ReadReview>> {
  if (source === null) return readReviewFile(target)
  const article = await readArticle({ source, target, sourceLanguage })
  if (!article.ok) return article
  return succeed({ review: openReview(newJournal(article.value, null, '')), warnings: article.value.proposal.warnings })
}

/** The texts of a review stand in no file. */
const byRow = (article: CheckedArticle): CheckedArticle => ({
  ...article,
  precision: { source: 'row', target: 'row' },
})

function present(article: CheckedArticle, { target, source, format }: CheckRequest, context: Context): string {
  const { texts, terminal, version } = context
  switch (format) {
    case 'text':
      return articleText(texts, article, target, { colours: terminal.colours, width: terminal.width })
    case 'json':
      return articleJson(texts, article)
    case 'jsonl':
      return article.links.map((link) => linkLine(texts, link)).join('')
    case 'sarif':
      return articleSarif(
        texts,
        source === null ? byRow(article) : article,
        { source: source ?? target, target },
        version,
      )
  }
}
