import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { electronRuntime, executable } from '../../scripts/electron-runtime.mjs'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-runtime-'))
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe.skipIf(process.platform === 'darwin')('ELECTRON_OVERRIDE_DIST_PATH', () => {
  test('is taken before anything else', async () => {
    await writeFile(join(folder, executable), '')
    await writeFile(join(folder, 'version'), 'v45.4.1\n')
    expect(await electronRuntime()).toEqual({ folder, executable: join(folder, executable), version: '45.4.1' })
  })

  test('is not passed over when it leads nowhere', async () => {
    await expect(electronRuntime()).rejects.toThrow(join(folder, executable))
  })
})
