import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSaveDialog, launchDevelopment, screenshot, temporaryFolder } from './launch'
import { home, settled } from './window'

test('formatting pasted from a page is kept, and nothing of it runs', async () => {
  const folder = await temporaryFolder()
  const { app, page } = await launchDevelopment()
  await answerSaveDialog(app, join(folder, 'port.diptych'))
  await home(page, /^Paste two texts/).click()
  const paste = async (name: string, html: string, text: string) => {
    await page.evaluate(
      (data) =>
        addEventListener(
          'copy',
          (event) => {
            for (const [type, content] of Object.entries(data)) event.clipboardData?.setData(type, content)
            event.preventDefault()
          },
          { once: true },
        ),
      { 'text/html': html, 'text/plain': text },
    )
    await page.keyboard.press('Control+c')
    await page.getByRole('textbox', { name }).focus()
    await page.keyboard.press('Control+v')
  }
  const trap = '<img src="x" onerror="document.title=\'run\'"><script>document.title="run"</script>'
  await paste('Paste the source text', `<h1>El puerto</h1><p>Llueve <b>hoy</b> en Vigo.</p>${trap}`, 'El puerto')
  await paste('Paste the English text', '<h1>The port</h1><p>It rains <b>today</b> in Vigo.</p>', 'The port')
  await expect.poll(() => page.getByRole('radio', { name: 'With formatting, as HTML', checked: true }).count()).toBe(2)
  await screenshot(page, 'pasted')
  await page.getByRole('button', { name: 'Read both texts' }).click()
  await page.getByRole('button', { name: 'Create review' }).click()
  await settled(page)
  await expect.poll(() => page.getByRole('img', { name: 'Start of bold' }).count()).toBe(2)
  expect(await page.title()).not.toBe('run')
})
