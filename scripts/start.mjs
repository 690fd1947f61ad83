// Opens the window, with the files named after `--`. Without a display it does the main job on the sample right here.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureSystem } from './system.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Runs a program in the terminal that started us and answers with its exit status. */
function run(program, words) {
  const child = spawn(program, words, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => resolve(status ?? 1))
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

async function openWindow(files) {
  if (!ensureSystem()) return 1
  const { executable } = await electronRuntime()
  const words = [root, ...files]
  if (process.getuid?.() === 0) {
    console.error(
      'Started as root, where Chromium has no sandbox: for the container only, not for texts you do not trust.',
    )
    words.unshift('--no-sandbox')
  }
  return run(executable, words)
}

try {
  await buildAll()
  process.exitCode = hasDisplay ? await openWindow(process.argv.slice(2)) : await showSample()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
