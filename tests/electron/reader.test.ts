import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Proposal } from '../../core/formats/import'
import type { Stage } from '../../core/formats/stage'
import { fail } from '../../core/problem'
import { createReader, type ReaderProcess, type Told } from '../../electron/reader'

// A real process that does what its job's name says; Electron's utility process is driven in tests/e2e.
const script = `
process.on('message', ({ source }) => {
  if (source.name === 'answer') {
    for (const stage of ['reading', 'pairing']) process.send({ stage })
    process.send({ result: { ok: false, problem: { code: 'nothing-aligned', data: {} } } })
  }
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
  const stages: Stage[] = []
  const start = (): ReaderProcess<Job, Proposal> => {
    const child = fork(join(folder, 'reader.cjs'), { serialization: 'advanced' })
    ended.push(new Promise((resolve) => child.once('exit', resolve)))
    return {
      send: (job) => child.send(job),
      onTold: (listener) => child.on('message', (told) => listener(told as Told<Proposal>)),
      onEnd: (listener) => child.once('exit', listener),
      kill: () => child.kill('SIGKILL'),
    }
  }
  const options = {
    timeLimit,
    tooMuch: (job: Job) => tooSlow(job.source.name).problem,
    onStage: (stage: Stage) => stages.push(stage),
  }
  return { reader: createReader(start, options), ended, stages }
}

type Job = ReturnType<typeof job>
const job = (name: string) => ({
  source: { name, bytes: new Uint8Array() },
  target: { name: 'b.txt', bytes: new Uint8Array() },
})
const tooSlow = (name: string) => fail('file-too-slow', { name: `${name} · b.txt` })

test('The stages are told, the result comes back, and the process ends', async () => {
  const { reader, ended, stages } = readerWithProcesses(20_000)
  expect(await reader.run(job('answer'))).toEqual(fail('nothing-aligned'))
  expect(stages).toEqual(['reading', 'pairing'])
  await Promise.all(ended)
})

test('A process that dies is a problem', async () => {
  const { reader } = readerWithProcesses(20_000)
  expect(await reader.run(job('die'))).toEqual(tooSlow('die'))
})

test('A process that hangs is ended and is a problem', async () => {
  const { reader, ended } = readerWithProcesses(200)
  expect(await reader.run(job('hang'))).toEqual(tooSlow('hang'))
  await Promise.all(ended)
})

test('Cancelling ends the process and rejects', async () => {
  const { reader, ended } = readerWithProcesses(20_000)
  const reading = reader.run(job('hang'))
  reader.cancel()
  await expect(reading).rejects.toThrow('cancelled')
  await Promise.all(ended)
})

test('A newer job takes the place of one that is still running', async () => {
  const { reader } = readerWithProcesses(20_000)
  const first = reader.run(job('hang'))
  const second = reader.run(job('answer'))
  await expect(first).rejects.toThrow('cancelled')
  expect(await second).toEqual(fail('nothing-aligned'))
})
