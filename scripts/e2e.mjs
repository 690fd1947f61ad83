// Tests in the real window: the development app and a packaged one, on a virtual screen and inside Chromium's sandbox.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from './build.mjs'
import { packageForTests } from './dist.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { sandboxed } from './sandbox.mjs'
import { ensureSystem } from './system.mjs'
import { conclude, runVitest } from './vitest.mjs'

function wrapper() {
  if (process.platform !== 'linux') return []
  const sandbox = sandboxed()
  if (!sandbox) console.error('User namespaces are not allowed here: testing as root, without the sandbox.')
  return [...(sandbox ?? []), 'xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24']
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages what is in out/ and runs the window's tests; `words` go to vitest. */
export async function runEndToEnd(words = []) {
  if (!ensureSystem({ tests: true })) return { passed: 0, failed: 1 }
  const { folder } = await electronRuntime()
  // A folder of its own, so that two runs, or a run and `npm run dist`, do not pull the app from under each other.
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true })
  const work = await mkdtemp(join(root, 'node_modules/.cache/packaged-'))
  try {
    const { product, inspectable } = await packageForTests(work)
    return await runVitest('e2e', ['--config', 'vitest.e2e.config.ts', ...words], {
      wrapper: wrapper(),
      environment: { ELECTRON_OVERRIDE_DIST_PATH: folder, DIPTYCH_PACKAGED: inspectable, DIPTYCH_PRODUCT: product },
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll()
  conclude(await runEndToEnd(process.argv.slice(2)))
}
