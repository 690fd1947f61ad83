import { basename, dirname } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { type Problem, succeed } from '../core/problem'
import { reportHtml } from '../core/report/html'
import type { Report } from '../core/report/report'
import type { Texts } from '../locales'
import { reportWords } from '../locales/words'
import type { Dialogs } from './dialogs'
import { reportName } from './file-names'
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

/** `reports:save`. Asks where, then makes the file: a page, that page printed, or the figures as they are. */
export function reportHandlers(tools: ReportTools): HandlersOf<'reports:save'> {
  const { reviews, dialogs, texts, folderFor, print } = tools

  function bytesOf(kind: ReportKind, report: Report): string | Promise<Uint8Array> {
    if (kind === 'json') return `${JSON.stringify(report, null, 2)}\n`
    const html = reportHtml(report, reportWords(texts))
    return kind === 'html' ? html : print(html)
  }

  return {
    'reports:save': async ({ document, kind, report }) => {
      const { file } = reviews.get(document)
      const folder = folderFor(dirname(file.path))
      const path = await dialogs.saveReport({ folder, name: reportName(basename(file.path), kind) }, kind)
      if (path === null) return null
      const written = await atomicWrite(path, await bytesOf(kind, report), { replace: true })
      return written.ok ? succeed({ name: basename(path) }) : { ok: false, problem: asExport(written.problem) }
    },
  }
}
