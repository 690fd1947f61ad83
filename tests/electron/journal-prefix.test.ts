import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formatLine, readJournal } from '../../core/revisions/journal'
import type { Revision } from '../../core/revisions/model'
import { openJournalFile } from '../../electron/journal-file'
import { unwatched } from './failing-disk'

const saved = new URL('../fixtures/journals/version-1-every-kind.diptych', import.meta.url)

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-prefix-'))
  path = join(folder, 'port.diptych')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const next = (link: string): Revision => ({
  type: 'revision',
  id: 'next',
  at: '2027-01-01T00:00:00.000Z',
  by: { name: 'Ana', role: 'editor' },
  kind: 'dismiss',
  link,
  check: 'spacing',
  fingerprint: 'x',
})

/** The cuts within the last two lines, and beside the end of every line from `article` on. */
function cutsOf(bytes: Uint8Array, article: number): readonly number[] {
  const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at] : []))
  const from = ends.at(-3) ?? 0
  const within = Array.from({ length: bytes.length - from + 1 }, (_, index) => from + index)
  const beside = ends.flatMap((end) => [end, end + 1, end + 2])
  return [...new Set([...beside, ...within])].filter((cut) => cut >= article && cut <= bytes.length)
}

test('A journal cut at any byte is told, kept beside and gone on with', async () => {
  const whole = await readFile(saved)
  const text = whole.toString()
  const article = Buffer.byteLength(text.slice(0, text.indexOf('{"type":"revision"')))
  const cuts = cutsOf(whole, article)
  expect(cuts.length).toBeGreaterThan(300)
  for (const cut of cuts) {
    const bytes = whole.subarray(0, cut)
    await writeFile(path, bytes)
    const read = readJournal(bytes, 'port.diptych')
    if (!read.ok) throw new Error(`cut at ${cut}`)
    const { torn, journal } = read.value

    const opened = await openJournalFile(path, { watch: unwatched })
    if (!opened.ok) throw new Error(`cut at ${cut}: ${JSON.stringify(opened.problem)}`)
    const file = opened.value
    expect(file.notices.map(({ code }) => code)).toEqual(torn === null ? [] : ['journal-torn'])
    const link = journal.events.find(({ type }) => type === 'link')
    const revision = next(link?.type === 'link' ? link.id : '')
    expect(await file.append([revision])).toEqual({ ok: true, value: null })
    expect(await file.close()).toBeNull()

    const lines = bytes.subarray(0, torn?.offset ?? cut).toString()
    const ended = lines.endsWith('\n') ? lines : `${lines}\n`
    expect(await readFile(path, 'utf8')).toBe(ended + formatLine(revision))
    const [aside, ...others] = (await readdir(folder)).filter((name) => name !== 'port.diptych')
    expect(others).toEqual([])
    expect(aside === undefined ? null : await readFile(join(folder, aside))).toEqual(
      torn === null ? null : bytes.subarray(torn.offset),
    )
    if (aside !== undefined) {
      expect(aside).toMatch(/^port\.diptych\.torn-/)
      await rm(join(folder, aside))
    }
  }
}, 120_000)
