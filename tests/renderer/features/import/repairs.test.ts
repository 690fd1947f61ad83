import { expect, test } from 'vitest'
import type { AlignmentLink } from '../../../../core/alignment/alignment'
import { placeAfter, type Repair, repairLinks } from '../../../../renderer/features/import/repairs'

const links: readonly AlignmentLink[] = [
  { id: 'a', source: ['s1'], target: ['t1', 't2'] },
  { id: 'b', source: ['s2', 's3'], target: [] },
  { id: 'c', source: ['s4'], target: ['t3'] },
]

const repaired = (repair: Repair) =>
  repairLinks(links, repair, 'new').map(({ id, source, target }) => `${id} ${source.join('+')}:${target.join('+')}`)

test('merging joins a row with the next one', () => {
  expect(repaired({ kind: 'merge', link: 'a' })).toEqual(['a s1+s2+s3:t1+t2', 'c s4:t3'])
})
test('splitting halves each side, and takes a pair apart into its sides', () => {
  expect(repaired({ kind: 'split', link: 'b' }).slice(1, 3)).toEqual(['b s2:', 'new s3:'])
  expect(repaired({ kind: 'split', link: 'c' }).slice(2)).toEqual(['c s4:', 'new :t3'])
})
test('moving takes the first sentence up or the last one down', () => {
  expect(repaired({ kind: 'move', link: 'a', side: 'target', direction: 'down' })[1]).toBe('b s2+s3:t2')
  expect(repaired({ kind: 'move', link: 'b', side: 'source', direction: 'up' })[0]).toBe('a s1+s2:t1+t2')
})
test('what cannot be done changes nothing', () => {
  expect(repairLinks(links, { kind: 'merge', link: 'c' }, 'new')).toBe(links)
  expect(repairLinks(links, { kind: 'move', link: 'b', side: 'target', direction: 'up' }, 'new')).toBe(links)
  expect(repairLinks(links, { kind: 'move', link: 'gone', side: 'target', direction: 'up' }, 'new')).toBe(links)
})
test('the place stays with the row, or goes to the one before when it is gone', () => {
  expect(placeAfter(links, links, 'b')).toBe('b')
  expect(placeAfter(links, [links[0], links[2]] as AlignmentLink[], 'b')).toBe('a')
  expect(placeAfter(links, [], 'b')).toBeNull()
})
