import { expect, test } from 'vitest'
import { forgotten, opened, placed, type RecentEntry, shownRecents } from '../../electron/recents'

const visit = (entries: readonly RecentEntry[], path: string, time = '2026-03-01T10:00:00.000Z') =>
  opened(entries, { path, title: path, opened: time })

const paths = (entries: readonly RecentEntry[]) => entries.map(({ path }) => path).join(' ')

test('The review opened last comes first, once', () => {
  const entries = ['/a', '/b', '/a'].reduce<readonly RecentEntry[]>((list, path) => visit(list, path), [])
  expect(paths(entries)).toBe('/a /b')
})

test('A review opened again keeps its id and the place where it was left', () => {
  const once = placed(visit([], '/a'), '/a', 'link-7')
  const twice = visit(once, '/a', '2026-03-02T10:00:00.000Z')
  expect(twice).toEqual([{ ...once[0], opened: '2026-03-02T10:00:00.000Z', place: 'link-7' }])
})

test('The oldest gives way to the twenty-first', () => {
  const many = Array.from({ length: 21 }, (_, index) => `/${index}`)
  const entries = many.reduce<readonly RecentEntry[]>((list, path) => visit(list, path), [])
  expect(entries).toHaveLength(20)
  expect(entries.some(({ path }) => path === '/0')).toBe(false)
})

test('A forgotten review is gone, the others stay', () => {
  const entries = visit(visit([], '/a'), '/b')
  expect(paths(forgotten(entries, entries[0]?.id ?? ''))).toBe('/a')
})

test('The window sees the name of the folder and no path', () => {
  const shown = shownRecents(visit([], '/home/ines/desk/rain.diptych'))
  expect(shown).toEqual([
    { id: expect.any(String), title: expect.any(String), folder: 'desk', opened: expect.any(String) },
  ])
})
