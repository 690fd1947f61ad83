import { basename, dirname } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { printedReview } from '../core/formats/print/printed'
import { type Problem, type Result, succeed } from '../core/problem'
import { reportHtml } from '../core/report/html'
import type { Report } from '../core/report/report'
import { openReview } from '../core/revisions/fold'
import type { Texts } from '../locales'
import { reportWords, sideBySideWords } from '../locales/words'
import type { Dialogs } from './dialogs'
import { printName, reportName } from './file-names'
import type { ReportKind } from './ipc/contract'
import type { HandlersOf } from './ipc/handle'
import type { OpenReviews } from './open-reviews'

/** What saving a report works with. */
export interface ReportTools {
  readonly reviews: OpenReviews
  readonly dialogs: Dialogs
  readonly texts: Texts
  /** Where a report of a review in this folder is proposed to go. */
  readonly folderFor: (journalFolder: string) => string
  /** Prints a page that stands alone. */
  readonly print: (html: string) => Promise<Uint8Array>
}

/** Why a file could not be written, said of a report: no revision is in danger. */
const asExport = (problem: Problem): Problem =>
  problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem

/** `reports:save`: a page, that page printed, or the figures as they are. `reviews:print`: the review side by side. Both ask where, then make the file. */
export function reportHandlers(tools: ReportTools): HandlersOf<'reports:save' | 'reviews:print'> {
  const { reviews, dialogs, texts, folderFor, print } = tools

  function bytesOf(kind: ReportKind, report: Report): string | Promise<Uint8Array> {
    if (kind === 'json') return `${JSON.stringify(report, null, 2)}\n`
    const html = reportHtml(report, reportWords(texts))
    return kind === 'html' ? html : print(html)
  }

  async function save(
    journal: string,
    kind: ReportKind,
    name: string,
    make: () => string | Promise<Uint8Array>,
  ): Promise<Result<{ readonly name: string }> | null> {
    const path = await dialogs.saveReport({ folder: folderFor(dirname(journal)), name }, kind)
    if (path === null) return null
    const written = await atomicWrite(path, await make(), { replace: true })
    return written.ok ? succeed({ name: basename(path) }) : { ok: false, problem: asExport(written.problem) }
  }

  return {
    'reports:save': async ({ document, kind, report }) => {
      const { path } = reviews.get(document).file
      return save(path, kind, reportName(basename(path), kind), () => bytesOf(kind, report))
    },
    'reviews:print': async (document) => {
      const { file, journal } = reviews.get(document)
      const page = () => print(printedReview(openReview(journal), sideBySideWords(texts)))
      return save(file.path, 'pdf', printName(basename(file.path)), page)
    },
  }
}
