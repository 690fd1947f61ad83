import { expect, test } from 'vitest'
import type { Problem } from '../../core/problem'
import type { Revision } from '../../core/revisions/model'
import { createSaveQueue } from '../../electron/save-queue'

const full: Problem = { code: 'disk-full', data: { name: 'rain.diptych' } }

const revisions = (...ids: string[]): Revision[] =>
  ids.map((id) => ({
    type: 'revision',
    id,
    at: '2026-03-01T10:00:00.000Z',
    by: { name: 'Ines', role: 'editor' },
    kind: 'redo',
    undo: 'u',
  }))

/** A disk that is full for the first writes: `outcomes` says which fail; `found` what looking at the file finds. */
function queueOn(outcomes: (Problem | null)[], retryAfter = 60_000, found: (Problem | null)[] = []) {
  const disk: string[] = []
  const states: (string | null)[] = []
  const queue = createSaveQueue({
    write: async (batch) => {
      const problem = outcomes.shift() ?? null
      if (problem === null) disk.push(batch.map(({ id }) => id).join(' '))
      return problem
    },
    check: async () => found.shift() ?? null,
    onState: (problem) => states.push(problem?.code ?? null),
    retryAfter,
  })
  return { queue, disk, states }
}

test('Revisions reach the disk in order', async () => {
  const { queue, disk, states } = queueOn([])
  expect(await Promise.all([queue.append(revisions('a', 'b')), queue.append(revisions('c'))])).toEqual([null, null])
  expect(disk.join(' ')).toBe('a b c')
  expect(states).toEqual([])
})

test('What could not be written is answered, kept, and written before what follows', async () => {
  const { queue, disk, states } = queueOn([full])
  expect(await queue.append(revisions('a'))).toEqual(full)
  expect(queue.pending().map(({ id }) => id)).toEqual(['a'])
  expect(await queue.append(revisions('b'))).toBeNull()
  expect(disk).toEqual(['a b'])
  expect(queue.pending()).toEqual([])
  expect(states).toEqual(['disk-full', null])
})

test('It tries again by itself, and tells a failure that lasts only once', async () => {
  const { queue, disk, states } = queueOn([full, full], 1)
  await queue.append(revisions('a'))
  await expect.poll(() => disk).toEqual(['a'])
  expect(states).toEqual(['disk-full', null])
})

test('A revision that is handed in twice is written once', async () => {
  const { queue, disk } = queueOn([full])
  await queue.append(revisions('a'))
  await queue.append(revisions('a'))
  await queue.append(revisions('a'))
  expect(disk).toEqual(['a'])
})

test('Once stopped, nothing is left to write', async () => {
  const { queue, disk } = queueOn([full])
  await queue.append(revisions('a'))
  queue.stop()
  expect(await queue.flush()).toBeNull()
  expect(disk).toEqual([])
})

test('A look finds what happened to the file while nothing was to be written, and that it is over', async () => {
  const { queue, states } = queueOn([], 60_000, [null, full, full, null])
  for (let look = 0; look < 4; look++) await queue.look()
  expect(states).toEqual(['disk-full', null])
})

test('A look writes what is left', async () => {
  const { queue, disk, states } = queueOn([full])
  await queue.append(revisions('a'))
  await queue.look()
  expect(disk).toEqual(['a'])
  expect(states).toEqual(['disk-full', null])
})

test('With nothing left to write, a file that is gone is still no good end', async () => {
  const { queue } = queueOn([], 60_000, [full, full, null])
  await queue.append(revisions('a'))
  expect(await queue.flush()).toBeNull()
  await queue.look()
  expect(await queue.flush()).toEqual(full)
  expect(await queue.flush()).toBeNull()
})
