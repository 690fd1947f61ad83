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

/** Pixels at 110 for each inch of an A4 page. */
const upperPart = ['-x', '70', '-y', '110', '-W', '780', '-H', '215']

/** What stands on the first page of each as LibreOffice shows it, tracked changes in sight: its words, and a PNG of its upper part. */
export const photograph = (documents: Documents): ReadonlyMap<string, { words: string; picture: Uint8Array }> =>
  withFiles(documents, (paths, folder) => {
    office(['print', folder, ...paths])
    return new Map(
      [...documents.keys()].map((name) => {
        const page = join(folder, name.replace(/\.\w+$/, ''))
        const words = run('pdftotext', ['-l', '1', `${page}.pdf`, '-'])
        run('pdftoppm', ['-png', '-r', '110', ...upperPart, '-singlefile', `${page}.pdf`, page])
        return [name, { words, picture: readFileSync(`${page}.png`) }]
      }),
    )
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
  return run('/usr/bin/python3', [script, ...words])
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: 110_000 })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}
