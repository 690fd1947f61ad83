import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFor } from '../../core/formats/index'
import { correctedName, journalName, safeName } from '../../electron/file-names'

test.each([
  ['rain.en.txt', 'rain.en.diptych'],
  ['lluvia', 'lluvia.diptych'],
  ['Rain: a report?', 'Rain a report.diptych'],
  ['', 'article.diptych'],
  ['..', 'article.diptych'],
])('A review of “%s” is called “%s”', (target, name) => {
  expect(journalName(target)).toBe(name)
})

test.each([
  ['rain.en.txt', 'text', 'rain.en.corrected.txt'],
  ['rain.md', 'markdown', 'rain.corrected.md'],
  ['rain.MD', 'markdown', 'rain.corrected.MD'],
  ['rain.md', 'text', 'rain.corrected.txt'],
  ['rain.txt', 'markdown', 'rain.corrected.md'],
  ['rain', 'text', 'rain.corrected.txt'],
] as const)('“%s” as %s goes out as “%s”', (target, format, name) => {
  expect(correctedName(target, formatFor(format).extensions)).toBe(name)
})

test('Any name becomes one that every system can store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const safe = safeName(name)
      expect(safe).toMatch(/^[^\\/:*?"<>|\p{Cc}\s.](?:[^\\/:*?"<>|\p{Cc}]*[^\\/:*?"<>|\p{Cc}\s.])?$/u)
      expect([...safe].length).toBeLessThanOrEqual(120)
    }),
    { seed: 20260302 },
  )
})
