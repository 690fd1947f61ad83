import { describe, expect, test } from 'vitest'
import { noHouseRules } from '../../../../core/text/house-rules'
import type { CheckAnswer } from '../../../../renderer/features/issues/checks-protocol'
import { createChecksSession } from '../../../../renderer/features/issues/checks-session'

const languages = { sourceLanguage: 'es', targetLanguage: 'en', rules: noHouseRules, codes: 'shared' } as const
const clean = { source: 'Llueve en el puerto.', target: 'It rains in the port.' }
const doubled = { source: 'Otra vez llueve en el puerto.', target: 'It rains in the the port.' }

function setUp() {
  const answers: CheckAnswer[] = []
  const later: (() => void)[] = []
  const session = createChecksSession(
    (answer) => answers.push(answer),
    (work) => later.push(work),
  )
  const found = () =>
    answers.flatMap(({ links }) => links.map(([link, { findings }]) => `${link} ${findings.map(({ check }) => check)}`))
  return { session, answers, later, found }
}

test('answers with the findings and the text they are about', () => {
  const { session, answers } = setUp()
  session.receive({ kind: 'open', session: 1, ...languages, links: [{ id: 'l1', ...doubled }] })
  expect(answers).toMatchObject([{ session: 1, complete: true, links: [['l1', { text: doubled.target }]] }])
})

test('shows the beginning of a long article before the rest is looked at', () => {
  const { session, answers, later, found } = setUp()
  const links = Array.from({ length: 150 }, (_, index) => ({ id: `l${index}`, ...(index === 120 ? doubled : clean) }))
  session.receive({ kind: 'open', session: 1, ...languages, links })
  expect(answers.map(({ complete }) => complete)).toEqual([false])
  expect(found()).toEqual([])
  later.shift()?.()
  expect(answers.at(-1)?.complete).toBe(true)
  expect(found()).toEqual(['l120 repeated-word'])
})

test('looks at a row anew when its text changed, and says so also when nothing is wrong now', () => {
  const { session, found } = setUp()
  session.receive({ kind: 'open', session: 1, ...languages, links: [{ id: 'l1', ...clean }] })
  session.receive({ kind: 'change', session: 1, link: { id: 'l1', ...doubled } })
  session.receive({ kind: 'change', session: 1, link: { id: 'l1', ...clean } })
  expect(found()).toEqual(['l1 repeated-word', 'l1 '])
})

test('a change in a part not looked at yet is not lost', () => {
  const { session, later, found } = setUp()
  const links = Array.from({ length: 100 }, (_, index) => ({ id: `l${index}`, ...clean }))
  session.receive({ kind: 'open', session: 1, ...languages, links })
  session.receive({ kind: 'change', session: 1, link: { id: 'l90', ...doubled } })
  expect(found()).toEqual([])
  later.shift()?.()
  expect(found()).toEqual(['l90 repeated-word'])
})

test('passes on together what the library says within a moment', () => {
  const { session, answers, later } = setUp()
  const misspelt = { source: 'El gobierno calla.', target: 'The goverment is silent.' }
  const links = ['l1', 'l2'].map((id) => ({ id, ...misspelt }))
  session.receive({ kind: 'open', session: 1, ...languages, links })
  for (const link of ['l1', 'l2']) {
    const lints = [{ from: 4, to: 13, rule: 'SpellCheck', replacements: ['government'] }]
    session.receive({ kind: 'lint', session: 1, links: [{ link, text: misspelt.target, lints }] })
  }
  expect(answers).toHaveLength(1)
  later.shift()?.()
  expect(later).toEqual([])
  expect(answers.at(-1)?.links.map(([link]) => link)).toEqual(['l1', 'l2'])
})

test('drops what is left of an article that was closed', () => {
  const { session, answers, later } = setUp()
  const links = Array.from({ length: 100 }, (_, index) => ({ id: `l${index}`, ...clean }))
  session.receive({ kind: 'open', session: 1, ...languages, links })
  session.receive({ kind: 'close', session: 1 })
  later.shift()?.()
  session.receive({ kind: 'change', session: 1, link: { id: 'l1', ...doubled } })
  expect(answers).toHaveLength(1)
})

