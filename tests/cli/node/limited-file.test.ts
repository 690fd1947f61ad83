import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLimited } from '../../../cli/node/limited-file'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-limited-'))
  await writeFile(join(folder, 'ten.txt'), '0123456789')
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('readLimited', () => {
  test('reads up to the limit, byte for byte', async () => {
    const bytes = new TextEncoder().encode('0123456789')
    expect(await readLimited(join(folder, 'ten.txt'), 10)).toEqual({ ok: true, value: { name: 'ten.txt', bytes } })
  })

  test.each([
    ['nowhere.txt', 'file-missing', { name: 'nowhere.txt' }],
    ['ten.txt/below.txt', 'file-missing', { name: 'below.txt' }],
    ['empty.txt', 'file-empty', { name: 'empty.txt' }],
    ['.', 'file-unreadable', {}],
  ])('%s is %s', async (name, code, data) => {
    const result = await readLimited(join(folder, name))
    expect(result).toMatchObject({ ok: false, problem: { code, data } })
  })

  test('says the limit in megabytes when a file is larger', async () => {
    expect(await readLimited(join(folder, 'ten.txt'), 9)).toEqual({
      ok: false,
      problem: { code: 'file-too-large', data: { name: 'ten.txt', megabytes: 0.000009 } },
    })
  })

  test.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
    const pipe = join(folder, 'pipe')
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    expect(await readLimited(pipe)).toEqual({ ok: false, problem: { code: 'file-unreadable', data: { name: 'pipe' } } })
  })
})
