import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The window as a person finds things in it: by role and by name, English interface. */
export const home = (page: Page, action: RegExp) => page.getByRole('button', { name: action })
export const tool = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true })
export const editor = (page: Page) => page.getByRole('textbox', { name: /^English of row/ })
export const row = (page: Page, number: number) =>
  page.getByRole('group', { name: new RegExp(`^Row ${number}(?:,|$)`) })
export const panel = (page: Page) => page.getByRole('complementary')
export const dialog = (page: Page) => page.getByRole('dialog')

/** Opens the sample and waits until its marks are there. */
export async function openSample(page: Page): Promise<void> {
  await home(page, /^Try the sample/).click()
  await settled(page)
}

/** Waits until the checks have looked at every row and what was done is on disk. */
export async function settled(page: Page): Promise<void> {
  await page.getByText(/rows? with findings|No findings left/).waitFor()
  await page.getByText('Saved', { exact: true }).waitFor()
}

/** Which row the editor is in. */
export async function activeRow(page: Page): Promise<number> {
  const name = await editor(page).getAttribute('aria-label')
  return Number(/\d+/.exec(name ?? '')?.[0])
}

/** Steps with F8 until the card's heading is this; fails after the whole article was walked. */
export async function walkTo(page: Page, heading: string): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('F8')
    const title = await card(page)
    if (title === heading) return
    seen.push(title)
  }
  expect(seen).toContain(heading)
}

/** The heading of the card of the active mark. */
export const card = async (page: Page): Promise<string> =>
  (await panel(page).getByRole('heading').first().textContent()) ?? ''
