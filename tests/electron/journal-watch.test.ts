import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournalFile } from '../../cli/node/create-journal'
import type { Problem } from '../../core/problem'
import { formatLine, readJournal } from '../../core/revisions/journal'
import type { Revision } from '../../core/revisions/model'
import { type JournalFile, type OpenOptions, openJournalFile } from '../../electron/journal-file'
import { authorNamed, newJournal, newReview, type } from '../core/revisions/sample'
import { failing, removableDrive, watchedByHand } from './failing-disk'

let folder: string
let path: string
let opened: JournalFile[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-watch-'))
  path = join(folder, 'port.diptych')
  opened = []
  await createJournalFile(path, newJournal())
})
afterEach(async () => {
  for (const file of opened) await file.close()
  await rm(folder, { recursive: true, force: true })
})

/** An open journal whose file is looked at when the test says so. */
async function open(options: OpenOptions = {}) {
  const states: (Problem | null)[] = []
  const received: string[] = []
  const offers: boolean[] = []
  const { watch, look } = watchedByHand()
  const file = await openJournalFile(path, {
    retryAfter: 3_600_000,
    watch,
    onSaveState: (problem) => states.push(problem),
    onRevisions: (revisions) => received.push(...revisions.map(({ id }) => id)),
    onFree: (free) => offers.push(free),
    ...options,
  })
  if (!file.ok) throw new Error(JSON.stringify(file.problem))
  opened.push(file.value)
  return {
    file: file.value,
    look,
    states,
    codes: () => states.map((problem) => problem?.code ?? null),
    received,
    offers,
  }
}

const revisions = ['One.', 'Two.', 'Three.'].reduce(
  ({ review, author }, text) => ({ review: type(review, author, 'l1', text), author }),
  { review: newReview(), author: authorNamed('Ana') },
).review.revisions
const [first, second, third] = revisions as [Revision, Revision, Revision]

const idsOnDisk = async (at = path): Promise<readonly string[]> => {
  const read = readJournal(await readFile(at), 'port.diptych')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value.journal.events.flatMap((event) => (event.type === 'revision' ? [event.id] : []))
}

describe('Without a key stroke it is said at once', () => {
  test('that the file was deleted, and that it is back', async () => {
    const { file, look, states, codes } = await open()
    await file.append([first])
    const whole = await readFile(path)
    await rm(path)
    await look()
    expect(states).toEqual([{ code: 'journal-gone', data: { name: 'port.diptych' } }])
    await writeFile(path, whole)
    await look()
    expect(codes()).toEqual(['journal-gone', null])
  })

  test('that the file was renamed, and what it is called now', async () => {
    const { look, states } = await open()
    await look()
    await rename(path, join(folder, 'harbour.diptych'))
    await look()
    expect(states).toEqual([{ code: 'journal-moved', data: { name: 'port.diptych', to: 'harbour.diptych' } }])
  })

  test('that another file is in its place', async () => {
    const { look, codes } = await open()
    await writeFile(join(folder, 'other.diptych'), (await readFile(path, 'utf8')).replace('"review"', '"another"'))
    await rename(join(folder, 'other.diptych'), path)
    await look()
    expect(codes()).toEqual(['journal-replaced'])
  })

  test('that another program changed it', async () => {
    const { look, codes } = await open()
    await appendFile(path, formatLine(third))
    await look()
    expect(codes()).toEqual(['journal-changed'])
  })

  test('that the folder became read-only', async () => {
    const { look, codes } = await open({ fileSystem: failing([{ at: 'open', code: 'EROFS' }]) })
    await look()
    await look()
    expect(codes()).toEqual(['folder-read-only', null])
  })
})

describe('A drive that goes away', () => {
  test.each(['EIO', 'ESTALE', 'ENOENT', 'ETIMEDOUT'])('with %s is told, and saved to when it is back', async (code) => {
    const { drive, fileSystem } = removableDrive()
    const { file, look, codes } = await open({ fileSystem })
    await file.append([first])
    drive.code = code
    await look()
    expect(codes()).toEqual(['folder-unreachable'])
    expect(await file.append([second])).toMatchObject({ ok: false })
    expect(file.pending()).toEqual([second])
    drive.code = null
    await look()
    expect(codes()).toEqual(['folder-unreachable', null])
    expect(await idsOnDisk()).toEqual([first.id, second.id])
  })
})

