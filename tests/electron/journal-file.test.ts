import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournalFile } from '../../cli/node/create-journal'
import type { Problem } from '../../core/problem'
import { openReview } from '../../core/revisions/fold'
import { formatLine, readJournal } from '../../core/revisions/journal'
import type { Revision } from '../../core/revisions/model'
import { type JournalFile, type OpenOptions, openJournalFile } from '../../electron/journal-file'
import { authorNamed, newJournal, newReview, textsOf, type } from '../core/revisions/sample'
import { type Failure, failing, unwatched } from './failing-disk'

let folder: string
let path: string
let opened: JournalFile[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-journal-'))
  path = join(folder, 'port.diptych')
  opened = []
  expect(await createJournalFile(path, newJournal())).toEqual({ ok: true, value: null })
})
afterEach(async () => {
  for (const file of opened) await file.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(options: OpenOptions = {}): Promise<JournalFile> {
  const file = await openJournalFile(path, { retryAfter: 3_600_000, watch: unwatched, ...options })
  if (!file.ok) throw new Error(JSON.stringify(file.problem))
  opened.push(file.value)
  return file.value
}

/** Edits of the first row, one for each text. */
function edits(...texts: string[]): readonly Revision[] {
  const ana = authorNamed('Ana')
  return texts.reduce((review, text) => type(review, ana, 'l1', text), newReview()).revisions
}
const [first, second, third] = edits('One.', 'Two.', 'Three.') as [Revision, Revision, Revision]

/** What the file says now: the English of the first row and the ids of its revisions. */
async function onDisk(at = path) {
  const read = readJournal(await readFile(at), 'port.diptych')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const revisions = read.value.journal.events.filter((event) => event.type === 'revision')
  return { text: textsOf(openReview(read.value.journal))[0], ids: revisions.map(({ id }) => id), torn: read.value.torn }
}

const saved = { ok: true, value: null }
const problemOf = (answer: { ok: boolean; problem?: Problem }) => answer.problem?.code

describe('A new journal', () => {
  test('never takes the place of a file that is there, unless it may', async () => {
    const before = await readFile(path)
    expect(problemOf(await createJournalFile(path, { ...newJournal(), events: [] }))).toBe('journal-damaged')
    expect(problemOf(await createJournalFile(path, newJournal()))).toBe('file-exists')
    expect(await readFile(path)).toEqual(before)
    await writeFile(path, 'something else')
    expect(await createJournalFile(path, newJournal(), { replace: true })).toEqual(saved)
    expect(await readFile(path)).toEqual(before)
    expect(await readdir(folder)).toEqual(['port.diptych'])
  })

  test('that would not open again is not written', async () => {
    const { header, events } = newJournal()
    const half = { header, events: events.filter((event) => event.type !== 'link') }
    expect(problemOf(await createJournalFile(join(folder, 'half.diptych'), half))).toBe('journal-damaged')
    expect(await readdir(folder)).toEqual(['port.diptych'])
  })
})

describe('Appending', () => {
  test('puts revisions on the disk, after what was there', async () => {
    const file = await open()
    const before = await readFile(path, 'utf8')
    expect(await file.append([first])).toEqual(saved)
    expect(await readFile(path, 'utf8')).toBe(before + formatLine(first))
    expect(await file.append([second, third])).toEqual(saved)
    expect(await onDisk()).toMatchObject({ text: 'Three.', ids: [first.id, second.id, third.id] })
    expect(file.pending()).toEqual([])
  })

  test('goes on after the file was closed and opened', async () => {
    await (await open()).append([first])
    await opened[0]?.close()
    const file = await open()
    expect(textsOf(openReview(file.journal))[0]).toBe('One.')
    await file.append([second])
    expect((await onDisk()).ids).toEqual([first.id, second.id])
  })

  test('in many calls at once keeps the order and writes everything once', async () => {
    const file = await open()
    const many = edits(...Array.from({ length: 200 }, (_, index) => `Text ${index}.`))
    const answers = await Promise.all(many.map((revision) => file.append([revision])))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect((await onDisk()).ids).toEqual(many.map(({ id }) => id))
  })

  test('the same revision again writes nothing, also after the file was opened anew', async () => {
    const file = await open()
    await file.append([first])
    await file.append([first])
    await file.close()
    expect(await (await open()).append([first])).toEqual(saved)
    expect((await onDisk()).ids).toEqual([first.id])
  })

  test('refuses a revision of a row that is not there', async () => {
    const file = await open()
    const stray = { ...first, link: 'l9' } as Revision
    expect(await file.append([stray])).toEqual({
      ok: false,
      problem: { code: 'link-unknown', data: { name: 'port.diptych', link: 'l9' } },
    })
    expect(file.pending()).toEqual([])
  })

  test('begins a new line where another editor left out the last line feed', async () => {
    await writeFile(path, (await readFile(path, 'utf8')).trimEnd())
    await (await open()).append([first])
    expect((await onDisk()).ids).toEqual([first.id])
  })
})

describe('A torn last line', () => {
  const torn = formatLine(third).slice(0, 50)
  beforeEach(() => appendFile(path, formatLine(first) + torn))

  test('is told on opening, and left in the file until something is saved', async () => {
    const file = await open()
    expect(file.notices).toEqual([
      { code: 'journal-torn', data: { name: 'port.diptych', line: newJournal().events.length + 3 } },
    ])
    await file.close()
    expect((await readFile(path, 'utf8')).endsWith(torn)).toBe(true)
  })

  test('is kept beside the file from the first append on', async () => {
    const file = await open({ now: () => new Date('2026-03-01T10:00:00.000Z') })
    await file.append([second])
    expect(await onDisk()).toEqual({ text: 'Two.', ids: [first.id, second.id], torn: null })
    expect(await readFile(`${path}.torn-2026-03-01T10-00-00.000Z`, 'utf8')).toBe(torn)
  })

  test('is still there when the disk is full', async () => {
    const file = await open({ fileSystem: failing([{ at: 'sync', code: 'ENOSPC' }]) })
    expect(problemOf(await file.append([second]))).toBe('disk-full')
    expect((await readFile(path, 'utf8')).endsWith(torn)).toBe(true)
  })
})

describe('When saving fails', () => {
  test.each<[string, string, Failure[]]>([
    ['the disk is full', 'disk-full', [{ at: 'write', code: 'ENOSPC', after: 20 }]],
    ['a quota is used up', 'disk-full', [{ at: 'write', code: 'EDQUOT' }]],
    ['the disk cannot be synced', 'folder-unreachable', [{ at: 'sync', code: 'EIO' }]],
    ['the drive became read-only', 'folder-read-only', [{ at: 'open', code: 'EROFS' }]],
    ['the file may not be written', 'folder-read-only', [{ at: 'open', code: 'EACCES' }]],
    ['the network went away', 'folder-unreachable', [{ at: 'open', code: 'EHOSTDOWN' }]],
    ['of something that nobody foresaw', 'save-failed', [{ at: 'write', code: 'EFBIG' }]],
    [
      'what was written in part cannot be cut off',
      'disk-full',
      [
        { at: 'write', code: 'ENOSPC', after: 20 },
        { at: 'truncate', code: 'EIO' },
      ],
    ],
    [
      'all was written, but neither synced nor cut off',
      'folder-unreachable',
      [
        { at: 'sync', code: 'EIO' },
        { at: 'truncate', code: 'EIO' },
      ],
    ],
  ])('because %s, it is said, kept, and saved once when it works again', async (_, code, failures) => {
    const states: (string | null)[] = []
    const file = await open({
      fileSystem: failing(failures),
      onSaveState: (problem) => states.push(problem?.code ?? null),
    })
    expect(problemOf(await file.append([first]))).toBe(code)
    expect(file.pending()).toEqual([first])
    expect(states).toEqual([code])
    expect(await file.append([second])).toEqual(saved)
    expect(await onDisk()).toEqual({ text: 'Two.', ids: [first.id, second.id], torn: null })
    expect(states).toEqual([code, null])
  })

  test('nothing of the failed write is left in the file', async () => {
    const before = await readFile(path)
    const file = await open({ fileSystem: failing([{ at: 'write', code: 'ENOSPC', after: 20 }]) })
    await file.append([first])
    expect(await readFile(path)).toEqual(before)
  })

  test('it is tried again without being asked', async () => {
    const recovered = new Promise<void>((resolve) => {
      const onSaveState = (problem: Problem | null) => problem === null && resolve()
      open({ fileSystem: failing([{ at: 'sync', code: 'EIO' }]), retryAfter: 1, onSaveState }).then((file) =>
        file.append([first]),
      )
    })
    await recovered
    expect((await onDisk()).ids).toEqual([first.id])
  })

  test('a moved file is told from a full disk, and found when it is back', async () => {
    const file = await open()
    await rename(path, join(folder, 'elsewhere.diptych'))
    expect(problemOf(await file.append([first]))).toBe('journal-gone')
    expect(await readdir(folder)).not.toContain('port.diptych')
    await rename(join(folder, 'elsewhere.diptych'), path)
    expect(await file.flush()).toBeNull()
    expect((await onDisk()).ids).toEqual([first.id])
  })

  test('a file that another program made longer, shorter or otherwise different is left alone', async () => {
    const whole = await readFile(path, 'utf8')
    for (const other of [`${whole}\n`, whole.slice(0, -10), whole.replaceAll('port', 'city')]) {
      await writeFile(path, whole)
      const file = await open()
      await writeFile(path, other)
      expect(problemOf(await file.append([first]))).toBe('journal-changed')
      expect(await readFile(path, 'utf8')).toBe(other)
      await file.close()
    }
  })

  test('a copy of the file with another number on the disk is the same file', async () => {
    const file = await open()
    const whole = await readFile(path)
    await rm(path)
    await writeFile(path, whole)
    expect(await file.append([first])).toEqual(saved)
  })

  test('closing tries once more and says what is left', async () => {
    const file = await open({
      fileSystem: failing([
        { at: 'open', code: 'EROFS' },
        { at: 'open', code: 'EROFS' },
      ]),
    })
    await file.append([first])
    expect((await file.close())?.code).toBe('folder-read-only')
  })

  test('a whole copy can be saved elsewhere, with what only the window has', async () => {
    const file = await open()
    await file.append([first])
    await rm(path)
    await file.append([second])
    const elsewhere = join(folder, 'rescued.diptych')
    expect(await file.rescue(elsewhere, [second, third])).toEqual(saved)
    expect(await onDisk(elsewhere)).toEqual({ text: 'Three.', ids: [first.id, second.id, third.id], torn: null })
  })
})

describe('The lock', () => {
  test('gives a second opener a view to read, until the first lets go', async () => {
    const writer = await open()
    const reader = await open()
    expect(writer.readOnly).toBe(false)
    expect(reader.readOnly).toBe(true)
    expect(reader.notices.map(({ code }) => code)).toEqual(['journal-locked'])
    expect(problemOf(await reader.append([first]))).toBe('journal-locked')
    await writer.close()
    expect((await open()).readOnly).toBe(false)
  })

  test('leaves nothing beside the file', async () => {
    await (await open()).close()
    expect(await readdir(folder)).toEqual(['port.diptych'])
  })

  test('of a program that crashed on this machine is taken at once', async () => {
    const script = `
      const { mkdirSync, writeFileSync, readlinkSync } = require('node:fs')
      const space = process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''
      mkdirSync(process.argv[1])
      writeFileSync(process.argv[1] + '/owner', require('node:os').hostname() + ' ' + space + '\\n' + process.pid + '\\n')`
    expect(spawnSync(process.execPath, ['-e', script, `${path}.lock`]).status).toBe(0)
    expect((await open()).readOnly).toBe(false)
  })

  test('of a program that is alive on another machine is respected until nobody renews it', async () => {
    await mkdir(`${path}.lock`)
    await writeFile(join(`${path}.lock`, 'owner'), `not-${hostname()} \n1\n`)
    expect((await open()).readOnly).toBe(true)
    const longAgo = new Date(Date.now() - 60_000)
    await utimes(`${path}.lock`, longAgo, longAgo)
    expect((await open()).readOnly).toBe(false)
  })

  test('that cannot be made leaves the journal readable, and what stands in its place alone', async () => {
    const longAgo = new Date(Date.now() - 60_000)
    await writeFile(`${path}.lock`, 'not ours')
    await utimes(`${path}.lock`, longAgo, longAgo)
    const file = await open()
    expect([file.readOnly, file.notices.map(({ code }) => code)]).toEqual([true, ['save-failed']])
    expect(textsOf(openReview(file.journal))[0]).toBe('Rains in the port. ')
    expect(await readFile(`${path}.lock`, 'utf8')).toBe('not ours')
  })
})

describe('What cannot be opened', () => {
  test.each([
    ['file-missing', null],
    ['file-empty', ''],
    ['journal-not-diptych', 'Dear reader,\n'],
    ['journal-newer', '{"diptych":7}\n'],
    ['journal-damaged', '{"diptych":1}\n{}\n'],
  ])('is told as %s, left alone and not locked', async (code, content) => {
    await (content === null ? rm(path) : writeFile(path, content))
    const file = await openJournalFile(path)
    expect(!file.ok && file.problem.code).toBe(code)
    expect(await readdir(folder)).toEqual(content === null ? [] : ['port.diptych'])
    if (content !== null) expect(await readFile(path, 'utf8')).toBe(content)
  })
})
