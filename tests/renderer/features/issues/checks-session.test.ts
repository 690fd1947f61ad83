import { expect, test } from 'vitest'
import type { CheckAnswer } from '../../../../renderer/features/issues/checks-protocol'
import { createChecksSession } from '../../../../renderer/features/issues/checks-session'

const languages = { sourceLanguage: 'es', targetLanguage: 'en' }
const clean = { source: 'Llueve en el puerto.', target: 'It rains in the port.' }
const doubled = { source: 'Llueve en el puerto.', target: 'It rains in the the port.' }

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

test('drops what is left of an article that was closed', () => {
  const { session, answers, later } = setUp()
  const links = Array.from({ length: 100 }, (_, index) => ({ id: `l${index}`, ...clean }))
  session.receive({ kind: 'open', session: 1, ...languages, links })
  session.receive({ kind: 'close', session: 1 })
  later.shift()?.()
  session.receive({ kind: 'change', session: 1, link: { id: 'l1', ...doubled } })
  expect(answers).toHaveLength(1)
})
