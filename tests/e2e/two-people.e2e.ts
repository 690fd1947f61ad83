import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openReview } from '../../core/revisions/fold'
import { readJournal } from '../../core/revisions/journal'
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseFromMenu,
  type Diptych,
  expectAccessible,
  launchDevelopment,
  screenshot,
  temporaryFolder,
} from './launch'
import { dialog, editor, panel, row, settled, tool } from './window'

const source = 'Llueve en el puerto.\n\nEl alcalde habló ayer.\n\nNadie contestó.\n\nLa lluvia sigue.\n'
const machine = 'Rains in the port.\n\nThe mayor talked yesterday.\n\nNobody answered.\n\nThe rain goes on.\n'

/** A window of somebody with this name and role, on a profile of their own. */
async function person(name: string, role: string, journal: string): Promise<Diptych> {
  const userData = await temporaryFolder()
  const settings = { introduced: true, person: { name, role }, level: 'errors' }
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ settings }))
  const diptych = await launchDevelopment({ userData, files: [journal] })
  await settled(diptych.page)
  return diptych
}

/** Puts a text in the place of a row's. */
async function write(page: Page, number: number, text: string): Promise<void> {
  await row(page, number).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
  await expect.poll(() => editor(page).textContent()).toBe(text)
  await settled(page)
}

const standing = (page: Page, number: number, words: string) =>
  page.getByRole('group', { name: `Row ${number}, ${words}`, exact: true }).waitFor()

async function reviewAt(path: string) {
  const read = readJournal(await readFile(path), path)
  if (!read.ok) throw new Error(read.problem.code)
  return openReview(read.value.journal)
}

