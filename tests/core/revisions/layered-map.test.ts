import { expect, test } from 'vitest'
import { LayeredMap } from '../../../core/revisions/layered-map'

const numbers = (count: number): (readonly [string, number])[] =>
  Array.from({ length: count }, (_, index) => [`k${index}`, index])

test('A variation has the new values, the original keeps the old', () => {
  const table = LayeredMap.of(numbers(100))
  const varied = table.with(
    new Map([
      ['k3', -3],
      ['new', 1],
    ]),
  )
  expect([varied.get('k3'), varied.get('new'), varied.get('k4'), varied.size]).toEqual([-3, 1, 4, 101])
  expect([table.get('k3'), table.has('new'), table.size]).toEqual([3, false, 100])
})

test('Entries keep their order through many variations; new keys come last', () => {
  const expected = new Map<string, number>(numbers(100))
  let table = LayeredMap.of(numbers(100))
  for (let step = 0; step < 60; step++) {
    const key = step % 7 === 0 ? `new${step}` : `k${(step * 37) % 100}`
    expected.set(key, -step)
    table = table.with(new Map([[key, -step]]))
    expect(table.size).toBe(expected.size)
  }
  expect([...table]).toEqual([...expected])
  expect([...table.keys()]).toEqual([...expected.keys()])
  expect([...table.values()]).toEqual([...expected.values()])
})

test('A value of undefined is a value', () => {
  const table = LayeredMap.of<string, number | undefined>(numbers(100)).with(new Map([['k3', undefined]]))
  expect(table.has('k3')).toBe(true)
  expect(table.get('k3')).toBeUndefined()
})

test('Nothing new is the same table', () => {
  const table = LayeredMap.of(numbers(3))
  expect(table.with(new Map())).toBe(table)
})

test('Tells which values have changed since an earlier table, or that it cannot tell', () => {
  let told = 0
  let table = LayeredMap.of(numbers(100))
  for (let step = 0; step < 60; step++) {
    const earlier = table
    table = table.with(new Map([[`k${(step * 37) % 50}`, -step]])).with(new Map([[`new${step % 9}`, 1]]))
    const changed = [...table.keys()].filter((key) => table.get(key) !== earlier.get(key))
    const answer = table.changedSince(earlier)
    if (answer === null) continue
    told++
    expect(answer.toSorted()).toEqual(changed.toSorted())
  }
  expect(told).toBeGreaterThan(40)
})

test('Nothing has changed since the same table, nor where a value is put in again', () => {
  const table = LayeredMap.of(numbers(100)).with(new Map([['k3', -3]]))
  expect(table.changedSince(table)).toEqual([])
  expect(table.with(new Map([['k4', 4]])).changedSince(table)).toEqual([])
})
