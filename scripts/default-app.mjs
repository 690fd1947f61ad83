// What `electron FOLDER`, `electron FILE`, `electron -r HOOK FOLDER` and `electron --version` run. Official builds of
// Electron carry their own; the build from the registry (electron-runtime.mjs) was made to be shipped and carries none.
//
// It must be an ES module that awaits the app at its top level: otherwise `ready` fires before the app had a chance
// to register its schemes.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/** Splits `[-r HOOK]… [SWITCHES] APP …`; everything after APP belongs to the app. */
function parse(words) {
  const hooks = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === '--version' || word === '-v') return { hooks, version: true }
    if (word === '-r' || word === '--require') hooks.push(words[++index])
    else if (!word.startsWith('-')) return { hooks, start: word }
  }
  return { hooks }
}

async function run(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  const manifest = join(path, 'package.json')
  if (existsSync(manifest)) {
    const { name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (version) app.setVersion(version)
    if (productName || name) app.name = productName ?? name
    app.setAppPath(path)
  }
  await import(pathToFileURL(require.resolve(path)).href)
}

const { hooks, version, start } = parse(process.argv.slice(1))
for (const hook of hooks) require(resolve(hook))
if (version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
} else if (start === undefined) {
  console.error('usage: electron [-r HOOK] FOLDER|FILE')
  process.exit(2)
} else {
  await run(resolve(start))
}
