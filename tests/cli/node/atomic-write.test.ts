import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atomicWrite } from '../../../cli/node/atomic-write'
import { nodeFileSystem } from '../../../cli/node/file-system'

const replacing = { replace: true }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-atomic-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('atomicWrite', () => {
  test('keeps a file that is there unless it may be replaced', async () => {
    const path = join(folder, 'a.txt')
    expect(await atomicWrite(path, 'first')).toEqual({ ok: true, value: null })
    const again = await atomicWrite(path, 'second')
    expect(again).toEqual({ ok: false, problem: { code: 'file-exists', data: { name: 'a.txt', reason: 'EEXIST' } } })
    expect(await readFile(path, 'utf8')).toBe('first')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('makes a file, but does not replace one, on a drive without second names', async () => {
    const link = () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }))
    const fileSystem = { ...nodeFileSystem, link }
    const path = join(folder, 'a.txt')
    expect((await atomicWrite(path, 'first', { fileSystem })).ok).toBe(true)
    expect(await atomicWrite(path, 'second', { fileSystem })).toMatchObject({ problem: { code: 'file-exists' } })
    expect(await readFile(path, 'utf8')).toBe('first')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('removes what it began on a full disk and leaves the file alone', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'kept')
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const fileSystem = { ...nodeFileSystem, rename: () => Promise.reject(full) }
    const written = await atomicWrite(path, 'new', { replace: true, fileSystem })
    expect(written).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(path, 'utf8')).toBe('kept')
  })

  test.each([
    ['shorter', (data: string) => data.slice(0, -1)],
    ['other', (data: string) => data.replace('n', 'm')],
  ])('never puts a file in place of another when the drive kept %s bytes than it was given', async (_, kept) => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'kept')
    const open: typeof nodeFileSystem.open = async (...words) => {
      const handle = await nodeFileSystem.open(...words)
      const write = handle.writeFile.bind(handle)
      return Object.assign(handle, { writeFile: (data: string) => write(kept(data)) })
    }
    const written = await atomicWrite(path, 'new text', { replace: true, fileSystem: { ...nodeFileSystem, open } })
    expect(written).toEqual({ ok: false, problem: { code: 'save-failed', data: { name: 'a.txt', reason: 'EIO' } } })
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(path, 'utf8')).toBe('kept')
  })

  test('makes a file that was not there', async () => {
    expect(await atomicWrite(join(folder, 'a.txt'), 'né', replacing)).toEqual({ ok: true, value: null })
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('né')
  })

  test('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'long text that was there before')
    await chmod(path, 0o640)
    await atomicWrite(path, new Uint8Array([0xff, 0]), replacing)
    expect(await readFile(path)).toEqual(Buffer.from([0xff, 0]))
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real.txt'), 'old')
    await symlink('real.txt', join(folder, 'link.txt'))
    await atomicWrite(join(folder, 'link.txt'), 'new', replacing)
    expect(await readlink(join(folder, 'link.txt'))).toBe('real.txt')
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new')
  })

  test('leaves what is there alone and nothing beside it when it cannot be replaced', async () => {
    await writeFile(join(folder, 'file'), 'kept')
    const inFile = await atomicWrite(join(folder, 'file', 'a.txt'), 'x', replacing)
    expect(inFile).toEqual({ ok: false, problem: { code: 'save-failed', data: { name: 'a.txt', reason: 'ENOTDIR' } } })
    const onFolder = await atomicWrite(folder, 'x', replacing)
    expect(onFolder.ok).toBe(false)
    expect(await readdir(folder)).toEqual(['file'])
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept')
  })

  test('takes names as long as the file system does', async () => {
    const name = `${'n'.repeat(251)}.txt`
    expect((await atomicWrite(join(folder, name), 'x', replacing)).ok).toBe(true)
    expect(await readdir(folder)).toEqual([name])
  })
})
