import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFiles } from '../../electron/files'

test('The window gets name, size and kind, and a token that only main can turn into the path', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'rain.es.txt')
  await writeFile(path, 'Llueve.')
  const files = createFiles()
  const [file] = await files.take([path])
  expect(file).toEqual({
    token: expect.stringMatching(/^file-[0-9a-f-]{36}$/),
    name: 'rain.es.txt',
    size: 7,
    kind: 'article',
  })
  expect(files.path(file?.token ?? '')).toBe(path)
})

test('A journal is told by its name, whatever its case', async () => {
  const chosen = await createFiles().take(['/tmp/rain.DIPTYCH', '/tmp/diptych', '/tmp/rain.diptych.txt'])
  expect(chosen.map(({ kind }) => kind)).toEqual(['journal', 'article', 'article'])
})

test('A file that can but hold both languages is told by its name; a Word file may be either', async () => {
  const chosen = await createFiles().take(['/a/port.XLF', '/a/port.tmx', '/a/port.po', '/a/port.docx', '/a/port'])
  expect(chosen.map(({ kind }) => kind)).toEqual(['bilingual', 'bilingual', 'bilingual', 'article', 'article'])
})

test('A file that is not there gets a token too; the problem shows when it is read', async () => {
  expect(await createFiles().take(['/nowhere/a.txt'])).toMatchObject([{ name: 'a.txt', size: 0, kind: 'article' }])
})

test('A token that was never given out is refused', async () => {
  const token = (await createFiles().take(['/tmp/a.txt']))[0]?.token ?? ''
  expect(() => createFiles().path(token)).toThrow('refused:handle')
})
