// Opens the window, with the files named after `--`. Without a display it does the main job on the sample right here.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { sandboxed } from './sandbox.mjs'
import { ensureSystem } from './system.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Runs a program in the terminal that started us and answers with its exit status. */
function run(program, words) {
  const child = spawn(program, words, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (status) => done(status ?? 1))
  })
}

async function showSample() {
  const sample = (name) => join(root, 'out/sample', name)
  console.log('There is no display, so this is what Diptych does with its sample, in the terminal.\n')
  const words = ['check', sample('article.en.txt'), '--source', sample('article.es.txt'), '--corrected']
  const status = await run(process.execPath, [join(root, 'cli/diptych.mjs'), ...words])
  console.log(`
To open the window, run \`npm start\` where there is a screen. On a server a virtual one does:

  xvfb-run -a npm start

For your own texts: npx diptych check TRANSLATION --source ORIGINAL --corrected`)
  // Findings are what the sample is for: 1 is success here.
  return status === 1 ? 0 : status || 2
}

/** npm runs us in the project's folder; files are meant from where the person is. */
const fromHere = (word) => (word.startsWith('-') ? word : resolve(process.env.INIT_CWD ?? '.', word))

async function openWindow(words) {
  if (!ensureSystem()) return 1
  const { executable } = await electronRuntime()
  const sandbox = sandboxed()
  if (!sandbox) console.error('Running as root without the sandbox, which this system refuses to root.')
  const [program, ...rest] = [...(sandbox ?? []), executable, ...(sandbox ? [] : ['--no-sandbox'])]
  return run(program, [...rest, root, ...words.map(fromHere)])
}

try {
  await buildAll()
  process.exitCode = hasDisplay ? await openWindow(process.argv.slice(2)) : await showSample()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
