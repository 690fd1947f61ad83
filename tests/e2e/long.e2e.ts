import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formatJournal } from '../../core/revisions/journal'
import { startReview } from '../../core/revisions/start'
import { makeJournal } from '../bench/journal.mjs'
import { answerOpenDialog, chooseFromMenu, launchPackaged, screenshot, temporaryFolder } from './launch'
import { activeRow, card, editor, home, panel, row, settled } from './window'

const rows = 10_000
const revisions = 50_000

/** What the page was asked for and how long it took, in milliseconds. */
interface Watched {
  /** From the key or click to the next picture; none where Chromium found it too short to tell (under 16). */
  readonly answers: number[]
  /** The longest that the page could not answer; none where Chromium found it too short to tell (under 50). */
  readonly stalls: number[]
}

/** Starts to write down how soon the page answers. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = { answers: [], stalls: [] }
    Object.assign(globalThis, { watched })
    const observe = (type: string, into: number[]): void =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) into.push(Math.round(entry.duration))
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit)
    observe('event', watched.answers)
    observe('longtask', watched.stalls)
  })

/** What was written down since it was last asked for. */
async function seen(page: Page): Promise<Watched> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched }
    return { answers: watched.answers.splice(0), stalls: watched.stalls.splice(0) }
  })
}

const longest = (times: readonly number[], least: number): string =>
  times.length === 0 ? `under ${least}` : `${Math.max(...times)}`

describe(`An article of ${rows} rows with ${revisions} revisions`, () => {
  test('opens, and answers to whatever is done', async () => {
    const path = join(await temporaryFolder(), 'long.diptych')
    await writeFile(path, makeJournal({ startReview, formatJournal }, rows, revisions))
    const { app, page } = await launchPackaged()
    await home(page, /^Try the sample/).waitFor()
    await watch(page)
    await answerOpenDialog(app, [path])
    const start = performance.now()
    await page.keyboard.press('Control+o')
    await row(page, 1).waitFor()
    const figures = [['open', `${Math.round(performance.now() - start)}`, longest((await seen(page)).stalls, 50)]]
    await settled(page)
    await seen(page)

    const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await act()
      const { answers, stalls } = await seen(page)
      figures.push([name, longest(answers, 16), longest(stalls, 50)])
    }
    await measure('click a row', () => row(page, 2).click())
    await measure('type', () => page.keyboard.type(' and so it was said', { delay: 40 }))
    await expect.poll(() => editor(page).textContent()).toContain('so it was said')
    await measure('undo', () => page.keyboard.press('Control+z'))
    await measure('next finding', () => page.keyboard.press('F8'))
    expect(await card(page)).not.toBe('')
    await measure('accept a suggestion', () => page.keyboard.press('Control+Enter'))
    await measure('not an error here', () => page.keyboard.press('Control+Shift+Enter'))
    await measure('good as it is', () => page.keyboard.press('Control+Shift+k'))
    await measure('approve', () => page.keyboard.press('Control+Shift+a'))
    await measure('show changes', () => page.keyboard.press('Control+d'))
    await measure('to the last row', async () => {
      await page.keyboard.press('Control+End')
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown')
    })
    expect(await activeRow(page)).toBeGreaterThan(2)
    await measure('history', () => page.keyboard.press('Control+Shift+h'))
    await panel(page).getByRole('tab', { name: 'Findings' }).or(panel(page).getByText('Findings')).first().click()
    await measure('report', async () => {
      await chooseFromMenu(app, 'Report…')
      await page.getByRole('heading', { name: 'Progress' }).waitFor()
    })
    await screenshot(page, 'long-report')
    await measure('back', () => page.keyboard.press('Escape'))
    await editor(page).waitFor()
    for (const [name, answer, stall] of figures) console.log(`| ${name} | ${answer} | ${stall} |`)
  })
})
