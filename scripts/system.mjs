// What Electron needs from a Debian system beyond Node: says what is missing, and installs it where that is ours to
// do, as root (containers, CI). Other systems bring these libraries with any desktop.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A name, or the names it has had, newest Debian first. */
const forWindow = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['libasound2t64', 'libasound2']]
const forTests = [['xvfb'], ['xauth']]
/** The programs that other people open our files with. */
const forClients = [
  ['gettext'],
  ['libreoffice-calc'],
  ['libreoffice-writer'],
  ['libxml2-utils'],
  ['omegat'],
  ['poppler-utils'],
  ['python3-uno'],
  ['translate-toolkit'],
]

function installed(names) {
  const { stdout } = spawnSync('dpkg-query', ['--list', ...names], { encoding: 'utf8' })
  return /^ii /m.test(stdout)
}

const known = (name) => /^Package: /m.test(spawnSync('apt-cache', ['show', name], { encoding: 'utf8' }).stdout)

const debian = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get')

/** The needs that no installed package answers, each with the names it goes by. */
export function missingPackages(needs) {
  return debian ? needs.filter((names) => !installed(names)) : []
}

function apt(...words) {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '--quiet=2', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', DEBCONF_NOWARNINGS: 'yes' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
}

/**
 * Sees to it that the libraries are there. Without the right to install them it prints the one command that does and
 * answers false.
 */
export function ensureSystem({ tests = false, clients = false, say = console.error } = {}) {
  const missing = missingPackages(clients ? forClients : tests ? [...forWindow, ...forTests] : forWindow)
  if (missing.length === 0) return true
  const root = process.getuid() === 0
  if (root) apt('update')
  const names = missing.map((each) => each.find(known) ?? each.at(-1))
  if (root) {
    say(`Installing ${names.join(' ')} …`)
    if (apt('install', '--yes', '--no-install-recommends', ...names)) return true
  }
  say(
    `Some libraries are missing. This installs them:\n\n  sudo apt-get install --no-install-recommends ${names.join(' ')}\n`,
  )
  return false
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(
    ensureSystem({ tests: process.argv.includes('--tests'), clients: process.argv.includes('--clients') }) ? 0 : 1,
  )
