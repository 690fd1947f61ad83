import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { initialState } from '../../electron/state'
import { openStateStore } from '../../electron/state-store'

const initial = initialState('ines')
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-state-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (write: (path: string, text: string) => Promise<void> = writeFile, logged: unknown[] = []) =>
  openStateStore(path, initial, write, (error) => logged.push(error))

test('A first start begins with the initial state and writes nothing', async () => {
  const store = open()
  await store.settled()
  expect(store.get()).toEqual(initial)
  expect(await readdir(folder)).toEqual([])
})

test('What was changed is there after the next start', async () => {
  const store = open()
  store.change((state) => ({ ...state, settings: { ...state.settings, theme: 'dark' } }))
  await store.settled()
  expect(open().get().settings.theme).toBe('dark')
})

test('A broken file is set aside and the initial state is used', async () => {
  await writeFile(path, '{"settings": {"theme": "dark"')
  expect(open().get()).toEqual(initial)
  expect(await readFile(`${path}.broken`, 'utf8')).toBe('{"settings": {"theme": "dark"')
})

test('A file with a value nobody knows is set aside', async () => {
  await writeFile(path, JSON.stringify({ ...initial, settings: { ...initial.settings, theme: 'purple' } }))
  expect(open().get()).toEqual(initial)
  expect(await readdir(folder)).toEqual(['settings.json.broken'])
})

test('A file from before a setting existed keeps everything else, and one from after it too', async () => {
  const { level: _, ...before } = initial.settings
  await writeFile(
    path,
    JSON.stringify({ settings: { ...before, theme: 'dark', tomorrow: 1 }, recents: [], later: true }),
  )
  expect(open().get()).toEqual({ ...initial, settings: { ...initial.settings, theme: 'dark' } })
})

test('Of changes made while a write is under way only the last is written', async () => {
  const texts: string[] = []
  const store = open(async (_path, text) => {
    texts.push(text)
  })
  for (const name of ['a', 'b', 'c'])
    store.change((state) => ({ ...state, settings: { ...state.settings, person: { name, role: 'editor' } } }))
  await store.settled()
  expect(texts.map((text) => JSON.parse(text).settings.person.name)).toEqual(['c'])
})

test('A write that fails is logged, and the next change is written', async () => {
  const logged: unknown[] = []
  const full = new Error('ENOSPC')
  const outcomes = [Promise.reject(full), Promise.resolve()]
  const store = open(() => outcomes.shift() ?? Promise.resolve(), logged)
  store.change((state) => ({ ...state, window: null }))
  await store.settled()
  store.change((state) => ({ ...state, window: null }))
  await store.settled()
  expect(logged).toEqual([full])
  expect(outcomes).toEqual([])
})
