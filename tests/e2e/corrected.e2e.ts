import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  launchDevelopment,
  screenshot,
  temporaryFolder,
} from './launch'
import { dialog, row, settled, tool } from './window'

const source = 'Nieva en el paso.\n\nLos camiones esperan en fila.\n\nNadie sabe cuándo abrirán.\n'
const machine = 'Snows in the pass.\n\nThe trucks wait in row.\n\nNobody knows when they will open.\n'
const corrected = 'It is snowing in the pass.\n\nThe trucks wait in line.\n\nNobody knows when they will open.\n'

describe('An article that somebody corrected before', () => {
  test('opens with their changes in their name, and gives each text back as it came', async () => {
    const folder = await temporaryFolder()
    const path = (name: string): string => join(folder, name)
    await writeFile(path('pass.es.txt'), source)
    await writeFile(path('pass.mt.txt'), machine)
    await writeFile(path('pass.final.txt'), corrected)
    const { app, page } = await launchDevelopment({ files: [path('pass.es.txt'), path('pass.mt.txt')] })
    await answerOpenDialog(app, [path('pass.final.txt')])
    await page.getByRole('button', { name: 'Add a version that somebody corrected…' }).click()
    await page.getByText('pass.final.txt').waitFor()
    await page.getByRole('textbox', { name: 'Corrected by' }).fill('Nuria')
    await screenshot(page, 'corrected-import')
    await expectAccessible(page)

    await answerSaveDialog(app, path('pass.diptych'))
    await page.getByRole('button', { name: 'Create review' }).click()
    await settled(page)
    await page.getByText('2 rows changed').waitFor()
    await row(page, 1).click()
    await page.keyboard.press('Control+Shift+h')
    await page.getByRole('complementary').getByText('Nuria').filter({ visible: true }).first().waitFor()
    await tool(page, 'Show changes').click()
    await screenshot(page, 'corrected-review')
    await expectAccessible(page)

    for (const [choice, name, text] of [
      ['The machine text', 'machine.txt', machine],
      ['As it stands now', 'final.txt', corrected],
    ] as const) {
      await tool(page, 'Export').click()
      await dialog(page).getByRole('button', { name: /Text$/ }).click()
      await page.getByRole('option', { name: choice }).click()
      await answerSaveDialog(app, path(name))
      await dialog(page)
        .getByRole('button', { name: /^Save as/ })
        .click()
      await page.getByText(`Exported as ${name}.`).waitFor()
      expect(await readFile(path(name), 'utf8')).toBe(text)
    }
  })
})
