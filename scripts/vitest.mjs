// Runs vitest as a child process and counts what it ran.
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs')

/**
 * Passed and failed tests of a vitest JSON report. A file that could not be loaded has no tests: it counts as one that
 * failed, and so does a run that went wrong in any other way, or ran nothing.
 */
export function count(report, status) {
  const passed = report?.numPassedTests ?? 0
  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + unloaded.length
  const silent = failed === 0 && (status !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

export const add = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed })

/** A test that never ends holds its process, where vitest's own limits cannot reach it: minutes a whole run may take. */
const longest = 20

/**
 * Runs `vitest run WORDS`, below the command `wrapper` when there is one, and answers with the counts. A run that takes
 * too long is stopped with all its processes and has failed.
 */
export async function runVitest(name, words, { wrapper = [], environment = {} } = {}) {
  const file = join(root, 'test-output', `${name}.json`)
  await mkdir(dirname(file), { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const [command, ...rest] = [...wrapper, process.execPath, program, 'run', ...reporters, ...words]
  // Building set it to "production" in this process, in which React's tools for tests are missing.
  const env = { ...process.env, NODE_ENV: 'test', ...environment }
  const child = spawn(command, rest, { cwd: root, stdio: 'inherit', env, detached: true })
  const stop = () => process.kill(-child.pid, 'SIGKILL')
  const interrupted = () => {
    stop()
    process.exit(1)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  const timer = setTimeout(() => {
    console.error(`${name}: stopped after ${longest} minutes; the file printed last, or the one after it, does not end`)
    stop()
  }, longest * 60_000)
  const status = await new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
  clearTimeout(timer)
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null)
  return count(report, status)
}

/** Prints the last line of a run and sets the exit status, last of all: packaging sets it to 0 when the process ends. */
export function conclude({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`)
  process.once('exit', () => {
    process.exitCode = failed === 0 ? 0 : 1
  })
}
