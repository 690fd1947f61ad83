import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fail, type Result, succeed } from '../../../../core/problem'
import type { Revision } from '../../../../core/revisions/model'
import { createSaveQueue, type SaveState } from '../../../../renderer/features/review/save-queue'

const revision = (id: string): Revision => ({
  type: 'revision',
  id,
  at: '2026-03-01T10:00:00.000Z',
  by: { name: 'Ana', role: 'editor' },
  kind: 'redo',
  undo: 'u',
})

/** A queue over a disk that the test answers for. */
function setUp() {
  const written: string[][] = []
  const answers: ((result: Result<null>) => void)[] = []
  const states: SaveState['kind'][] = []
  const queue = createSaveQueue(
    (revisions) => {
      written.push(revisions.map(({ id }) => id))
      return new Promise((resolve) => answers.push(resolve))
    },
    (state) => states.push(state.kind),
  )
  const answer = async (result: Result<null>) => {
    answers.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, written, states, answer }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('writes one batch at a time, in order', async () => {
  const { queue, written, answer, states } = setUp()
  for (const id of ['a', 'b', 'c']) queue.add(revision(id))
  expect(written).toEqual([['a']])
  await answer(succeed(null))
  expect(written).toEqual([['a'], ['b', 'c']])
  expect(queue.pending()).toHaveLength(2)
  await answer(succeed(null))
  expect(queue.pending()).toEqual([])
  expect(states).toEqual(['saving', 'saving', 'saved'])
})

test('keeps what could not be written and tries again by itself', async () => {
  const { queue, written, answer, states } = setUp()
  queue.add(revision('a'))
  await answer(fail('disk-full', { name: 'x' }))
  expect(states.at(-1)).toBe('failed')
  expect(queue.pending()).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(written).toEqual([['a'], ['a']])
  await answer(succeed(null))
  expect(states.at(-1)).toBe('saved')
})

test('a new revision is tried at once, after those that failed', async () => {
  const { queue, written, answer } = setUp()
  queue.add(revision('a'))
  await answer(fail('disk-full'))
  queue.add(revision('b'))
  expect(written.at(-1)).toEqual(['a', 'b'])
})

test('flush says whether everything is on disk', async () => {
  const { queue, answer } = setUp()
  expect(await queue.flush()).toBe(true)
  queue.add(revision('a'))
  const flushed = queue.flush()
  await answer(fail('disk-full'))
  expect(await flushed).toBe(false)
})

test('does not try again after it was stopped', async () => {
  const { queue, written, answer } = setUp()
  queue.add(revision('a'))
  await answer(fail('disk-full'))
  queue.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toHaveLength(1)
})

test('tells a failure once, however often it is tried again', async () => {
  const { queue, answer, states } = setUp()
  queue.add(revision('a'))
  await answer(fail('disk-full'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(states).toEqual(['saving', 'failed'])
})

test('with nothing left to write a file is as sound as the main process says', async () => {
  const { queue, states } = setUp()
  queue.tell({ code: 'journal-gone', data: { name: 'x' } })
  expect(await queue.flush()).toBe(true)
  expect(states).toEqual(['failed', 'failed'])
  queue.tell(null)
  await vi.advanceTimersByTimeAsync(0)
  expect(states.at(-1)).toBe('saved')
})
