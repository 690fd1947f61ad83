import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeReport } from '../../core/report/report'
import { reportSchema } from '../../core/report/schema'
import type { Dialogs } from '../../electron/dialogs'
import { unknownHandle } from '../../electron/ipc/refusal'
import type { OpenReviews } from '../../electron/open-reviews'
import { reportHandlers } from '../../electron/reports'
import { createTexts } from '../../locales'
import { newJournal, newReview } from '../core/revisions/sample'

const report = reportSchema.parse(makeReport(newReview(), { findingsOf: () => [], level: 'errors', now: new Date(0) }))

async function saving(chosen: (folder: string) => string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const asked: unknown[] = []
  const { 'reports:save': save, 'reviews:print': print } = reportHandlers({
    reviews: {
      get: (document: string) => {
        if (document !== 'doc-1') throw unknownHandle()
        return { file: { path: join(folder, 'port.diptych') }, journal: newJournal() }
      },
    } as unknown as OpenReviews,
    dialogs: {
      saveReport: async (suggestion: unknown, kind: unknown) => {
        asked.push(suggestion, kind)
        return chosen(folder)
      },
    } as unknown as Dialogs,
    texts: createTexts('es'),
    folderFor: (from) => from,
    print: async (html) => new TextEncoder().encode(`printed ${html}`),
  })
  return {
    folder,
    asked,
    save: (kind: 'html' | 'pdf' | 'json', document = 'doc-1') => save({ document, kind, report }),
    print: () => print('doc-1'),
  }
}

test('A report is written as figures, as a page in the person’s language, or as that page printed', async () => {
  const { folder, asked, save } = await saving((from) => join(from, 'out'))
  const read = () => readFile(join(folder, 'out'), 'utf8')
  expect(await save('json')).toEqual({ ok: true, value: { name: 'out' } })
  expect(JSON.parse(await read())).toEqual(report)
  await save('html')
  expect(await read()).toContain('<html lang="es"')
  await save('pdf')
  expect(await read()).toMatch(/^printed <!doctype html>\n<html lang="es"/)
  expect(asked.slice(-2)).toEqual([{ folder, name: 'port.report.pdf' }, 'pdf'])
})

test('A review is printed side by side, in the person’s language', async () => {
  const { folder, asked, print } = await saving((from) => join(from, 'out'))
  expect(await print()).toEqual({ ok: true, value: { name: 'out' } })
  const page = await readFile(join(folder, 'out'), 'utf8')
  expect(page).toMatch(/^printed [\s\S]*<th scope="col">Fila<\/th>[\s\S]*<tr class="paragraph">/)
  expect(asked).toEqual([{ folder, name: 'port.pdf' }, 'pdf'])
})

test('Nothing is written when the dialog is cancelled, or there is no such review', async () => {
  const { folder, save } = await saving(() => null)
  expect(await save('json')).toBeNull()
  await expect(Promise.resolve().then(() => save('json', 'doc-2'))).rejects.toThrow('refused:handle')
  expect(await readdir(folder)).toEqual([])
})

test('A folder that is not there is told as a problem of the export', async () => {
  const { save } = await saving((folder) => join(folder, 'no', 'where.json'))
  expect(await save('json')).toMatchObject({ ok: false, problem: { data: { name: 'where.json' } } })
})
