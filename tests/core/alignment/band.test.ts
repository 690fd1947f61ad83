import { describe, expect, test } from 'vitest'
import { bandAlong, cellAt, longestChain } from '../../../core/alignment/band'

describe('the band', () => {
  test('a small table is looked at as a whole', () => {
    const band = bandAlong(3, 4, [{ source: 1, target: 3 }])
    expect(band.size).toBe(20)
    expect(new Set([0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3, 4].map((j) => cellAt(band, i, j))))).toHaveProperty(
      'size',
      20,
    )
    expect(cellAt(band, 4, 0)).toBe(-1)
    expect(cellAt(band, 0, 5)).toBe(-1)
  })

  test('a large table costs as much as its longer side, not their product', () => {
    expect(bandAlong(10_000, 10_000, []).size).toBeLessThan(2_000_000)
  })

  test.each([
    ['one row', 1, 600_000, []],
    ['steep', 50, 90_000, []],
    ['flat', 90_000, 50, []],
    [
      'a gap in the target',
      3000,
      2000,
      [
        { source: 1500, target: 1400 },
        { source: 2500, target: 1401 },
      ],
    ],
    [
      'a gap in the source',
      2000,
      3000,
      [
        { source: 1400, target: 1500 },
        { source: 1401, target: 2500 },
      ],
    ],
    ['all at once', 2000, 3000, [{ source: 0, target: 2999 }]],
  ])('%s: from every row there is a way to the next, from the first cell to the last', (_title, n, m, waypoints) => {
    const { from, to } = bandAlong(n, m, waypoints)
    expect(from[0]).toBe(0)
    expect(to[n]).toBe(m)
    const broken = Array.from(from.keys()).filter((i) => i > 0 && (from[i] ?? 0) > (to[i - 1] ?? 0))
    expect(broken).toEqual([])
  })
})

describe('the chain of waypoints', () => {
  test('ascends on both sides and is as long as can be', () => {
    const pairs = [5, 1, 2, 9, 3, 4, 4].map((target, source) => ({ source, target }))
    expect(longestChain(pairs).map(({ target }) => target)).toEqual([1, 2, 3, 4])
  })

  test('of nothing is nothing', () => {
    expect(longestChain([])).toEqual([])
  })
})
