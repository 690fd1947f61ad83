import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

type Documents = ReadonlyMap<string, Uint8Array>

/** Opens documents in LibreOffice, by name, and accepts and rejects all that is tracked in them. */
export const inspect = (documents: Documents): ReadonlyMap<string, Inspection> =>
  withFiles(documents, (paths) => {
    const lines = office(['inspect', ...paths])
      .trim()
      .split('\n')
    return new Map([...documents.keys()].map((name, index) => [name, JSON.parse(lines[index] ?? 'null')]))
  })

/** Documents as LibreOffice writes them after it has opened them. */
export const resave = (documents: Documents): Documents =>
  withFiles(documents, (paths, folder) => {
    const again = join(folder, 'again')
    mkdirSync(again)
    office(['resave', again, ...paths])
    return new Map([...documents.keys()].map((name) => [name, readFileSync(join(again, name))]))
  })

function withFiles<Value>(documents: Documents, work: (paths: readonly string[], folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-office-'))
  try {
    const paths = [...documents].map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    return work(paths, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Debian's own interpreter: only there LibreOffice's bridge is installed. */
function office(words: readonly string[]): string {
  const script = join(import.meta.dirname, 'office.py')
  const run = spawnSync('/usr/bin/python3', [script, ...words], { encoding: 'utf8', timeout: 110_000 })
  if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`)
  return run.stdout
}
