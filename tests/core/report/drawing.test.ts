import { describe, expect, test } from 'vitest'
import { type Chart, drawChart, legendOf, wordChart } from '../../../core/report/drawing'

const share: Chart = {
  kind: 'share',
  label: 'Rows',
  parts: [
    { label: 'machine', value: 3, tone: 'none' },
    { label: 'changed', value: 0, tone: 'accent' },
    { label: 'approved', value: 1, tone: 'good' },
  ],
}
const columns: Chart = {
  kind: 'columns',
  label: 'Rates',
  columns: [
    { label: '0 %', value: 4 },
    { label: '10 %', value: 0 },
    { label: '20 %', value: 2 },
  ],
}
const bars: Chart = {
  kind: 'bars',
  label: 'Findings',
  bars: [
    { label: 'Grammar', parts: share.parts },
    { label: 'Style', parts: share.parts.map((part) => ({ ...part, value: 0 })) },
  ],
}

describe('A divided bar', () => {
  test('fills its width in the shares of its parts', () => {
    const { rectangles, width } = drawChart(share, 'ltr')
    expect(rectangles.map(({ x, width: own }) => [x / width, own / width])).toEqual([
      [0, 0.75],
      [0.75, 0.25],
    ])
  })

  test('runs from the right where text does', () => {
    const { rectangles, width } = drawChart(share, 'rtl')
    expect(rectangles.map(({ x }) => x / width)).toEqual([0.25, 0])
  })

  test('of nothing is empty', () => {
    expect(drawChart({ ...share, parts: [] }, 'ltr').rectangles).toEqual([])
  })

  test('names the parts there are', () => {
    expect(legendOf(share).map(({ label }) => label)).toEqual(['machine', 'approved'])
  })
})

describe('Columns', () => {
  test('are as high as their values, on one base line', () => {
    const { rectangles } = drawChart(columns, 'ltr')
    const [high, low] = rectangles
    expect(rectangles).toHaveLength(2)
    expect(high?.height).toBe(2 * (low?.height ?? 0))
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBe((low?.y ?? 0) + (low?.height ?? 0))
  })

  test('name every step, and the number where there is one', () => {
    expect(drawChart(columns, 'ltr').words.map(({ text }) => text)).toEqual(['0 %', '4', '10 %', '20 %', '2'])
  })
})

describe('Bars', () => {
  test('stay inside the picture, in both directions', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { rectangles, width, height } = drawChart(bars, direction)
      expect(rectangles).toHaveLength(2)
      for (const each of rectangles) {
        expect(each.x).toBeGreaterThanOrEqual(0)
        expect(each.x + each.width).toBeLessThanOrEqual(width)
        expect(each.y + each.height).toBeLessThanOrEqual(height)
      }
    }
  })
})

test('A chart can be read out', () => {
  expect(wordChart(share)).toBe('Rows: machine 3, changed 0, approved 1')
  expect(wordChart(columns)).toBe('Rates: 0 % 4, 10 % 0, 20 % 2')
  expect(wordChart(bars)).toContain('Style (machine 0, changed 0, approved 0)')
})
