import { expect, test } from 'vitest'
import type { Proposal } from '../../../../core/formats/import'
import { succeed } from '../../../../core/problem'
import { plain } from '../../../../core/text/content'
import type { ChosenFile } from '../../../../electron/ipc/contract'
import { createTexts } from '../../../../locales'
import { createAppStore } from '../../../../renderer/app/app-store'
import { createImporting } from '../../../../renderer/features/import'
import { createFakeBridge, start } from '../../fake-bridge'

const file = (digit: number, name: string): ChosenFile => ({
  token: `file-00000000-0000-4000-8000-00000000000${digit}`,
  name,
  size: 10,
  kind: 'article',
})
const spanish = file(1, 'article.es.txt')
const english = file(2, 'article.en.txt')

const side = (name: string, language: string): Proposal['source'] => ({
  name,
  format: 'text',
  coding: null,
  language,
  blocks: [],
})
const proposal: Proposal = {
  source: side('article.es.txt', 'es'),
  target: side('article.en.txt', 'en'),
  segments: [{ id: 't1', side: 'target', block: 'b', content: plain('Rain in the port') }],
  links: [{ id: 'l1', source: [], target: ['t1'] }],
  units: null,
  warnings: [],
}

function setUp(propose = () => Promise.resolve(succeed(proposal))) {
  const bridge = createFakeBridge({ 'imports:propose': propose })
  const app = createAppStore(start)
  const { store, actions } = createImporting(bridge, app, createTexts('en'))
  actions.begin('file')
  return { bridge, app, store, actions }
}
/** Lets every promise that can settle do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

test('two files are read without being asked, the first dropped one as the source', async () => {
  const { bridge, store, actions } = setUp()
  actions.take([spanish])
  expect(bridge.called('imports:propose')).toEqual([])
  actions.take([english])
  await settle()
  expect(bridge.called('imports:propose')).toEqual([
    { source: { file: spanish.token }, target: { file: english.token } },
  ])
  expect(store.getState()).toMatchObject({ proposal, title: 'Rain in the port', reading: false })
})

test('a file that can but hold both languages is read without being asked, also again', async () => {
  const { bridge, actions } = setUp()
  const both = { ...spanish, kind: 'bilingual' as const }
  actions.take([both])
  await settle()
  actions.setLanguage('source', 'ca')
  await settle()
  expect(bridge.called('imports:propose')).toEqual([
    { source: { file: both.token }, target: null },
    { source: { file: both.token }, target: null, sourceLanguage: 'ca' },
  ])
})

test('pasted texts wait to be asked', async () => {
  const { bridge, actions } = setUp()
  actions.begin('text')
  actions.setInput('source', { way: 'text', text: 'Llueve.' })
  actions.setInput('target', { way: 'text', text: 'It rains.' })
  expect(bridge.called('imports:propose')).toEqual([])
  await actions.read()
  expect(bridge.called('imports:propose')).toMatchObject([
    { source: { text: 'Llueve.' }, target: { text: 'It rains.' } },
  ])
})

test('swapping exchanges the sides and reads them again', async () => {
  const { bridge, actions } = setUp()
  actions.take([english, spanish])
  await settle()
  actions.swap()
  await settle()
  expect(bridge.called('imports:propose').at(-1)).toMatchObject({ source: { file: spanish.token } })
})

test('a language chosen by hand is read with, and forgotten with another file', async () => {
  const { bridge, actions, store } = setUp()
  actions.take([spanish, english])
  await settle()
  actions.setLanguage('source', 'ca')
  await settle()
  expect(bridge.called('imports:propose').at(-1)).toMatchObject({ sourceLanguage: 'ca' })
  actions.setInput('source', { way: 'file', file: english })
  expect(store.getState().languages).toEqual({})
})

test('an answer that comes after cancelling is not taken', async () => {
  const answers: ((value: ReturnType<typeof succeed<Proposal>>) => void)[] = []
  const { store, actions, bridge } = setUp(() => new Promise((resolve) => answers.push(resolve as never)))
  actions.take([spanish, english])
  await settle()
  expect(store.getState().reading).toBe(true)
  actions.cancel()
  expect(bridge.called('imports:cancel')).toHaveLength(1)
  answers[0]?.(succeed(proposal) as never)
  await settle()
  expect(store.getState()).toMatchObject({ proposal: null, reading: false })
})

test('the stages are those of the reading, each from its beginning', async () => {
  const { store, actions, bridge } = setUp(() => new Promise(() => undefined))
  actions.take([spanish, english])
  bridge.emit('stage', { work: 'import', stage: 'pairing' })
  bridge.emit('stage', { work: 'export', stage: 'writing' })
  expect(store.getState()).toMatchObject({ reading: true, stage: 'pairing' })
  void actions.read()
  expect(store.getState()).toMatchObject({ reading: true, stage: 'reading' })
})

test('a file that cannot be read is a problem in words, not a proposal', async () => {
  const problem = { code: 'file-empty', data: { name: 'article.es.txt' } } as const
  const { app, store, actions } = setUp(() => Promise.resolve({ ok: false, problem } as never))
  actions.take([spanish, english])
  await settle()
  expect(app.getState().problem).toEqual(problem)
  expect(store.getState().proposal).toBeNull()
})

test('repairs can be taken back one by one, down to the proposal', async () => {
  const { actions, store } = setUp()
  actions.take([spanish, english])
  await settle()
  actions.setLinks([])
  expect(actions.request()?.links).toEqual([])
  actions.undoLinks()
  actions.undoLinks()
  expect(store.getState().versions).toEqual([proposal.links])
  expect(actions.request()).toEqual({ title: 'Rain in the port', links: proposal.links, corrected: null })
})
