// Type-checks, side by side: core alone, without DOM and Node; everything together; and the shell around Electron once
// more with the types of the oldest Electron that Diptych runs on.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')

/** The Electron of registry-electron.mjs. */
const oldest = '33.2.1'
const folder = join(root, 'node_modules/.cache', `electron-${oldest}`)

/**
 * Fetches nothing but the types of the oldest Electron. It is no dependency: that version's install script downloads
 * Electron itself, which fails `npm ci` wherever only the registry is in reach.
 */
async function fetchOldestTypes() {
  if (existsSync(join(folder, 'tsconfig.json'))) return
  const work = `${folder}-${process.pid}`
  await mkdir(work, { recursive: true })
  const words = ['pack', `electron@${oldest}`, '--silent', '--pack-destination', work]
  await run('npm', words, { shell: process.platform === 'win32' })
  const [archive] = await readdir(work)
  await run('tar', ['-xzf', archive, '--strip-components=1', 'package/electron.d.ts'], { cwd: work })
  await rm(join(work, archive))
  const project = {
    extends: '../../../tsconfig.json',
    compilerOptions: { paths: { electron: ['./electron.d.ts'] } },
    include: ['../../../electron', './electron.d.ts'],
  }
  await writeFile(join(work, 'tsconfig.json'), JSON.stringify(project, null, 2))
  await rename(work, folder).catch(() => rm(work, { recursive: true }))
}

const check = (project) =>
  new Promise((resolve) => {
    spawn(process.execPath, [tsc, '--project', project, '--pretty'], { cwd: root, stdio: 'inherit' }).once(
      'exit',
      resolve,
    )
  })

const checkOldest = () =>
  fetchOldestTypes().then(
    () => check(folder),
    (error) => {
      console.error(`The types of Electron ${oldest} could not be fetched:\n${error.message}`)
      return 1
    },
  )

const statuses = await Promise.all([check('core/tsconfig.json'), check('tsconfig.json'), checkOldest()])
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
