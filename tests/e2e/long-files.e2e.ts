import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createJournalFile } from '../../cli/node/create-journal'
import { docxFormat } from '../../core/formats/docx'
import type { Block, Format } from '../../core/formats/format'
import { proposeReview } from '../../core/formats/propose'
import { editRevision } from '../../core/revisions/author'
import { openReview } from '../../core/revisions/fold'
import { startReview } from '../../core/revisions/start'
import { plain } from '../../core/text/content'
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  launchDevelopment,
  screenshot,
  temporaryFolder,
} from './launch'
import { dialog, home, tool } from './window'

const sentence = (number: number): string =>
  `In year ${number} the keeper lit ${number * 3} lamps, counted ${number % 7} ships and wrote it all down in the long log of the house.`
const lines = Array.from({ length: 5_000 }, (_, index) => sentence(index + 1))
const paragraphs = Array.from({ length: 1_250 }, (_, index) => lines.slice(index * 4, index * 4 + 4).join(' '))

/** A Word file of 200 pages, and the same text as a plain file. */
function longFiles() {
  const blocks: readonly Block[] = paragraphs.map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    content: plain(text),
  }))
  const coding = { encoding: 'utf-8', bom: false, newline: '\n' } as const
  const dressing = { tracked: null, remarks: new Map() }
  const made = docxFormat.create?.({ title: 'Log', language: 'en', blocks, coding, dressing })
  if (!made?.ok) throw new Error('no Word file')
  return {
    source: { name: 'log.es.txt', bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`) },
    target: { name: 'log.docx', bytes: made.value },
  }
}

/** These files as a review in which Ines corrected 2,000 sentences. */
async function longReview(folder: string): Promise<string> {
  const files = longFiles()
  const proposal = proposeReview({ ...files, sourceLanguage: 'es', targetLanguage: 'en' })
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problem))
  const journal = startReview(proposal.value, files, { id: 'log', title: 'Log', now: new Date(0) })
  const review = openReview(journal)
  const author = {
    person: { name: 'Ines', role: 'editor' as const },
    now: () => new Date('2026-03-01T10:00:00.000Z'),
    newId: () => crypto.randomUUID(),
  }
  const edits = review.order.slice(0, 2_000).map((link) => {
    const text = review.links.get(link)?.current.text.replace('the keeper', 'the old keeper') ?? ''
    return editRevision(review, author, { link, content: plain(text), reason: 'typed' })
  })
  const path = join(folder, 'log.diptych')
  const created = await createJournalFile(path, { header: journal.header, events: [...journal.events, ...edits] })
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  return path
}

const textsOf = (format: Format, bytes: Uint8Array, revisions: 'latest' | 'original'): string => {
  const read = format.read({ name: 'out.docx', bytes }, { revisions })
  return read.ok ? read.value.document.blocks.map(({ content }) => content.text).join('\n') : read.problem.code
}

/** Answers with the stages that the window has been told of, and those that it has shown, since it was last asked. */
async function hearStages(page: Page) {
  await page.evaluate(() => {
    const heard = { told: [] as string[], shown: [] as string[] }
    Object.assign(window, { heard })
    window.diptych.on('stage', ({ work, stage }) => heard.told.push(`${work} ${stage}`))
    new MutationObserver(() => {
      const shown = document.querySelector('[role="progressbar"]')?.getAttribute('aria-label')
      if (shown && shown !== heard.shown.at(-1)) heard.shown.push(shown)
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  return () =>
    page.evaluate(() => {
      const { heard } = window as unknown as { heard: { told: string[]; shown: string[] } }
      return { told: heard.told.splice(0), shown: heard.shown.splice(0) }
    })
}

/** The next process that reads or writes a file stands still, however fast this machine is, until `letGo` is called. */
async function holdReader(app: ElectronApplication): Promise<{ readonly letGo: () => Promise<void> }> {
  await app.evaluate(({ utilityProcess }) => {
    const { fork } = utilityProcess
    utilityProcess.fork = (...words) => {
      utilityProcess.fork = fork
      const child = fork(...words)
      child.once('spawn', () => {
        const { pid } = child
        if (pid === undefined) return
        process.kill(pid, 'SIGSTOP')
        Object.assign(globalThis, { heldReader: pid })
      })
      return child
    }
  })
  const letGo = () =>
    app.evaluate(() => void process.kill((globalThis as { heldReader?: number }).heldReader ?? 0, 'SIGCONT'))
  return { letGo }
}

/** Opens the export dialog with tracked changes chosen. */
async function askForExport(page: Page): Promise<void> {
  await tool(page, 'Export').click()
  await dialog(page).getByText('As tracked changes, with comments').click()
}

test('a long Word file with 2,000 corrections is written with its stages told, and can be stopped', {
  timeout: 180_000,
}, async () => {
  const folder = await temporaryFolder()
  const path = await longReview(folder)
  const { app, page } = await launchDevelopment({ files: [path] })
  await page.getByText(/rows? with findings|No findings left/).waitFor({ timeout: 120_000 })
  const stages = await hearStages(page)

  const out = join(folder, 'out.docx')
  await writeFile(out, 'what was there before')
  await answerSaveDialog(app, out)
  await askForExport(page)
  const held = await holdReader(app)
  await dialog(page)
    .getByRole('button', { name: /^Save as/ })
    .click()
  await dialog(page).getByRole('progressbar').waitFor()
  await screenshot(page, 'export-progress')
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Stop exporting' }).click()
  await held.letGo()
  await dialog(page).getByRole('progressbar').waitFor({ state: 'detached' })
  expect(await readdir(folder)).toEqual(expect.not.arrayContaining([expect.stringContaining('.part')]))
  expect(await readFile(out, 'utf8')).toBe('what was there before')
  await stages()

  const start = Date.now()
  await dialog(page)
    .getByRole('button', { name: /^Save as/ })
    .click()
  await page.getByText('Exported as out.docx.').waitFor({ timeout: 60_000 })
  console.info(`2,000 corrections exported from the window in ${Date.now() - start} ms`)
  expect(await stages()).toEqual({
    told: ['export reading', 'export writing', 'export checking'],
    shown: ['Reading…', 'Writing…', 'Reading it again to check it…'],
  })
  expect((await stat(out)).size).toBeGreaterThan(10_000)
  const bytes = new Uint8Array(await readFile(out))
  expect(textsOf(docxFormat, bytes, 'original')).toBe(paragraphs.join('\n'))
  expect(textsOf(docxFormat, bytes, 'latest').split('the old keeper')).toHaveLength(2_001)
})

test('reading a long Word file tells its stages, and can be stopped and begun again', {
  timeout: 120_000,
}, async () => {
  const folder = await temporaryFolder()
  const { app, page } = await launchDevelopment()
  const stages = await hearStages(page)
  const held = await holdReader(app)
  await home(page, /^New review/).click()
  for (const [button, file] of [
    ['Choose the source file', longFiles().source],
    ['Choose the English file', longFiles().target],
  ] as const) {
    await writeFile(join(folder, file.name), file.bytes)
    await answerOpenDialog(app, [join(folder, file.name)])
    await page.getByRole('button', { name: button }).click()
  }
  await page.getByRole('progressbar').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await held.letGo()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await stages()

  await page.getByRole('button', { name: 'Read both texts' }).click()
  await page.getByRole('button', { name: 'Create review' }).waitFor({ timeout: 60_000 })
  expect(await stages()).toEqual({
    told: ['import reading', 'import pairing'],
    shown: ['Reading…', 'Pairing sentences…'],
  })
})
