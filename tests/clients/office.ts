import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What LibreOffice says of a document. Texts are lists of paragraphs, notes last; blank ones are left out. */
export interface Inspection {
  readonly opened: boolean
  readonly text: readonly string[]
  /** What kind of change, who made it, when. */
  readonly changes: readonly (readonly [kind: string, author: string, at: string])[]
  readonly comments: readonly (readonly [author: string, at: string, text: string, words: string])[]
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

/** Opens documents in LibreOffice, by name, and accepts and rejects all that is tracked in them. */
export function inspect(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Inspection> {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-office-'))
  try {
    const paths = [...documents].map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    // Debian's own interpreter: only there LibreOffice's bridge is installed.
    const script = join(import.meta.dirname, 'office.py')
    const run = spawnSync('/usr/bin/python3', [script, 'inspect', ...paths], { encoding: 'utf8', timeout: 110_000 })
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`)
    const lines = run.stdout.trim().split('\n')
    return new Map([...documents.keys()].map((name, index) => [name, JSON.parse(lines[index] ?? 'null')]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