describe('An article between two people', () => {
  test('is edited, handed over, decided, merged, settled, resubmitted and exported', async () => {
    const folder = await temporaryFolder()
    const path = (name: string): string => join(folder, name)
    await writeFile(path('port.es.txt'), source)
    await writeFile(path('port.en.txt'), machine)

    // Ana makes the review and says who she is.
    const first = await launchDevelopment({ files: [path('port.es.txt'), path('port.en.txt')], isNew: true })
    await answerSaveDialog(first.app, path('ana.diptych'))
    await first.page.getByRole('button', { name: 'Create review' }).click()
    await dialog(first.page).getByRole('textbox', { name: 'Name' }).fill('Ana')
    await screenshot(first.page, 'two-who')
    await expectAccessible(first.page)
    await dialog(first.page).getByRole('button', { name: 'Start' }).click()
    await settled(first.page)
    await write(first.page, 1, 'It rains in the port.')
    await write(first.page, 2, 'The mayor spoke yesterday')
    await row(first.page, 4).click()
    await first.page.keyboard.press('Control+Shift+k')
    await standing(first.page, 4, 'good as it is')
    await settled(first.page)
    await first.app.close()
    await copyFile(path('ana.diptych'), path('rita.diptych'))

    // Rita approves, approves with an edit, sends back, comments.
    const rita = await person('Rita', 'reviewer', path('rita.diptych'))
    const { page } = rita
    await row(page, 1).click()
    await screenshot(page, 'two-reviewer')
    await expectAccessible(page)
    await page.keyboard.press('Control+Shift+a')
    await standing(page, 1, 'approved')
    await row(page, 2).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('.')
    await settled(page)
    await page.keyboard.press('Control+Shift+a')
    await standing(page, 2, 'approved with edits')
    await row(page, 3).click()
    await page.keyboard.press('Control+Shift+r')
    await dialog(page).getByText('Style', { exact: true }).click()
    await dialog(page).getByRole('textbox').fill('Too short.')
    await screenshot(page, 'two-reject')
    await expectAccessible(page)
    await dialog(page).getByRole('button', { name: 'Send back' }).click()
    await standing(page, 3, 'sent back')
    await row(page, 3).click()
    await page.keyboard.press('Control+Shift+c')
    await page.getByRole('textbox', { name: 'New comment' }).fill('Who did not answer?')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Who did not answer?').first().waitFor()
    await screenshot(page, 'two-comment')
    await expectAccessible(page)
    await write(page, 4, 'The rain continues.')
    await rita.app.close()

    // Meanwhile Ana went on in her copy, in the same row.
    const ana = await person('Ana', 'editor', path('ana.diptych'))
    await write(ana.page, 4, 'It keeps raining.')
    await answerOpenDialog(ana.app, [path('rita.diptych')])
    await chooseFromMenu(ana.app, 'Take in another copy…')
    await standing(ana.page, 4, 'written by two people at once')
    await screenshot(ana.page, 'two-conflict')
    await expectAccessible(ana.page)
    await ana.page.getByRole('button', { name: 'Use the text of Rita' }).click()
    await standing(ana.page, 4, 'changed')

    // The gate is shut while the review asks for approval.
    await chooseFromMenu(ana.app, 'Rules of this review…')
    await dialog(ana.page).getByText('Only when all is approved').click()
    await screenshot(ana.page, 'two-rules')
    await expectAccessible(ana.page)
    await ana.page.keyboard.press('Escape')
    await ana.page.getByRole('button', { name: /Rows/ }).click()
    await ana.page.getByRole('option', { name: 'Sent back' }).click()
    await write(ana.page, 3, 'Nobody in the town answered.')
    await tool(ana.page, 'Export').click()
    await dialog(ana.page).getByText('let only approved text out').waitFor()
    expect(
      await dialog(ana.page)
        .getByRole('button', { name: /^Save as/ })
        .isDisabled(),
    ).toBe(true)
    await screenshot(ana.page, 'two-gate')
    await expectAccessible(ana.page)
    await ana.page.keyboard.press('Escape')
    await settled(ana.page)
    await ana.app.close()

    // Rita approves the rest; the gate opens.
    const last = await person('Rita', 'reviewer', path('ana.diptych'))
    await chooseFromMenu(last.app, 'Approve all rows without findings…')
    await screenshot(last.page, 'two-approve-all')
    await expectAccessible(last.page)
    await dialog(last.page).getByRole('button', { name: 'Approve', exact: true }).click()
    await standing(last.page, 3, 'approved')
    await panel(last.page).getByText('History', { exact: true }).click()
    await screenshot(last.page, 'two-history')
    await expectAccessible(last.page)
    await tool(last.page, 'Export').click()
    await answerSaveDialog(last.app, path('corrected.txt'))
    await dialog(last.page)
      .getByRole('button', { name: /^Save as/ })
      .click()
    await last.page.getByText('Exported as corrected.txt.').waitFor()
    expect(await readFile(path('corrected.txt'), 'utf8')).toBe(
      'It rains in the port.\n\nThe mayor spoke yesterday.\n\nNobody in the town answered.\n\nThe rain continues.\n',
    )

    // The report says the same.
    await tool(last.page, 'Report').click()
    await last.page.getByRole('heading', { name: 'Progress' }).waitFor()
    await screenshot(last.page, 'two-report')
    await expectAccessible(last.page)
    await answerSaveDialog(last.app, path('report.json'))
    await last.page.getByRole('button', { name: 'JSON' }).click()
    await last.page.getByText('report.json').waitFor()
    expect(JSON.parse(await readFile(path('report.json'), 'utf8'))).toMatchObject({
      progress: {
        rows: 4,
        byStatus: { untouched: 0, edited: 0, approved: 3, 'approved-with-edits': 1, rejected: 0 },
        changed: 4,
        openThreads: 1,
        conflicts: 0,
      },
      people: [
        { name: 'Ana', rowsEdited: 4, confirmed: 1, approved: 0, rejected: 0 },
        { name: 'Rita', rowsEdited: 2, rejected: 1, comments: 1 },
      ],
      rows: [{ status: 'approved' }, { status: 'approved-with-edits' }, { status: 'approved' }, { status: 'approved' }],
    })
    const review = await reviewAt(path('ana.diptych'))
    expect(review.order.map((id) => review.links.get(id)?.status)).toEqual([
      'approved',
      'approved-with-edits',
      'approved',
      'approved',
    ])
    expect([...review.people].sort()).toEqual(['Ana', 'Rita'])
  })
})
