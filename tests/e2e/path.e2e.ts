import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerSaveDialog, expectAccessible, launches, screenshot, temporaryFolder } from './launch'
import { activeRow, card, dialog, editor, home, openSample, panel, row, settled, tool, walkTo } from './window'

const sample = join(import.meta.dirname, '../../docs/sample/article.en.txt')

describe.each(launches)('the whole path, %s', (name, launch) => {
  test('from the sample over fixes, typing, dismissal and undo to the exported bytes, also after a restart', async () => {
    const folder = await temporaryFolder()
    const first = await launch()
    await home(first.page, /^Try the sample/).waitFor()
    await screenshot(first.page, `${name}-home`)
    await expectAccessible(first.page)
    await openSample(first.page)
    await screenshot(first.page, `${name}-review`)
    await expectAccessible(first.page)
    const { page } = first

    await walkTo(page, 'Split phrases')
    const split = await activeRow(page)
    await screenshot(page, `${name}-finding`)
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => row(page, split).textContent()).toContain('at a press conference, this Tuesday')
    expect(await card(page)).not.toBe('Split phrases')

    await walkTo(page, 'Numbers that differ from the source')
    const numbers = await activeRow(page)
    expect(numbers).toBeLessThan(split)
    await page.keyboard.press('Control+Shift+Enter')
    await expect
      .poll(() =>
        panel(page)
          .getByText(/^1 dismissed$/)
          .count(),
      )
      .toBe(1)

    await row(page, 3).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Typed here.')
    await expect.poll(() => editor(page).textContent()).toContain('Typed here.')
    await settled(page)

    await row(page, 7).click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => row(page, 3).textContent()).not.toContain('Typed here.')
    expect(await activeRow(page)).toBe(3)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => row(page, 3).textContent()).toContain('Typed here.')

    await tool(page, 'Show changes').click()
    await expect.poll(() => row(page, 3).locator('ins').allTextContents()).toEqual([' Typed here.'])
    await screenshot(page, `${name}-changes`)
    await expectAccessible(page)
    await tool(page, 'Show changes').click()
    await settled(page)
    await first.app.close()

    const second = await launch({ userData: first.userData })
    await second.page
      .getByRole('button', { name: /^Sample/ })
      .first()
      .click()
    await settled(second.page)
    expect(await row(second.page, split).textContent()).toContain('at a press conference')
    await expect
      .poll(() =>
        panel(second.page)
          .getByText(/^1 dismissed$/)
          .count(),
      )
      .toBe(1)
    expect(await activeRow(second.page)).toBe(3)

    await tool(second.page, 'Export').click()
    await screenshot(second.page, `${name}-export`)
    await expectAccessible(second.page)
    const exported = join(folder, 'corrected.txt')
    await answerSaveDialog(second.app, exported)
    await dialog(second.page)
      .getByRole('button', { name: /^Save as/ })
      .click()
    await second.page.getByText('Exported as corrected.txt.').waitFor()
    const machine = await readFile(sample, 'utf8')
    const corrected = machine
      .replace('a press. Conference,', 'a press conference,')
      .replace('\u201cbefore summer\u201d', '\u201cbefore summer\u201d Typed here.')
    expect(corrected).not.toBe(machine)
    expect(await readFile(exported, 'utf8')).toBe(corrected)
  })
})
