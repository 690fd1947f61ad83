import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createJournalFile } from '../../cli/node/create-journal'
import { showContent } from '../../core/checks/notation'
import { filesOf, proposeReview } from '../../core/formats/propose'
import { openReview } from '../../core/revisions/fold'
import { readJournal } from '../../core/revisions/journal'
import { startReview } from '../../core/revisions/start'
import { expectAccessible, launchDevelopment, screenshot, temporaryFolder } from './launch'
import { editor, panel, settled } from './window'

const xliff = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="port.html" source-language="es" target-language="en" datatype="html"><body>
<trans-unit id="1"><source>El <g id="1" ctype="bold">puerto</g> reabre el lunes.</source><target>The <g id="1" ctype="bold">port</g> reopens on Monday.</target></trans-unit>
<trans-unit id="2"><source>Lea <g id="2" ctype="link">el informe</g> completo.</source><target>Read the full report.</target></trans-unit>
</body></file></xliff>`

/** A review of a translation file: the first row has its codes, the second has lost a link. */
async function makeReview(): Promise<string> {
  const file = { name: 'port.xlf', bytes: new TextEncoder().encode(xliff) }
  const proposal = proposeReview({ source: file, target: null })
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problem))
  const path = join(await temporaryFolder(), 'port.diptych')
  const files = filesOf({ source: file, target: null })
  await createJournalFile(path, startReview(proposal.value, files, { id: 'port', title: 'The port', now: new Date() }))
  return path
}

async function englishOf(path: string): Promise<readonly string[]> {
  const read = readJournal(await readFile(path), path)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const review = openReview(read.value.journal)
  return [...review.links.values()].map(({ current }) => showContent(current))
}

const english = (page: Page) =>
  editor(page).evaluate((place) =>
    [...(place.firstElementChild ?? place).childNodes]
      .map((node) => {
        const chip = node instanceof HTMLElement ? node.getAttribute('aria-label') : null
        return chip === null ? node.textContent : `[${chip}]`
      })
      .join(''),
  )

test('chips are selected, moved, deleted and put in with the keyboard, undone, and stored', async () => {
  const path = await makeReview()
  const { page } = await launchDevelopment({ files: [path] })
  await settled(page)
  await editor(page).press('Home')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => english(page)).toBe('[Start of bold]The port[End of bold] reopens on Monday.')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(() => english(page)).toBe('T[Start of bold]he port[End of bold] reopens on Monday.')
  await screenshot(page, 'chips')
  await page.keyboard.press('Delete')
  await expect.poll(() => english(page)).toBe('The port[End of bold] reopens on Monday.')
  await page.getByRole('group', { name: 'Codes that are missing here' }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => english(page)).toBe('The [Start of bold]port[End of bold] reopens on Monday.')
})

test('a link that the English lost is found, and put around the words that are selected', async () => {
  const path = await makeReview()
  const { page } = await launchDevelopment({ files: [path] })
  await settled(page)
  await page.keyboard.press('F8')
  await expect.poll(() => panel(page).getByRole('heading').first().textContent()).toBe('Formatting missing')
  await editor(page).press('End')
  await page.keyboard.press('ArrowLeft')
  for (let step = 0; step < 'report'.length; step++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+t')
  await expect.poll(() => english(page)).toBe('Read the full [Start of the link]report[End of the link].')
  await settled(page)
  await expect
    .poll(() => englishOf(path))
    .toEqual(['The ‹1:b›port‹/1:b› reopens on Monday.', 'Read the full ‹2:a›report‹/2:a›.'])
  await page.getByText('No findings left').waitFor()
})
