import { describe, test } from 'vitest'
import { expectAccessible, launches, screenshot } from './launch'

describe.each(launches)('%s', (name, launch) => {
  test.each(['en', 'es'] as const)('The first screen is open to everybody, in %s', async (language) => {
    const { page } = await launch({ language })
    await page.getByRole('button').first().waitFor()
    await screenshot(page, `home-${language}-${name}`)
    await expectAccessible(page)
  })
})
