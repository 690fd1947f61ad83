import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandNames, faults } from '../../cli/request'
import { levels } from '../../core/checks/check'
import { checks } from '../../core/checks/index'
import { problemCodes } from '../../core/problem'
import { errorSeverities } from '../../core/report/mqm'
import { createTexts, interfaceLanguages } from '../../locales'
import en from '../../locales/en.json'
import es from '../../locales/es.json'
import { wordProblem } from '../../locales/words'
import { sourceFiles } from './imports'
import { failCalls, literalsOf } from './literals'

const root = join(import.meta.dirname, '../..')
const paths = sourceFiles(root, ['core', 'electron', 'renderer', 'cli', 'locales'])

interface Tree {
  readonly [key: string]: string | Tree
}

const flatten = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  )

const locales = { en: new Map(flatten(en)), es: new Map(flatten(es)) }
const everyKey = [...locales.en.keys()]

const plural = /_(zero|one|two|few|many|other)$/
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort()
const below = (group: string): readonly string[] => [
  ...new Set(
    everyKey.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1).replace(plural, '')),
  ),
]

describe.each(interfaceLanguages)('%s', (language) => {
  const texts = locales[language]

  test('has the same keys as English', () => {
    expect([...texts.keys()].sort()).toEqual([...everyKey].sort())
  })

  test('asks for the same data as English', () => {
    const asked = (of: ReadonlyMap<string, string>) =>
      [...of].map(([key, text]) => `${key}: ${placeholders(text)}`).sort()
    expect(asked(texts)).toEqual(asked(locales.en))
  })

  test('has every plural form of its language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = new Set([...texts.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))
    const missing = [...counted].flatMap((base) =>
      categories.map((category) => `${base}_${category}`).filter((key) => !texts.has(key)),
    )
    expect(counted.size).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  test('has no empty text and none with white space around it', () => {
    expect([...texts].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  test('has no braces that are left over', () => {
    const bare = [...texts].filter(([, text]) => /\{\{|\}\}/.test(text.replace(/\{\{\s*[\w-]+(,[^{}]*)?\s*\}\}/g, '')))
    expect(bare).toEqual([])
  })
})

describe('every text is used', () => {
  const { whole, patterns } = literalsOf(root, paths)
  const isUsed = (key: string): boolean => whole.has(key) || patterns.some((pattern) => pattern.test(key))

  test('by a key in the code, written out or made of data', () => {
    expect(everyKey.map((key) => key.replace(plural, '')).filter((key) => !isUsed(key))).toEqual([])
  })

  test('problems: one for each code', () => {
    expect([...below('problems')].sort()).toEqual([...problemCodes].sort())
  })

  test('faults of a command line: one for each', () => {
    expect([...below('cli.faults')].sort()).toEqual([...faults].sort())
  })

  test('help: for each command', () => {
    expect(below('cli.help')).toEqual(expect.arrayContaining(['main', ...commandNames]))
  })

  test('levels and severities: one for each', () => {
    expect(below('levels')).toEqual(expect.arrayContaining([...levels]))
    expect([...below('severity')].sort()).toEqual([...errorSeverities].sort())
  })

  test('checks: a name, a help and messages that the check gives', () => {
    const ids = checks.map(({ id }) => id)
    const stray = below('checks').filter((key) => {
      const [id = '', message = ''] = key.split('.')
      return !ids.includes(id) || !(['name', 'help', 'message'].includes(message) || isUsed(message))
    })
    const missing = ids
      .flatMap((id) => ['name', 'help'].map((key) => `checks.${id}.${key}`))
      .filter((key) => !locales.en.has(key))
    expect({ stray, missing }).toEqual({ stray: [], missing: [] })
  })

  test('fixes: labels that a check gives', () => {
    expect(below('fixes').filter((key) => !whole.has(key))).toEqual([])
  })
})

describe('problems', () => {
  test('are given the data that their texts ask for', () => {
    const calls = failCalls(root, paths)
    const lacking = calls.flatMap(({ path, code, data }) =>
      placeholders(locales.en.get(`problems.${code}`) ?? '')
        .filter((name) => !data.includes(name))
        .map((name) => `${path}: ${code} without ${name}`),
    )
    expect(calls.length).toBeGreaterThan(10)
    expect(lacking).toEqual([])
  })

  test('keep what is put into their texts as it is', () => {
    const problem = { code: 'file-missing', data: { name: '<b>{{name}} $t(app.name)</b>.txt' } }
    for (const language of interfaceLanguages)
      expect(wordProblem(createTexts(language), problem)).toContain('<b>{{name}} $t(app.name)</b>.txt')
  })
})

test('the help of a command names every option in every language', () => {
  for (const language of interfaceLanguages)
    for (const [key, text] of locales[language])
      if (key.startsWith('cli.help.')) {
        const options = (help: string) => [...new Set(help.match(/(?<!\w)--?[a-z][a-z-]*/g))].sort()
        expect(options(text)).toEqual(options(locales.en.get(key) ?? ''))
      }
})