describe('other rules', () => {
  const forbidding = (word: string) => ({
    terms: [{ source: '', target: [], forbidden: [word], note: '', caseSensitive: false }],
    patterns: [],
  })

  test('mark the whole article anew, a part at a time, and take back what no longer holds', () => {
    const { session, later, found, answers } = setUp()
    const links = Array.from({ length: 150 }, (_, index) => ({ id: `l${index}`, ...clean }))
    session.receive({ kind: 'open', session: 1, ...languages, rules: forbidding('port'), links })
    later.shift()?.()
    expect(found()).toHaveLength(150)
    answers.length = 0
    session.receive({ kind: 'rules', session: 1, rules: forbidding('rain') })
    expect(found()).toHaveLength(100)
    expect(answers.at(-1)?.complete).toBe(false)
    later.shift()?.()
    expect(found()).toHaveLength(150)
    answers.length = 0
    session.receive({ kind: 'rules', session: 1, rules: noHouseRules })
    later.shift()?.()
    expect(found()).toEqual(links.map(({ id }) => `${id} `))
  })

  test('that come before the last were tried on every row take their place', () => {
    const { session, later, found, answers } = setUp()
    const links = Array.from({ length: 150 }, (_, index) => ({ id: `l${index}`, ...clean }))
    session.receive({ kind: 'open', session: 1, ...languages, links })
    later.shift()?.()
    session.receive({ kind: 'rules', session: 1, rules: forbidding('rain') })
    session.receive({ kind: 'rules', session: 1, rules: noHouseRules })
    for (let work = later.shift(); work; work = later.shift()) work()
    expect(answers.at(-1)?.complete).toBe(true)
    expect(found().slice(-100)).toEqual(links.slice(0, 100).map(({ id }) => `${id} `))
  })

  test('that come while the article is being looked at hold for all of it', () => {
    const { session, later, found } = setUp()
    const links = Array.from({ length: 150 }, (_, index) => ({ id: `l${index}`, ...clean }))
    session.receive({ kind: 'open', session: 1, ...languages, links })
    session.receive({ kind: 'rules', session: 1, rules: forbidding('rain') })
    for (let work = later.shift(); work; work = later.shift()) work()
    expect(new Set(found()).size).toBe(150)
  })

  test('are told of when they cannot be used', () => {
    const { session, answers } = setUp()
    const pattern = {
      name: 'Mine',
      when: 'target',
      pattern: '(',
      other: '',
      expects: 'match',
      severity: 'minor',
      message: '',
      kind: 'expression',
    } as const
    session.receive({ kind: 'open', session: 1, ...languages, links: [{ id: 'l1', ...clean }] })
    expect(answers.at(-1)?.problems).toEqual([])
    session.receive({ kind: 'rules', session: 1, rules: { terms: [], patterns: [pattern] } })
    expect(answers.at(-1)?.problems).toMatchObject([{ code: 'pattern-syntax', data: { name: 'Mine' } }])
  })
})

test('looks at a row anew when only a code in it moved', () => {
  const { session, found } = setUp()
  const texts = { id: 'l1', source: 'El puerto', target: 'The port' }
  const pair = (from: number, to: number) => [
    { at: from, id: '1', kind: 'open' as const, label: 'b' },
    { at: to, id: '1', kind: 'close' as const, label: 'b' },
  ]
  const machine = { text: 'The port', codes: pair(4, 8) }
  const link = { ...texts, codes: { source: { text: 'El puerto', codes: pair(3, 9) }, machine, target: pair(3, 8) } }
  session.receive({ kind: 'open', session: 1, ...languages, links: [link] })
  const mended = { ...texts, codes: { ...link.codes, target: pair(4, 8) } }
  session.receive({ kind: 'change', session: 1, link: mended })
  expect(found()).toEqual(['l1 code-spacing', 'l1 '])
})
