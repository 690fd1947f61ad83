import { describe, expect, test } from 'vitest'
import { compileHouse, houseProblems } from '../../../../core/checks/house/house'
import { readRules } from '../../../../core/checks/house/notation'
import { compilePattern } from '../../../../core/checks/house/patterns'
import { checkArticle } from '../../../../core/checks/run'
import type { UserPattern } from '../../../../core/text/house-rules'
import { joinHouseRules } from '../../../../core/text/house-rules'

const find = (rules: string, source: string, target: string, sourceLanguage = 'es') =>
  (
    checkArticle({ sourceLanguage, targetLanguage: 'en', rules: readRules(rules) }, [{ id: '1', source, target }])[0] ??
    []
  )
    .filter(({ category }) => category === 'terminology/inconsistent' || category === 'other')
    .map(({ check, from, to, sourceRange }) => ({
      check,
      text: target.slice(from, to),
      source: sourceRange && source.slice(sourceRange.from, sourceRange.to),
    }))

const pattern = (text: string, kind: UserPattern['kind'] = 'expression'): UserPattern => ({
  name: 'Mine',
  when: 'target',
  pattern: text,
  other: '',
  expects: 'match',
  severity: 'minor',
  message: '',
  kind,
})
const matchesOf = (text: string, kind: UserPattern['kind'], where: string): readonly string[] => {
  const compiled = compilePattern(pattern(text, kind))
  if (!compiled.ok) throw new Error(compiled.problem.code)
  return compiled.value.matcher.find(where).ranges.map(({ from, to }) => where.slice(from, to))
}

describe('A term of the glossary', () => {
  test.each([
    ['es', 'elección = x', 'Las elecciones', 'elecciones'],
    ['es', 'juez = x', 'Los jueces', 'jueces'],
    ['fr', 'tribunal = x', 'Des tribunaux', 'tribunaux'],
    ['fr', 'avocat = x', 'Il parle d\u2019avocats', 'avocats'],
    ['pt', 'reunião = x', 'As reuniões', 'reuniões'],
    ['pt', 'jornal = x', 'Os jornais', 'jornais'],
    ['it', 'banco = x', 'I banchi', 'banchi'],
    ['it', 'elezione = x', 'Dell\u2019elezione', 'elezione'],
    ['de', 'Gericht = x', 'Des Gerichts', 'Gerichts'],
    ['de', 'Rat = x', 'Mit den Räten', 'Räten'],
    ['uk', 'Верховна Рада = x', 'До Верховної Ради', 'Верховної Ради'],
    ['uk', 'Харків = x', 'У Харкові', 'Харкові'],
    ['uk', 'податок = x', 'Про податки', 'податки'],
    ['ru', 'государственный = x', 'Государственного', 'Государственного'],
    ['ru', 'немец = x', 'С немцем', 'немцем'],
    [
      'he',
      '\u05e2\u05d9\u05e8\u05d9\u05d9\u05d4 = x',
      '\u05d1\u05e2\u05d9\u05e8\u05d9\u05d9\u05d4',
      '\u05e2\u05d9\u05e8\u05d9\u05d9\u05d4',
    ],
    ['ja', '\u9996\u76f8 = x', '\u9996\u76f8\u306f', '\u9996\u76f8'],
  ])('is known in %s by its endings: %s in %s', (language, rules, source, evidence) => {
    expect(find(rules, source, 'Nothing of it.', language)).toEqual([
      { check: 'glossary-required', text: 'Nothing of it', source: evidence },
    ])
  })

  test.each([
    ['es', 'cal = x', 'El alcalde, la calle'],
    ['de', 'Rat = x', 'Der Ratgeber'],
    ['uk', 'рада = x', 'Він радий'],
    ['ru', 'ООН = x', 'Он оона'],
    ['fr', 'or = x', 'Le trésor'],
  ])('is not found in %s inside other words: %s in %s', (language, rules, source) => {
    expect(find(rules, source, 'Nothing of it.', language)).toEqual([])
  })

  test('of one sentence is missed in that sentence', () => {
    expect(find('puente = bridge', 'Llueve. El puente cayó.', 'It rains. It fell down.')).toMatchObject([
      { text: 'It fell down' },
    ])
  })

  test('is rendered by any of the terms for the same words', () => {
    expect(find('banco = bank; Banco = bench', 'El banco verde', 'The green bench')).toEqual([])
  })

  test('does not reach across the end of a paragraph, nor over a hyphen it does not have', () => {
    expect(find('= ~ city hall', 'x', 'The city\u2029hall, the city-hall, the city  hall')).toMatchObject([
      { text: 'city  hall' },
    ])
  })

  test('is as exact after an emoji', () => {
    expect(find('alcalde = mayor ~ provost', '\u{1f600} alcalde', '\u{1f600}\u{1f600} the provost')).toEqual([
      { check: 'glossary-forbidden', text: 'provost', source: 'alcalde' },
    ])
  })
})

