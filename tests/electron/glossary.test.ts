import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Dialogs } from '../../electron/dialogs'
import { glossaryHandlers } from '../../electron/glossary'

async function setUp(chosen: (folder: string) => string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-glossary-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = chosen(folder)
  const asked: unknown[] = []
  const dialogs = {
    chooseGlossary: async () => (path === null ? [] : [path]),
    saveGlossary: async (...suggestion: unknown[]) => {
      asked.push(suggestion)
      return path
    },
  } as unknown as Dialogs
  return { folder, asked, handlers: glossaryHandlers(dialogs, folder) }
}

test('A file with terms goes to the window as it is, with its name and no path', async () => {
  const { folder, handlers } = await setUp((folder) => join(folder, 'terms.csv'))
  await writeFile(join(folder, 'terms.csv'), 'source,target')
  const chosen = await handlers['glossary:choose'](undefined)
  expect(chosen).toEqual({ ok: true, value: { name: 'terms.csv', bytes: new TextEncoder().encode('source,target') } })
})

test('A file that is not there is a problem', async () => {
  const { handlers } = await setUp((folder) => join(folder, 'gone.csv'))
  expect(await handlers['glossary:choose'](undefined)).toMatchObject({ ok: false, problem: { code: 'file-missing' } })
})

test('What the window wrote is saved under the name that is chosen', async () => {
  const { folder, handlers, asked } = await setUp((folder) => join(folder, 'out.tbx'))
  expect(await handlers['glossary:save']({ format: 'tbx', text: '<tbx/>' })).toEqual({
    ok: true,
    value: { name: 'out.tbx' },
  })
  expect(asked).toEqual([[{ folder, name: 'glossary.tbx' }, 'tbx']])
  expect(await readFile(join(folder, 'out.tbx'), 'utf8')).toBe('<tbx/>')
})

test('Nothing happens when a dialog is cancelled', async () => {
  const { handlers } = await setUp(() => null)
  expect(await handlers['glossary:choose'](undefined)).toBeNull()
  expect(await handlers['glossary:save']({ format: 'csv', text: '' })).toBeNull()
})
