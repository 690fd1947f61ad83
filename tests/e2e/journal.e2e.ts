import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answerSaveDialog, expectAccessible, kill, launchPackaged, screenshot, temporaryFolder } from './launch'
import { makeReview, readReview } from './review-file'
import { editor, row, settled } from './window'

const rows = [
  ['El faro se enciende al anochecer.', 'The lighthouse is lit at dusk.'],
  ['El farero vive solo.', 'The keeper lives alone.'],
] as const

const newReview = async (): Promise<string> => makeReview(await temporaryFolder(), rows)

/** Types at the end of a row. */
async function typeInto(page: Page, number: number, text: string): Promise<void> {
  await row(page, number).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'lamp' })
const editHere = (page: Page) => page.getByRole('button', { name: 'Edit here' })

/** Makes the system answer with an error when a file is opened for writing (or read, too), or written to. */
const breakDisk = (app: ElectronApplication, at: 'open' | 'write' | null, code: string): Promise<void> =>
  app.evaluate(
    (_electron, [at, code]) => {
      const fs = process.getBuiltinModule('node:fs/promises')
      const kept = globalThis as { realOpen?: typeof fs.open }
      kept.realOpen ??= fs.open
      const open = kept.realOpen
      const raise = async () => {
        throw Object.assign(new Error(code), { code })
      }
      fs.open = async (...words) => {
        if (at === null || words[1] !== 'r+') return open(...words)
        if (at === 'open') return raise()
        return Object.assign(await open(...words), { write: raise })
      }
    },
    [at, code] as const,
  )

describe('Under an open window', () => {
  test('the file is deleted: it is said without a key stroke, and a copy holds everything', async () => {
    const path = await newReview()
    const { app, page } = await launchPackaged({ files: [path] })
    await settled(page)
    await typeInto(page, 1, ' Saved before.')
    await settled(page)
    await rm(path)
    await alert(page).getByText('was deleted').waitFor({ timeout: 5000 })
    await screenshot(page, 'journal-gone')
    await expectAccessible(page)

    await typeInto(page, 2, ' Typed after.')
    const copy = join(dirname(path), 'copy.diptych')
    await answerSaveDialog(app, copy)
    await page.getByRole('button', { name: 'Save a copy elsewhere' }).click()
    await page.getByText('A copy was saved as copy.diptych.').waitFor()
    await expect.poll(() => alert(page).count()).toBe(0)
    await settled(page)
    const expected = ['The lighthouse is lit at dusk. Saved before.', 'The keeper lives alone. Typed after.']
    expect((await readReview(copy)).texts).toEqual(expected)

    await typeInto(page, 2, ' And on.')
    await settled(page)
    expect((await readReview(copy)).texts[1]).toBe('The keeper lives alone. Typed after. And on.')
    expect(await readdir(dirname(path))).not.toContain('lamp.diptych')
  })

  test('the file is renamed, replaced, changed and put back: each is said, and saving resumes', async () => {
    const path = await newReview()
    const { page } = await launchPackaged({ files: [path] })
    await settled(page)
    await page.waitForTimeout(2500)

    const away = join(dirname(path), 'beacon.diptych')
    await rename(path, away)
    await alert(page).getByText('is now called “beacon.diptych”').waitFor({ timeout: 5000 })
    await screenshot(page, 'journal-moved')
    await typeInto(page, 1, ' Typed meanwhile.')
    await writeFile(path, 'a shopping list')
    await alert(page).getByText('Another file has taken the place').waitFor({ timeout: 5000 })
    await screenshot(page, 'journal-replaced')
    await rename(away, path)
    await expect.poll(() => alert(page).count(), { timeout: 10_000 }).toBe(0)
    await settled(page)
    expect((await readReview(path)).texts[0]).toBe('The lighthouse is lit at dusk. Typed meanwhile.')

    const whole = await readFile(path)
    await writeFile(path, `${whole}\n`)
    await alert(page).getByText('Another program has changed').waitFor({ timeout: 5000 })
    await screenshot(page, 'journal-changed')
    await writeFile(path, whole)
    await expect.poll(() => alert(page).count(), { timeout: 10_000 }).toBe(0)
  })

  test.each([
    ['open', 'EROFS', 'you are not allowed to write there'],
    ['open', 'ESTALE', 'its drive or network is away'],
    ['write', 'ENOSPC', 'no room left on the disk'],
  ] as const)('%s fails with %s: it is said, and saving resumes', async (at, code, words) => {
    const path = await newReview()
    const { app, page } = await launchPackaged({ files: [path] })
    await settled(page)
    await breakDisk(app, at, code)
    if (at === 'write') await typeInto(page, 1, ' No room.')
    await alert(page).getByText(words).waitFor({ timeout: 5000 })
    await typeInto(page, 2, ' Kept.')
    await screenshot(page, `journal-${code}`)
    await breakDisk(app, null, code)
    await expect.poll(() => alert(page).count(), { timeout: 10_000 }).toBe(0)
    await settled(page)
    expect((await readReview(path)).texts[1]).toBe('The keeper lives alone. Kept.')
  })
})

describe('Two windows on one file', () => {
  test.each(['closes', 'is killed'])('the second follows the first, and edits when that %s', async (end) => {
    const path = await newReview()
    const first = await launchPackaged({ files: [path] })
    await settled(first.page)
    const second = await launchPackaged({ files: [path] })
    await second.page.getByText('is open in another window').waitFor()
    expect(await editor(second.page).count()).toBe(0)
    await typeInto(first.page, 2, ' He waves.')
    await expect.poll(() => row(second.page, 2).textContent(), { timeout: 10_000 }).toContain('He waves.')
    await screenshot(second.page, 'journal-followed')
    await expectAccessible(second.page)
    expect(await editHere(second.page).count()).toBe(0)

    if (end === 'closes') await first.app.close()
    else await kill(first)
    await editHere(second.page).waitFor({ timeout: 10_000 })
    await screenshot(second.page, 'journal-free')
    await expectAccessible(second.page)
    await editHere(second.page).click()
    await typeInto(second.page, 2, ' And goes in.')
    await settled(second.page)
    expect((await readReview(path)).texts[1]).toBe('The keeper lives alone. He waves. And goes in.')
    await screenshot(second.page, 'journal-taken-over')
  })
})
