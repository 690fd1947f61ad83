import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronRuntime } from '../../scripts/electron-runtime.mjs'
import { sandboxed } from '../../scripts/sandbox.mjs'
import { ensureSystem } from '../../scripts/system.mjs'

/** What a page shows: its title, and its lines of text in order. */
export interface ShownPage {
  readonly title: string
  readonly lines: readonly string[]
}

/** What Chromium shows of pages, in its sandbox and without a network. */
export async function showPages(pages: readonly Uint8Array[]): Promise<readonly ShownPage[]> {
  if (!ensureSystem({ tests: true })) throw new Error('a window cannot be opened here')
  const { executable } = await electronRuntime()
  const folder = mkdtempSync(join(tmpdir(), 'diptych-pages-'))
  try {
    const paths = pages.map((bytes, index) => {
      const path = join(folder, `${index}.html`)
      writeFileSync(path, bytes)
      return path
    })
    const [command = '', ...words] = [
      ...(sandboxed() ?? []),
      'xvfb-run',
      '--auto-servernum',
      executable,
      ...(sandboxed() ? [] : ['--no-sandbox']),
      `--user-data-dir=${join(folder, 'profile')}`,
      join(import.meta.dirname, 'browser-app.mjs'),
    ]
    const { stdout, stderr } = spawnSync(command, words, {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, DIPTYCH_PAGES: JSON.stringify(paths), DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    })
    const answer = stdout.split('\n').find((line) => line.startsWith('[{'))
    if (answer === undefined) throw new Error(`the browser showed nothing: ${stderr}`)
    return JSON.parse(answer)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
