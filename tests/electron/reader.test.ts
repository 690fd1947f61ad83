import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Proposal } from '../../core/formats/import'
import { fail, type Result } from '../../core/problem'
import { createReader, type ReaderProcess } from '../../electron/reader'

// A real process that does what its job's name says; Electron's utility process is driven in tests/e2e.
const script = `
process.on('message', ({ source }) => {
  if (source.name === 'answer') process.send({ ok: false, problem: { code: 'nothing-aligned', data: {} } })
  if (source.name === 'die') process.exit(7)
  if (source.name === 'hang') for (;;);
})`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-reader-'))
  await writeFile(join(folder, 'reader.cjs'), script)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function readerWithProcesses(timeLimit: number) {
  const ended: Promise<unknown>[] = []
  const start = (): ReaderProcess => {
    const child = fork(join(folder, 'reader.cjs'), { serialization: 'advanced' })
    ended.push(new Promise((resolve) => child.once('exit', resolve)))
    return {
      send: (job) => child.send(job),
      onResult: (listener) => child.once('message', (result) => listener(result as Result<Proposal>)),
      onEnd: (listener) => child.once('exit', listener),
      kill: () => child.kill('SIGKILL'),
    }
  }
  return { reader: createReader(start, timeLimit), ended }
}

const job = (name: string) => ({
  source: { name, bytes: new Uint8Array() },
  target: { name: 'b.txt', bytes: new Uint8Array() },
})
const tooSlow = (name: string) => fail('file-too-slow', { name: `${name} · b.txt` })

test('The result comes back and the process ends', async () => {
  const { reader, ended } = readerWithProcesses(20_000)
  expect(await reader.read(job('answer'))).toEqual(fail('nothing-aligned'))
  await Promise.all(ended)
})

test('A process that dies is a problem', async () => {
  const { reader } = readerWithProcesses(20_000)
  expect(await reader.read(job('die'))).toEqual(tooSlow('die'))
})

test('A process that hangs is ended and is a problem', async () => {
  const { reader, ended } = readerWithProcesses(200)
  expect(await reader.read(job('hang'))).toEqual(tooSlow('hang'))
  await Promise.all(ended)
})

test('Cancelling ends the process and rejects', async () => {
  const { reader, ended } = readerWithProcesses(20_000)
  const reading = reader.read(job('hang'))
  reader.cancel()
  await expect(reading).rejects.toThrow('cancelled')
  await Promise.all(ended)
})

test('A newer job takes the place of one that is still running', async () => {
  const { reader } = readerWithProcesses(20_000)
  const first = reader.read(job('hang'))
  const second = reader.read(job('answer'))
  await expect(first).rejects.toThrow('cancelled')
  expect(await second).toEqual(fail('nothing-aligned'))
})
