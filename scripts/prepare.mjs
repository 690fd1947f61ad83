// Runs after `npm ci`: builds, and makes `npx diptych` work in the checkout.
import { lstat, mkdir, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'node_modules/.bin/diptych')

/** npm links the commands of dependencies, not those of the project itself. */
async function linkCommand() {
  await mkdir(join(command, '..'), { recursive: true })
  if (await lstat(command).catch(() => null)) await rm(command)
  await symlink('../../cli/diptych.mjs', command)
}

/** Without the development tools (`npm ci --omit=dev`) there is nothing to build with, and nothing to do. */
function canBuild() {
  try {
    return Boolean(createRequire(import.meta.url).resolve('vite'))
  } catch {
    return false
  }
}

if (canBuild()) {
  const { buildAll } = await import('./build.mjs')
  await buildAll()
  // Windows refuses links to most people; there `node cli/diptych.mjs` does the same.
  await linkCommand().catch(() => {})
}