test('The words of the glossary are known, in all their forms', () => {
  const { words } = compileHouse(readRules('alcalde = burgomaster'), 'es', 'en')
  expect(['burgomaster', 'burgomasters', "burgomaster's"].filter((word) => !words.has(word))).toEqual([])
})

test('A name of the glossary is not taken for another one of the source', () => {
  const link = {
    id: '1',
    source: 'El alcalde, Tomás Berriel, no vino.',
    target: 'The mayor, Tomás Berrial, did not come.',
  }
  const checksWith = (rules: string) =>
    checkArticle({ sourceLanguage: 'es', targetLanguage: 'en', rules: readRules(rules) }, [link])
      .flat()
      .map(({ check }) => check)
  expect(checksWith('otra = x')).toContain('altered-name')
  expect(checksWith('Berriel = Berrial')).not.toContain('altered-name')
})

describe('A pattern', () => {
  test('of words stands alone, in any script, whatever its capitals', () => {
    expect(matchesOf('km', 'words', 'KM kmart 5km km. (km) \u00f1km')).toEqual(['KM', 'km', 'km'])
    expect(matchesOf('\u0441\u0443\u0434', 'words', '\u0421\u0443\u0434, \u0441\u0443\u0434\u0456')).toEqual([
      '\u0421\u0443\u0434',
    ])
    expect(matchesOf('\u5e02\u9577', 'words', '\u5927\u5e02\u9577\u306f')).toEqual(['\u5e02\u9577'])
    expect(matchesOf('a.b', 'words', 'a.b axb')).toEqual(['a.b'])
  })

  test('counts in UTF-16 and cuts no character in two', () => {
    expect(matchesOf('\\p{L}+', 'expression', '\u{1f600} \u00f1and\u00fa \u{1d4d0} b')).toEqual([
      '\u00f1and\u00fa',
      '\u{1d4d0}',
      'b',
    ])
    expect(matchesOf('.', 'expression', '\u{1f600}')).toEqual(['\u{1f600}'])
  })

  test('does not match nothing', () => {
    expect(matchesOf('x*', 'expression', 'axxb')).toEqual(['xx'])
  })

  test.each([
    ['(', 'pattern-syntax'],
    ['[a-', 'pattern-syntax'],
    ['(?=a)', 'pattern-unsupported'],
    ['(?<!a)b', 'pattern-unsupported'],
    ['(a)\\1', 'pattern-unsupported'],
    ['(?:abcdefghij){300}', 'pattern-too-large'],
  ])('that cannot be used is refused with its name: %s', (text, code) => {
    const compiled = compilePattern(pattern(text))
    expect(compiled.ok || compiled.problem).toMatchObject({ code, data: { name: 'Mine' } })
  })

  test.each(['(a+)+$', '(a|a)*b', '(.*)(.*)(.*)(.*)[xy]', 'a[^b]*[bc]|a', '(a?){200}a{200}[xy]'])(
    'that makes others explode comes to an end on 200,000 letters: %s',
    (text) => {
      expect(matchesOf(text, 'expression', `${'a'.repeat(200_000)}!`).length).toBeLessThanOrEqual(100)
    },
  )

  test('that is refused is a problem of the rules, and the others work', () => {
    const house = compileHouse({ terms: [], patterns: [pattern('('), pattern('a')] }, 'es', 'en')
    expect(house.problems.map(({ code }) => code)).toEqual(['pattern-syntax'])
    expect(house.patterns).toHaveLength(1)
  })
})

test('Texts that are too long for a pattern are a problem that names it', () => {
  const house = compileHouse({ terms: [], patterns: [pattern('(?:abcde){200}')] }, 'es', 'en')
  const texts = [9, 20_000].map((length) => ({ source: '', target: 'x'.repeat(length) }))
  expect(houseProblems(house, texts)).toEqual([{ code: 'pattern-too-slow', data: { name: 'Mine', count: 1 } }])
})

test('The rules of a review take the place of a person\u2019s own about the same', () => {
  const review = readRules('alcalde = mayor; source /a/: ours')
  const own = readRules('Alcalde = provost; juez = judge; source /a/: mine; source /b/')
  const joined = joinHouseRules(review, own)
  expect(joined.terms.map(({ target }) => target[0])).toEqual(['mayor', 'judge'])
  expect(joined.patterns.map(({ name, message }) => name + message)).toEqual(['aours', 'b'])
})
