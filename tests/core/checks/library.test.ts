import { expect, test } from 'vitest'
import type { Lint } from '../../../core/checks/lint'
import { checkArticle, createChecker } from '../../../core/checks/run'

const options = { sourceLanguage: 'es', targetLanguage: 'en' }
const lint = (target: string, word: string, rule: string, ...replacements: string[]): Lint => {
  const from = target.indexOf(word)
  return { rule, from, to: from + word.length, replacements }
}
const link = (target: string, ...lints: Lint[]) => ({ id: '1', source: 'El tripulante cayó.', target, lints })
const ids = (
  link: { id: string; source: string; target: string; lints: readonly Lint[] },
  knownWords?: ReadonlySet<string>,
) => checkArticle(knownWords ? { ...options, knownWords } : options, [link])[0]?.map(({ check }) => check)

test('a word of the glossary is no misspelling', () => {
  const text = 'The goverment fell.'
  const said = link(text, lint(text, 'goverment', 'SpellCheck', 'government'))
  expect(ids(said)).toEqual(['spelling'])
  expect(ids(said, new Set(['goverment']))).toEqual([])
})

test('British and American spellings are both right, and so are names and compounds', () => {
  const text = 'Stoltenberg favours a colourisation of zelenkovist-backed labour.'
  const words = ['Stoltenberg', 'favours', 'colourisation', 'zelenkovist', 'labour']
  const right = ['Stoltenberger', 'favors', 'colorization', 'zealot', 'labor']
  expect(ids(link(text, ...words.map((word, place) => lint(text, word, 'SpellCheck', right[place] ?? ''))))).toEqual([])
})

test('a rule that is not on the list says nothing', () => {
  const text = 'He came, saw and left.'
  expect(ids(link(text, lint(text, 'saw', 'OxfordComma', 'saw,')))).toEqual([])
})

test('lints that come later add findings and leave the others as they are', () => {
  const target = 'The goverment fell , they say.'
  const checker = createChecker(options)
  checker.update([{ id: '1', source: 'Cayó.', target }])
  const before = checker.findings('1')
  expect(before.map(({ check }) => check)).toContain('spacing')
  const later = { id: '1', source: 'Cayó.', target, lints: [lint(target, 'goverment', 'SpellCheck', 'government')] }
  expect(checker.updateLink(later)).toEqual(['1'])
  expect(checker.findings('1').map(({ check }) => check)).toEqual(['spelling', ...before.map(({ check }) => check)])
  expect(checker.updateLink({ ...later })).toEqual([])
})
