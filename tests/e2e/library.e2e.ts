import { describe, expect, test } from 'vitest'
import { launches } from './launch'
import { card, editor, openSample, panel, row, settled, tool } from './window'

const wait = { timeout: 30_000 }

describe.each(launches)('the grammar library, %s', (_name, launch) => {
  test('marks what a person mistypes, in the background and under the content security policy', async () => {
    const { page } = await launch()
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await openSample(page)
    await row(page, 3).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' The goverment fell.')
    await expect.poll(() => editor(page).textContent()).toContain('goverment fell.')
    await expect.poll(() => panel(page).getByText('goverment').count(), wait).toBeGreaterThan(0)
    await page.keyboard.press('ArrowLeft')
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => card(page), wait).toBe('Spelling')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => row(page, 3).textContent()).toContain('The government fell.')
    await settled(page)
    expect(await tool(page, 'Show changes').count()).toBe(1)
    expect(errors).toEqual([])
  })
})
