import { describe, expect, test } from 'vitest'
import { evidenceReader } from '../../../core/alignment/evidence'
import { inCommon, weighShared } from '../../../core/alignment/shared'

/** What a text and an English one share, sorted. */
const shared = (language: string, text: string, english: string) => {
  const keys = evidenceReader('en')(english)
  return [...evidenceReader(language)(text)].filter((key) => keys.has(key)).sort()
}

describe('what two texts share', () => {
  test.each([
    ['numbers written otherwise', 'es', '1.250.000 euros', '1,250,000 pounds', 'number 1250000'],
    ['numbers with spaces', 'fr', '12\u202f500 tonnes', '12,500 boxes', 'number 12500'],
    ['numbers in other digits', 'ar', '\u0664\u0665 \u0637\u0627\u0644\u0628\u0627', '45 students', 'number 45'],
    ['parts of a date', 'de', 'am 07.11.2023', 'on 11/7/2023', 'number 7'],
    ['countries', 'es', 'viajó a Alemania', 'went to Germany', 'country DE'],
    [
      'countries in another case',
      'ru',
      '\u0438\u0437 \u0413\u0435\u0440\u043c\u0430\u043d\u0438\u0438',
      'from Germany',
      'country DE',
    ],
    ['countries without spaces', 'zh', '\u4ed6\u53bb\u4e86\u5fb7\u56fd\u3002', 'He went to Germany.', 'country DE'],
    ['cognates', 'es', 'la conferencia', 'the conference', 'start konf'],
    [
      'names in Cyrillic',
      'uk',
      '\u041b\u0438\u0442\u0432\u0438\u043d\u0435\u043d\u043a\u043e',
      'Lytvynenko',
      'word litvinen',
    ],
    ['names in Arabic', 'ar', '\u0645\u062d\u0645\u0648\u062f', 'Mahmoud', 'consonants mmd'],
    ['names in katakana', 'ja', '\u30b9\u30c8\u30eb\u30c6\u30f3\u30d9\u30eb\u30b0', 'Stoltenberg', 'consonants strt'],
    ['names in Han script', 'zh', '\u65af\u6258\u5c14\u6ed5\u8d1d\u683c', 'Stoltenberg', 'consonants strt'],
    ['addresses', 'es', 'en HTTPS://a.example/b', 'at https://a.example/b', 'address https://a.example/b'],
    ['mentions', 'es', 'dijo @ana_r', 'said @ana_r', 'address @ana_r'],
  ])('%s', (_title, language, text, english, key) => {
    expect(shared(language, text, english)).toContain(key)
  })

  test('is nothing where nothing corresponds', () => {
    expect(shared('es', 'El perro ladra 3 veces.', 'It snowed for 5 hours.')).toEqual([])
  })
})

describe('weighing what is shared', () => {
  const keys = (...all: readonly string[]) => all.map((line) => new Set(line.split(' ').map((key) => `word ${key}`)))

  test('what fewer segments have weighs more', () => {
    const all = weighShared(keys('a b', 'a', 'a'), keys('a b', 'a', 'a'))
    expect(inCommon(all, 0, 1, 0, 1) - inCommon(all, 1, 2, 1, 2)).toBeGreaterThan(inCommon(all, 1, 2, 1, 2))
  })

  test('a word that two neighbours have counts once for the two', () => {
    const all = weighShared(keys('a', 'x'), keys('a', 'a'))
    expect(inCommon(all, 0, 1, 0, 2)).toBeCloseTo(inCommon(all, 0, 1, 0, 1), 5)
    const mirrored = weighShared(keys('a', 'a'), keys('a', 'x'))
    expect(inCommon(mirrored, 0, 2, 0, 1)).toBeCloseTo(inCommon(mirrored, 0, 1, 0, 1), 5)
  })

  test('what nearly all segments of a long text have tells nothing', () => {
    const long = keys(...Array.from({ length: 60 }, (_, index) => `a k${index}`))
    const all = weighShared(long, long)
    expect(inCommon(all, 3, 4, 9, 10)).toBe(0)
    expect(inCommon(all, 3, 4, 3, 4)).toBeGreaterThan(1)
  })
})
