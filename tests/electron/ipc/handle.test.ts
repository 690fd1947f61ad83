import { expect, test } from 'vitest'
import { makeReport } from '../../../core/report/report'
import { reportSchema } from '../../../core/report/schema'
import { type ArgumentOf, type CallName, contract } from '../../../electron/ipc/contract'
import { answerCalls, type Handlers } from '../../../electron/ipc/handle'
import { unknownHandle } from '../../../electron/ipc/refusal'
import { newReview } from '../../core/revisions/sample'

const file = 'file-00000000-0000-4000-8000-000000000000'
const document = 'doc-00000000-0000-4000-8000-000000000000'
const dismissal = {
  type: 'revision',
  id: 'r1',
  at: '2026-03-01T10:00:00.000Z',
  by: { name: 'Ines', role: 'editor' },
  link: 'l1',
  kind: 'dismiss',
  check: 'spacing',
  fingerprint: 'f',
} as const

const report = reportSchema.parse(makeReport(newReview(), { findingsOf: () => [], level: 'errors', now: new Date(0) }))

/** For every call an argument that fits and one that does not. */
const table: { readonly [Name in CallName]: readonly [good: ArgumentOf<Name>, bad: unknown] } = {
  'app:listening': [undefined, {}],
  'app:ready': [undefined, {}],
  'settings:change': [{ theme: 'dark' }, { theme: 'purple' }],
  'files:choose': ['journal', 'folder'],
  'files:dropped': [['/tmp/a.txt'], ['']],
  'imports:propose': [
    { source: { file }, target: { text: 'Rain.', name: 'pasted' } },
    { source: { file: '/etc/passwd' }, target: { text: 'Rain.', name: 'pasted' } },
  ],
  'imports:cancel': [undefined, 'now'],
  'reviews:create': [
    { title: 'Rain', links: [{ id: 'l1', source: ['s1'], target: [] }], corrected: null },
    { title: 'Rain' },
  ],
  'reviews:open': [{ file }, { file, recent: 'r' }],
  'reviews:sample': [undefined, null],
  'reviews:forget': ['recent-1', 1],
  'reviews:append': [
    { document, revisions: [dismissal] },
    { document, revisions: [{ ...dismissal, at: 'yesterday' }] },
  ],
  'reviews:place': [{ document, link: 'l1' }, { document }],
  'reviews:close': [document, file],
  'reviews:edit': [document, file],
  'reviews:copy': [document, file],
  'reviews:merge': [document, file],
  'reviews:rescue': [
    { document, pending: [] },
    { document, pending: ['r1'] },
  ],
  'reviews:compact': [document, null],
  'glossary:choose': [undefined, 'csv'],
  'glossary:save': [
    { format: 'csv', text: 'source,target' },
    { format: 'csv', text: 1 },
  ],
  'exports:save': [
    { document, text: 'corrected', format: 'text', changes: 'none', encoding: 'utf-8', bom: false, newline: '\n' },
    { document, text: 'corrected', format: 'pdf', changes: 'none', encoding: 'utf-8', bom: false, newline: '\n' },
  ],
  'reviews:print': [document, file],
  'exports:cancel': [undefined, document],
  'reports:save': [
    { document, kind: 'pdf', report },
    { document, kind: 'html', report: { ...report, title: 1 } },
  ],
}

const names = Object.keys(table) as CallName[]

function listen(overrides: Record<string, (argument: unknown) => unknown> = {}) {
  const calls: unknown[] = []
  const logged: unknown[] = []
  const record = (name: string) => (argument: unknown) => {
    calls.push([name, argument])
    return `answer to ${name}`
  }
  const handlers = Object.fromEntries(names.map((name) => [name, overrides[name] ?? record(name)]))
  const answer = answerCalls(handlers as unknown as Handlers, (error) => logged.push(error))
  return { answer, calls, logged }
}

const frame = (url: string, parent: object | null = null) => ({ senderFrame: { url, parent } }) as never
const ours = frame('app://diptych/')

test('The table names every call of the contract', () => {
  expect(names.toSorted()).toEqual(Object.keys(contract).toSorted())
})

test.each(names)('%s reaches its own handler with its argument', async (name) => {
  const { answer, calls } = listen()
  const [good] = table[name]
  expect(await answer(ours, name, good)).toEqual({ answer: `answer to ${name}` })
  expect(calls).toEqual([[name, good]])
})

test.each(names)('%s refuses a bad argument before anything happens', async (name) => {
  const { answer, calls } = listen()
  expect(await answer(ours, name, table[name][1])).toEqual({ refused: `refused:argument:${name}` })
  expect(calls).toEqual([])
})

test.each(names)('%s refuses strangers', async (name) => {
  const { answer, calls } = listen()
  const strangers = [
    frame('https://example.org/'),
    frame('app://diptych.example.org/'),
    frame('app://diptych/', {}),
    { senderFrame: null } as never,
  ]
  for (const stranger of strangers)
    expect(await answer(stranger, name, table[name][0])).toEqual({ refused: 'refused:sender' })
  expect(calls).toEqual([])
})

test.each(['files:steal', 'toString', '__proto__', 7, undefined])('%s is not a call', async (name) => {
  const { answer } = listen()
  expect(await answer(ours, name, undefined)).toEqual({ refused: 'refused:call' })
})

test('An unknown handle is told by its code and is nobody’s mistake', async () => {
  const { answer, logged } = listen({
    'reviews:close': () => {
      throw unknownHandle()
    },
  })
  expect(await answer(ours, 'reviews:close', document)).toEqual({ refused: 'refused:handle' })
  expect(logged).toEqual([])
})

test('A mistake in a handler is logged, and the window learns nothing of it', async () => {
  const mistake = new Error('/home/ines/secret.txt')
  const { answer, logged } = listen({ 'reviews:sample': () => Promise.reject(mistake) })
  expect(await answer(ours, 'reviews:sample', undefined)).toEqual({ refused: 'failed:internal' })
  expect(logged).toEqual([mistake])
})
