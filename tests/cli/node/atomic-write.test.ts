import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeAtomically, writingProblem } from '../../../cli/node/atomic-write'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-atomic-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writeAtomically', () => {
  test('makes a file that was not there', async () => {
    expect(await writeAtomically(join(folder, 'a.txt'), 'né', 'save-failed')).toEqual({ ok: true, value: null })
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('né')
  })

  test('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'long text that was there before')
    await chmod(path, 0o640)
    await writeAtomically(path, new Uint8Array([0xff, 0]), 'save-failed')
    expect(await readFile(path)).toEqual(Buffer.from([0xff, 0]))
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real.txt'), 'old')
    await symlink('real.txt', join(folder, 'link.txt'))
    await writeAtomically(join(folder, 'link.txt'), 'new', 'save-failed')
    expect(await readlink(join(folder, 'link.txt'))).toBe('real.txt')
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new')
  })

  test('leaves what is there alone and nothing beside it when it cannot be replaced', async () => {
    await writeFile(join(folder, 'file'), 'kept')
    const inFile = await writeAtomically(join(folder, 'file', 'a.txt'), 'x', 'export-failed')
    expect(inFile).toEqual({ ok: false, problem: { code: 'export-failed', data: { name: 'a.txt' } } })
    const onFolder = await writeAtomically(folder, 'x', 'save-failed')
    expect(onFolder.ok).toBe(false)
    expect(await readdir(folder)).toEqual(['file'])
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept')
  })

  test('takes names as long as the file system does', async () => {
    const name = `${'n'.repeat(251)}.txt`
    expect((await writeAtomically(join(folder, name), 'x', 'save-failed')).ok).toBe(true)
    expect(await readdir(folder)).toEqual([name])
  })
})

describe('writingProblem', () => {
  const failing = (code: string): Error => Object.assign(new Error(code), { code })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'folder-read-only'],
    ['EROFS', 'folder-read-only'],
    ['EIO', 'save-failed'],
  ])('words %s as %s', (code, problem) => {
    expect(writingProblem(failing(code), '/a/b.txt', 'save-failed')).toEqual({ code: problem, data: { name: 'b.txt' } })
  })
})
