import { expect, test } from 'vitest'
import { createActiveTime } from '../../../../renderer/features/review/active-time'

/** A clock that is moved by hand, in seconds, and what was stored. */
function measuring() {
  const clock = { time: 1000 }
  const stored: (readonly [string, number])[] = []
  const time = createActiveTime(
    (link, seconds) => stored.push([link, seconds]),
    () => clock.time * 1000,
  )
  const at = (seconds: number, link: string): void => {
    clock.time = 1000 + seconds
    time.act(link)
  }
  const leaveAt = (seconds: number): void => {
    clock.time = 1000 + seconds
    time.leave()
  }
  return { at, leaveAt, stored }
}

test('Stores the time at a row when the row is left', () => {
  const { at, leaveAt, stored } = measuring()
  at(0, 'l1')
  at(10, 'l1')
  at(12, 'l2')
  expect(stored).toEqual([['l1', 12]])
  leaveAt(20)
  expect(stored).toEqual([
    ['l1', 12],
    ['l2', 8],
  ])
})

test('Counts no more than 30 seconds between two acts', () => {
  const { at, leaveAt, stored } = measuring()
  at(0, 'l1')
  at(29, 'l1')
  at(529, 'l1')
  leaveAt(5000)
  expect(stored).toEqual([['l1', 89]])
})

test('Stores about every minute, and nothing twice', () => {
  const { at, leaveAt, stored } = measuring()
  for (let second = 0; second <= 130; second += 5) at(second, 'l1')
  expect(stored).toEqual([
    ['l1', 60],
    ['l1', 60],
  ])
  leaveAt(133)
  expect(stored.at(-1)).toEqual(['l1', 13])
})

test('Stores nothing for a row that was only passed, and nothing twice when it is left', () => {
  const { at, leaveAt, stored } = measuring()
  at(0, 'l1')
  at(0.2, 'l2')
  leaveAt(0.4)
  leaveAt(50)
  expect(stored).toEqual([])
})

test('Counts nothing when the clock goes back', () => {
  const { at, leaveAt, stored } = measuring()
  at(0, 'l1')
  at(-3600, 'l1')
  leaveAt(-3590)
  expect(stored).toEqual([['l1', 10]])
})
