import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { describe, expect, test } from 'vitest'
import { executable } from '../../scripts/electron-runtime.mjs'
import { required, temporaryFolder } from './launch'

const run = promisify(execFile)
/** How the fuse wire says it: the digits 0 and 1. */
const off = 0x30
const on = 0x31

const root = join(import.meta.dirname, '../..')

describe('the packaged app', () => {
  const product = required('DIPTYCH_PRODUCT')
  const resources = join(dirname(product), process.platform === 'darwin' ? '../Resources' : 'resources')

  test('holds the bundles and nothing else', () => {
    const folders = new Set(
      listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
        path.split(/[\\/]/).slice(1, 3).join('/'),
      ),
    )
    expect([...folders].sort()).toEqual(['out', 'out/main', 'out/renderer', 'out/sample', 'package.json'])
  })

  test('runs no other app', () => {
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false)
  })

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(product)
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    })
  })

  test('differs from the copy under test by one fuse', async () => {
    const wires = await Promise.all([product, required('DIPTYCH_PACKAGED')].map(getCurrentFuseWire))
    const [ours = {}, copy = {}] = wires.map((wire) => ({ ...wire }) as Record<string, unknown>)
    expect(Object.keys(ours).filter((fuse) => ours[fuse] !== copy[fuse])).toEqual([
      String(FuseV1Options.EnableNodeCliInspectArguments),
    ])
  })
})

describe('the terminal', () => {
  test('finds an Electron that says its version', async () => {
    const electron = join(required('ELECTRON_OVERRIDE_DIST_PATH'), executable)
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const { stdout } = await run(electron, [...asRoot, '--version'])
    expect(stdout).toMatch(/^v\d+\.\d+\.\d+\n$/)
  })

  test('`npm start` without a display corrects the sample and says how to get the window', async () => {
    const env: NodeJS.ProcessEnv = { ...process.env, HOME: await temporaryFolder() }
    delete env.DISPLAY
    delete env.WAYLAND_DISPLAY
    const { stdout } = await run(process.execPath, [join(root, 'scripts/start.mjs')], { env })
    expect(stdout).toContain('There is no display')
    expect(stdout).toContain('xvfb-run -a npm start')
    expect(stdout).toContain('press conference')
  })
})
