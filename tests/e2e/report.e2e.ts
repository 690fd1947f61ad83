import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { createJournalFile } from '../../cli/node/create-journal'
import { proposeReview } from '../../core/formats/propose'
import { reportSchema } from '../../core/report/schema'
import { openReview } from '../../core/revisions/fold'
import { readJournal } from '../../core/revisions/journal'
import { startReview } from '../../core/revisions/start'
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  launchDevelopment,
  screenshot,
  temporaryFolder,
} from './launch'
import { dialog, editor, home, panel, row, settled, tool, walkTo } from './window'

const source =
  'Llueve en el puerto.\n\nEl alcalde habló ayer con la prensa.\n\nNadie contestó.\n\nLa lluvia sigue en toda la costa.\n'
const machine =
  'Rains in the port.\n\nYesterday the mayor talked with the press.\n\nNobody  nobody answered.\n\nThe rain goes on along along the coast.\n'

async function createReview(path: string): Promise<void> {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
  const sides = { source: file('port.es.txt', source), target: file('port.en.txt', machine) }
  const proposal = proposeReview({ ...sides, sourceLanguage: 'es' })
  if (!proposal.ok) throw new Error(proposal.problem.code)
  const journal = startReview(proposal.value, sides, { id: 'port', title: 'The port', now: new Date() })
  await createJournalFile(path, journal)
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The figure with this label in a part of the report. */
const figure = async (page: Page, name: string, label: string): Promise<string> =>
  (await part(page, name).locator('dl > div', { hasText: label }).locator('dd').textContent()) ?? ''

const cellsOf = (page: Page, name: string, rowName: string) =>
  part(page, name)
    .getByRole('row', { name: new RegExp(`^${rowName} `) })
    .getByRole('cell')
    .allTextContents()

describe('The report', () => {
  test('agrees with what was done, and is saved as a page, as PDF and as figures', async () => {
    const folder = await temporaryFolder()
    const path = (name: string): string => join(folder, name)
    await createReview(path('port.diptych'))
    const userData = await temporaryFolder()
    const settings = { introduced: true, person: { name: 'Ana', role: 'editor' }, level: 'everything' }
    await writeFile(join(userData, 'settings.json'), JSON.stringify({ settings }))
    const { app, page } = await launchDevelopment({ userData })
    await answerOpenDialog(app, [path('port.diptych')])
    await home(page, /^Open a review/).click()
    await settled(page)

    // Three strokes mark the word at the caret: the sheet, the category, Enter.
    await row(page, 1).click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+m')
    await dialog(page).getByText('Rains', { exact: true }).waitFor()
    await page.keyboard.press('5')
    await screenshot(page, 'report-mark')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await panel(page).getByRole('button', { name: '1 error marked' }).click()
    await panel(page).getByText('Grammar · Major · Ana').waitFor()

    // Selected words, a lighter severity, a note; taken back again.
    await row(page, 4).click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+m')
    await page.keyboard.press('9')
    await page.keyboard.press('e')
    await dialog(page).getByRole('textbox', { name: 'Note' }).fill('Say it shorter: 1 word.')
    await page.keyboard.press('Enter')
    await panel(page).getByText('Awkward · Minor · Say it shorter: 1 word. · Ana').waitFor()
    await screenshot(page, 'report-errors')
    await expectAccessible(page)
    await panel(page)
      .getByRole('button', { name: /^Take back: The/ })
      .click()
    await panel(page).getByRole('button', { name: '1 error marked' }).waitFor()

    // A fix is accepted, another finding confirmed as an error.
    await row(page, 2).click()
    await walkTo(page, 'Repeated words')
    await page.keyboard.press('Control+Enter')
    await settled(page)
    await row(page, 4).click()
    await page.keyboard.press('Home')
    await walkTo(page, 'Repeated words')
    await panel(page).getByRole('button', { name: 'Count as an error' }).click()
    await panel(page).getByRole('button', { name: 'Counted as an error' }).waitFor()

    // A block of words is moved, and a row confirmed.
    await row(page, 2).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('the mayor talked with the press Yesterday.', { delay: 40 })
    await expect.poll(() => editor(page).textContent()).toBe('the mayor talked with the press Yesterday.')
    await row(page, 4).click()
    await page.keyboard.press('Control+Shift+k')
    await settled(page)

    await tool(page, 'Report').click()
    await part(page, 'Progress').waitFor()
    expect(await figure(page, 'Progress', 'Rows')).toBe('4')
    expect(await figure(page, 'Progress', 'Changed')).toBe('2')
    expect(await figure(page, 'Progress', 'Nobody touched')).toBe('1')
    expect((await cellsOf(page, 'Who did what', 'Ana')).slice(0, 6)).toEqual(['2', '1', '0', '0', '0', '2'])
    const distance = (name: string) => cellsOf(page, 'Distance from the machine text', name)
    expect(await distance('Moves')).toEqual(['1', '1'])
    expect((await distance('Rows'))[0]).toBe('3')
    expect(await figure(page, 'Quality of the machine text (MQM)', 'Errors marked')).toBe('2')
    expect(await figure(page, 'Quality of the machine text (MQM)', 'Suggestions accepted')).toBe('1')
    expect(await figure(page, 'Findings', 'Fixed by a suggestion')).toBe('1')
    expect(await figure(page, 'Active time', 'Together')).toMatch(/sec/)
    await screenshot(page, 'report-light')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await part(page, 'Findings').scrollIntoViewIfNeeded()
    await screenshot(page, 'report-dark')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: null })

    const saved = async (kind: string): Promise<Buffer> => {
      await answerSaveDialog(app, path(`out.${kind}`))
      await tool(page, kind.toUpperCase()).click()
      await page.getByText(`The report is saved as out.${kind}.`).waitFor()
      return readFile(path(`out.${kind}`))
    }
    const report = reportSchema.parse(JSON.parse((await saved('json')).toString()))
    expect(report).toMatchObject({
      title: expect.any(String),
      level: 'everything',
      progress: { rows: 4, changed: 2, byStatus: { untouched: 1, confirmed: 1, edited: 2 } },
      distances: { touched: { rows: 3, shifts: 1 } },
      quality: { errors: 3, marked: 2 },
    })
    const html = (await saved('html')).toString()
    expect(html).toContain('<td>')
    expect(html).not.toContain('<script')
    const pdf = await saved('pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.subarray(-1024).toString('latin1')).toContain('%%EOF')
    expect(pdf.length).toBeGreaterThan(10_000)

    // The article itself, side by side.
    await page.keyboard.press('Escape')
    await answerSaveDialog(app, path('side.pdf'))
    await page.keyboard.press('Control+p')
    await page.getByText('The article is saved as side.pdf.').waitFor()
    const side = await readFile(path('side.pdf'))
    expect(side.subarray(0, 5).toString()).toBe('%PDF-')
    expect(side.length).toBeGreaterThan(10_000)

    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(windows).toBe(1)

    await page.keyboard.press('Escape')
    await editor(page).waitFor()
    await page.keyboard.press('Control+Shift+E')
    await part(page, 'Progress').waitFor()
    await page.getByRole('button', { name: 'Back to the article' }).click()
    await editor(page).waitFor()

    // What the screen said is in the journal.
    await app.close()
    const read = readJournal(await readFile(path('port.diptych')), 'port.diptych')
    if (!read.ok) throw new Error(read.problem.code)
    const review = openReview(read.value.journal)
    const states = [...review.links.values()]
    expect(states.flatMap(({ errors }) => errors.map(({ category }) => category))).toContain('fluency/grammar')
    const seconds = review.revisions.reduce((sum, each) => sum + (each.kind === 'time' ? each.seconds : 0), 0)
    expect(seconds).toBeGreaterThanOrEqual(report.seconds)
    expect(report.seconds).toBeGreaterThan(0)
  })
})