describe('A full disk', () => {
  test('is written to by itself when it has room again', async () => {
    const { file, look, codes } = await open({ fileSystem: failing([{ at: 'write', code: 'ENOSPC', after: 9 }]) })
    expect(await file.append([first])).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
    await look()
    expect(codes()).toEqual(['disk-full', null])
    expect(await idsOnDisk()).toEqual([first.id])
  })
})

describe('The lock', () => {
  /** Takes the lock away as a cleaning program, or a network folder that was away, does. */
  const loseLock = async (): Promise<void> => {
    await rm(`${path}.lock`, { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 5500))
  }

  test('that was lost is taken again, when nobody has it', async () => {
    const { file } = await open()
    await loseLock()
    expect(await file.append([first])).toEqual({ ok: true, value: null })
    const { file: other } = await open()
    expect(other.readOnly).toBe(true)
  }, 20_000)

  test('that another window took meanwhile is left to it, until that lets go', async () => {
    const { file, codes } = await open()
    await loseLock()
    const { file: other } = await open()
    expect(other.readOnly).toBe(false)
    expect(await file.append([first])).toMatchObject({ ok: false, problem: { code: 'journal-taken' } })
    await other.close()
    expect(await file.flush()).toBeNull()
    expect(codes()).toEqual(['journal-taken', null])
    expect(await idsOnDisk()).toEqual([first.id])
  }, 20_000)
})

describe('A window that only reads', () => {
  test('is told what the other one writes, once and in order', async () => {
    const writer = await open()
    await writer.file.append([first])
    const { file, look, received } = await open()
    expect(file.readOnly).toBe(true)
    await look()
    expect(received).toEqual([])
    await writer.file.append([second])
    await look()
    await writer.file.append([third])
    await look()
    await look()
    expect(received).toEqual([second.id, third.id])
  })

  test('waits for the end of a line', async () => {
    const writer = await open()
    const { look, received, codes } = await open()
    const line = Buffer.from(formatLine(first))
    await appendFile(path, line.subarray(0, 70))
    await look()
    expect(received).toEqual([])
    await appendFile(path, line.subarray(70))
    await look()
    expect([received, codes()]).toEqual([[first.id], []])
    await writer.file.close()
  })

  test('opened while a line is being written tells no torn line and reads it when it is whole', async () => {
    await open()
    const line = Buffer.from(formatLine(first))
    await appendFile(path, line.subarray(0, 70))
    const { file, look, received } = await open()
    expect(file.notices.map(({ code }) => code)).toEqual(['journal-locked'])
    await look()
    await appendFile(path, line.subarray(70))
    await look()
    expect(received).toEqual([first.id])
  })

  test('goes on where the writer set a torn line aside', async () => {
    await appendFile(path, '{"type":"rev')
    const writer = await open()
    const { look, received, codes } = await open()
    await look()
    await writer.file.append([first])
    await look()
    expect([received, codes()]).toEqual([[first.id], []])
  })

  test('has everything it was told in a copy', async () => {
    const writer = await open()
    const { file, look } = await open()
    await writer.file.append([first, second])
    await look()
    await rm(path)
    const copy = join(folder, 'copy.diptych')
    expect(await file.rescue(copy, [])).toEqual({ ok: true, value: null })
    expect(await idsOnDisk(copy)).toEqual([first.id, second.id])
  })

  test('is told that the file is gone', async () => {
    await open()
    const { look, codes } = await open()
    await rm(path)
    await look()
    expect(codes()).toEqual(['journal-gone'])
  })

  test('is told when the writer has closed, and when somebody else came first', async () => {
    const writer = await open()
    const { look, offers } = await open()
    await look()
    expect(offers).toEqual([])
    await writer.file.close()
    await look()
    await open()
    await look()
    expect(offers).toEqual([true, false])
  })

  test('is told when the writer was killed', async () => {
    const script = `
      const { mkdirSync, writeFileSync, readlinkSync } = require('node:fs')
      const space = process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''
      mkdirSync(process.argv[1])
      writeFileSync(process.argv[1] + '/owner', require('node:os').hostname() + ' ' + space + '\\n' + process.pid + '\\n')
      console.log('held')
      setInterval(() => {}, 1000)`
    const writer = spawn(process.execPath, ['-e', script, `${path}.lock`])
    await once(writer.stdout, 'data')
    const { file, look, offers } = await open()
    expect(file.readOnly).toBe(true)
    await look()
    expect(offers).toEqual([])
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    await look()
    expect(offers).toEqual([true])
    expect((await open()).file.readOnly).toBe(false)
  })
})
