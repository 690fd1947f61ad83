import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from '../../locales/en.json'
import { answerOpenDialog, launchDevelopment, screenshot, temporaryFolder } from './launch'
import { makeReview } from './review-file'
import { home, row, settled } from './window'

type Rows = readonly (readonly [source: string, target: string])[]

/** In each: a false friend, a number that differs, and a sentence that is right. */
const articles: Readonly<Record<string, Rows>> = {
  es: [
    ['La ministra asistió a la gala.', 'The minister assisted to the gala.'],
    ['Hubo 45 heridos y 3 muertos en la carretera.', 'There were 54 injured and 3 dead on the road.'],
    ['El puente abrirá en mayo.', 'The bridge will open in May.'],
  ],
  fr: [
    ['Elle vit actuellement à Brest.', 'She actually lives in Brest.'],
    ['Il y a eu 45 blessés et 3 morts sur la route.', 'There were 54 injured and 3 dead on the road.'],
    ['Le pont ouvrira en mai.', 'The bridge will open in May.'],
  ],
  pt: [
    ['Atualmente mora em Faro.', 'She actually lives in Faro.'],
    ['Houve 45 feridos e 3 mortos na estrada.', 'There were 54 injured and 3 dead on the road.'],
    ['A ponte abrirá em maio.', 'The bridge will open in May.'],
  ],
  it: [
    ['Attualmente vive a Bari.', 'She actually lives in Bari.'],
    ['Ci sono stati 45 feriti e 3 morti sulla strada.', 'There were 54 injured and 3 dead on the road.'],
    ['Il ponte aprirà a maggio.', 'The bridge will open in May.'],
  ],
  de: [
    ['Die Ministerin ist aktuell im Urlaub.', 'The minister is actually on holiday.'],
    ['Auf der Straße gab es 45 Verletzte und 3 Tote.', 'There were 54 injured and 3 dead on the road.'],
    ['Die Brücke wird im Mai eröffnet.', 'The bridge will open in May.'],
  ],
  uk: [
    ['Це актуальне питання.', 'This is an actual question.'],
    ['На дорозі було 45 поранених і 3 загиблих.', 'There were 54 injured and 3 dead on the road.'],
    ['Міст відкриють у травні.', 'The bridge will open in May.'],
  ],
  ru: [
    ['Это актуальный вопрос.', 'This is an actual question.'],
    ['На дороге было 45 раненых и 3 погибших.', 'There were 54 injured and 3 dead on the road.'],
    ['Мост откроют в мае.', 'The bridge will open in May.'],
  ],
}

describe('An article in each source language', () => {
  test('opens with the marks it should have, one after the other in one window', async () => {
    // Made before the window, so that it is there until the window is gone.
    const folder = await temporaryFolder()
    const { app, page } = await launchDevelopment()
    await home(page, /^Try the sample/).waitFor()
    const list = page.getByRole('navigation', { name: 'List of findings' })
    for (const [language, rows] of Object.entries(articles)) {
      await answerOpenDialog(app, [await makeReview(await mkdtemp(join(folder, language)), rows, language)])
      await page.keyboard.press('Control+o')
      await expect
        .poll(() => row(page, 1).textContent(), { message: language, timeout: 15_000 })
        .toContain(rows[0]?.[0])
      await settled(page)
      await expect
        .poll(
          async () => (await list.getByRole('button').allTextContents()).map((entry) => /^Row (\d+)/.exec(entry)?.[1]),
          {
            message: language,
            timeout: 15_000,
          },
        )
        .toEqual(['1', '2'])
      const [first = '', second = ''] = await list.getByRole('button').allTextContents()
      expect(first, language).toContain(en.checks['false-friends'].name)
      expect(second, language).toContain(en.checks['number-mismatch'].name)
    }
    await screenshot(page, 'language-ru')
  })
})
