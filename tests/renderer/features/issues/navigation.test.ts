import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../core/checks/check'
import type { Mark } from '../../../../core/checks/findings'
import { markAt, neighbour, placeFrom, placeOf } from '../../../../renderer/features/issues'

const mark = (from: number, to: number): Mark => ({
  from,
  to,
  severity: 'minor',
  findings: [{ fingerprint: `${from}-${to}` } as Finding],
})
const placed = (row: number, from: number, to: number) => ({ link: `l${row}`, row, mark: mark(from, to) })
const marks = [placed(1, 4, 8), placed(3, 0, 2), placed(3, 2, 2), placed(3, 9, 12)]

const step = (row: number, offset: number, direction: 1 | -1, fingerprint: string | null = null) => {
  const found = neighbour(marks, { row, offset, fingerprint }, direction)
  return found && `${found.row}: ${found.mark.from}-${found.mark.to}`
}

describe('neighbour', () => {
  test('goes to the next mark in reading order, over rows without any', () => {
    expect(step(1, 0, 1)).toBe('1: 4-8')
    expect(step(1, 9, 1)).toBe('3: 0-2')
    expect(step(2, 0, 1)).toBe('3: 0-2')
  })
  test('goes back likewise', () => {
    expect(step(3, 20, -1)).toBe('3: 9-12')
    expect(step(2, 0, -1)).toBe('1: 4-8')
  })
  test('goes round both ends', () => {
    expect(step(3, 20, 1)).toBe('1: 4-8')
    expect(step(1, 0, -1)).toBe('3: 9-12')
  })
  test('reaches both of two marks that meet at the caret', () => {
    expect(step(3, 0, 1, '0-2')).toBe('3: 2-2')
    expect(step(3, 2, 1, '2-2')).toBe('3: 9-12')
    expect(step(3, 2, -1, '2-2')).toBe('3: 0-2')
  })
  test('has nowhere to go in an article without marks', () => {
    expect(neighbour([], { row: 1, offset: 0, fingerprint: null }, 1)).toBeNull()
  })
  test('begins at an end when nobody is anywhere', () => {
    expect(neighbour(marks, null, 1)?.row).toBe(1)
    expect(neighbour(marks, null, -1)?.mark.from).toBe(9)
  })
})

describe('a place in the list', () => {
  test('is not that of a mark of the same name in the next row', () => {
    expect(placeOf([placed(1, 0, 3), placed(2, 4, 8)], 1, '4-8')).toBe(-1)
    expect(placeFrom([placed(1, 0, 3), placed(2, 4, 8), placed(2, 9, 12)], 1, 9)).toBe(1)
  })
  test('is that of the mark of this name in this row', () => {
    expect([placeOf(marks, 1, '4-8'), placeOf(marks, 3, '9-12')]).toEqual([0, 3])
    expect([placeOf(marks, 3, '4-8'), placeOf(marks, 2, '4-8'), placeOf(marks, 3, null)]).toEqual([-1, -1, -1])
  })
  test('is that of the first mark from here on, or after them all', () => {
    expect([placeFrom(marks, 1, 4), placeFrom(marks, 1, 5), placeFrom(marks, 2, 9)]).toEqual([0, 1, 1])
    expect([placeFrom(marks, 3, 2), placeFrom(marks, 3, 10), placeFrom(marks, 4, 0)]).toEqual([2, 4, 4])
  })
})

describe('markAt', () => {
  const own = [mark(0, 4), mark(4, 4), mark(4, 9)]
  test('finds the mark around the caret, its ends included', () => {
    expect(markAt(own, 2, null)).toBe(own[0])
    expect(markAt(own, 9, null)).toBe(own[2])
    expect(markAt(own, 10, null)).toBeNull()
  })
  test('takes the one that begins where two meet, or the one that was asked for', () => {
    expect(markAt(own, 4, null)).toBe(own[1])
    expect(markAt(own, 4, '0-4')).toBe(own[0])
    expect(markAt(own, 4, '4-9')).toBe(own[2])
  })
  test('does not stay with the one asked for when the caret has left it', () => {
    expect(markAt(own, 7, '0-4')).toBe(own[2])
  })
})
