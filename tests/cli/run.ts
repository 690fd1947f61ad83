import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { buildCli } from '../../scripts/build.mjs'

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number | null
  readonly out: string
  readonly side: string
}

/** `diptych` as it ships, as a process of its own in an empty folder. */
export interface CommandLine {
  /** Where the commands run; removed after the tests. */
  readonly folder: () => string
  readonly diptych: (...words: readonly string[]) => Promise<Run>
  /** The same with the grammar library, which takes seconds to start: `diptych check` is run without. */
  readonly diptychWithLibrary: (...words: readonly string[]) => Promise<Run>
  /** The bundle, for tests that start it in their own way. */
  readonly bundle: () => string
}

/** Builds the command line before the tests of a file. */
export function builtCommandLine(): CommandLine {
  vi.setConfig({ testTimeout: patience })
  let folder = ''
  const bundle = () => join(folder, 'built/main.mjs')
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diptych-cli-'))
    await buildCli(join(folder, 'built'))
  }, patience)
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const diptychWithLibrary = (...words: readonly string[]) => runNode(folder, [bundle(), ...words])
  const diptych = (...words: readonly string[]) =>
    diptychWithLibrary(...words, ...(words[0] === 'check' && !words.includes('--help') ? ['--no-library'] : []))
  return { folder: () => folder, bundle, diptych, diptychWithLibrary }
}

/** Milliseconds. Processes start slowly on a busy machine. */
const patience = 120_000

const environment = { ...process.env, LC_ALL: 'en_GB.UTF-8', LANGUAGE: '', NO_COLOR: '', FORCE_COLOR: '' }

const runNode = (cwd: string, words: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const options = { cwd, env: environment, maxBuffer: 2 ** 28 }
    const child = execFile(process.execPath, [...words], options, (_, out, side) =>
      done({ status: child.exitCode, out, side }),
    )
  })
