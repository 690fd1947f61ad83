import { describe, expect, test } from 'vitest'
import { expectAccessible, launches, screenshot } from './launch'

describe.each(launches)('%s', (name, launch) => {
  test('The first screen speaks the language of the system, to everybody', async () => {
    const { page } = await launch({ language: 'es' })
    await page.getByRole('button').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
    await screenshot(page, `home-es-${name}`)
    await expectAccessible(page)
  })
})
