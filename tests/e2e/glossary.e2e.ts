import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  launchDevelopment,
  screenshot,
  temporaryFolder,
} from './launch'
import { activeRow, card, dialog, openSample, row, settled, tool, walkTo } from './window'

const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name, exact: true })
const act = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const terms = (page: Page) => dialog(page).getByRole('rowheader').allTextContents()

async function openGlossary(page: Page): Promise<void> {
  await tool(page, 'Glossary and patterns').click()
  await dialog(page).waitFor()
}

async function closeGlossary(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
}

test('a term marks the English and mends it; a table comes in; a pattern is tried out; all is there after a restart', async () => {
  const folder = await temporaryFolder()
  const first = await launchDevelopment()
  const { page } = first
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await openSample(page)

  await openGlossary(page)
  await act(page, 'Add a term').click()
  await field(page, 'Source').fill('consejera')
  await field(page, 'English').fill('regional minister')
  await field(page, 'Forbidden').fill('councilor')
  await screenshot(page, 'glossary-term')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await dialog(page).getByText('\u201cconsejera\u201d is kept.').waitFor()
  expect(await terms(page)).toEqual(['consejera'])
  await closeGlossary(page)
  await settled(page)

  await walkTo(page, 'Terms the glossary forbids')
  const marked = await activeRow(page)
  await screenshot(page, 'glossary-mark')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => row(page, marked).textContent()).toContain('The regional minister promises')

  await page.keyboard.press('Control+g')
  const table = join(folder, 'terms.csv')
  await writeFile(table, 'original;traducción;prohibido\nayudas;grants;aid\npuente;bridge;\n')
  await answerOpenDialog(first.app, [table])
  await act(page, 'Import\u2026').click()
  await dialog(page).getByText('2 terms imported from terms.csv.').waitFor()
  expect(await terms(page)).toEqual(['ayudas', 'consejera', 'puente'])
  await writeFile(table, 'original;traducción\nayudas;grants\npuente;\n')
  await act(page, 'Import\u2026').click()
  await dialog(page)
    .getByText(/^Row 3 of \u201cterms\.csv\u201d/)
    .waitFor()
  await screenshot(page, 'glossary-table')
  await expectAccessible(page)
  const exported = join(folder, 'out.tbx')
  await answerSaveDialog(first.app, exported)
  await act(page, 'Export TBX\u2026').click()
  await dialog(page).getByText('3 terms exported as out.tbx.').waitFor()
  expect(await readFile(exported, 'utf8')).toContain('<term>regional minister</term>')

  await dialog(page).getByRole('tab', { name: 'Patterns' }).click()
  await act(page, 'Add a pattern').click()
  await field(page, 'Name').fill('Out of pocket')
  await field(page, 'Look for').fill('out of pocket')
  await field(page, 'Its English').fill('Nobody pays OUT OF POCKET \u{1f600}, out of pockets.')
  await expect.poll(() => dialog(page).locator('[data-lit=target] mark').allTextContents()).toEqual(['OUT OF POCKET'])
  await dialog(page).getByText('is what the pattern \u201cOut of pocket\u201d looks for.').waitFor()
  await screenshot(page, 'glossary-pattern')
  await expectAccessible(page)
  await dialog(page).getByText('Regular expression', { exact: true }).click()
  await field(page, 'Look for').fill('(out of pocket')
  await dialog(page)
    .getByText(/\u201cOut of pocket\u201d cannot be used/)
    .waitFor()
  expect(await act(page, 'Keep').isDisabled()).toBe(true)
  await field(page, 'Look for').fill('(?i)out of pocket\\b')
  await act(page, 'Keep').click()
  await closeGlossary(page)
  await settled(page)
  await walkTo(page, 'Your own patterns')
  await first.app.close()
  expect(errors).toEqual([])

  const second = await launchDevelopment({ userData: first.userData })
  await second.page
    .getByRole('button', { name: /^Sample/ })
    .first()
    .click()
  await settled(second.page)
  await walkTo(second.page, 'Your own patterns')
  expect(await card(second.page)).toBe('Your own patterns')
  await openGlossary(second.page)
  expect(await terms(second.page)).toEqual(['ayudas', 'consejera', 'puente'])
})
