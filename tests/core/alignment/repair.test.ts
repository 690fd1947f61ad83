import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlignmentLink } from '../../../core/alignment/alignment'
import { mergeLinks, moveSegment, splitLink } from '../../../core/alignment/repair'

/** `s1+s2=t1 | s3= | =t2`: links with ids l1, l2, …. */
const parse = (notation: string): readonly AlignmentLink[] =>
  notation.split(' | ').map((link, index) => {
    const [source = '', target = ''] = link.split('=')
    return { id: `l${index + 1}`, source: ids(source), target: ids(target) }
  })
const ids = (side: string) => (side === '' ? [] : side.split('+'))
const show = (links: readonly AlignmentLink[]) =>
  links.map(({ source, target }) => `${source.join('+')}=${target.join('+')}`).join(' | ')

const start = parse('s1=t1 | s2=t2+t3 | s3= | s4=t4')

describe('repairing links by hand', () => {
  test('merging takes the next link in, under the first id', () => {
    expect(show(mergeLinks(start, 'l2'))).toBe('s1=t1 | s2+s3=t2+t3 | s4=t4')
    expect(mergeLinks(start, 'l2').map(({ id }) => id)).toEqual(['l1', 'l2', 'l4'])
  })

  test('the last link has nothing to merge with', () => {
    expect(mergeLinks(start, 'l4')).toBe(start)
  })

  test('splitting gives the rest a new id', () => {
    expect(show(splitLink(start, 'l2', { source: 1, target: 1 }, 'l5'))).toBe('s1=t1 | s2=t2 | =t3 | s3= | s4=t4')
    expect(splitLink(start, 'l2', { source: 1, target: 1 }, 'l5')[2]?.id).toBe('l5')
  })

  test('a split that leaves one part empty changes nothing', () => {
    expect(splitLink(start, 'l2', { source: 0, target: 0 }, 'l5')).toBe(start)
    expect(splitLink(start, 'l2', { source: 1, target: 2 }, 'l5')).toBe(start)
  })

  test('a segment moves into the neighbouring link', () => {
    expect(show(moveSegment(start, 'target', 't2', 'up'))).toBe('s1=t1+t2 | s2=t3 | s3= | s4=t4')
    expect(show(moveSegment(start, 'target', 't3', 'down'))).toBe('s1=t1 | s2=t2 | s3=t3 | s4=t4')
  })

  test('those that stand in between move along', () => {
    expect(show(moveSegment(start, 'target', 't3', 'up'))).toBe('s1=t1+t2+t3 | s2= | s3= | s4=t4')
  })

  test('a link left empty goes', () => {
    expect(show(moveSegment(start, 'source', 's3', 'down'))).toBe('s1=t1 | s2=t2+t3 | s3+s4=t4')
  })

  test('nothing moves beyond the first and the last link', () => {
    expect(moveSegment(start, 'source', 's1', 'up')).toBe(start)
    expect(moveSegment(start, 'target', 't4', 'down')).toBe(start)
  })

  test('an unknown id is a mistake of the caller', () => {
    expect(() => mergeLinks(start, 'l9')).toThrow('l9')
    expect(() => moveSegment(start, 'source', 't1', 'up')).toThrow('t1')
  })
})

test('whatever is done, every segment stays in one link and in order (seed 20260411)', () => {
  const act = fc.record({
    kind: fc.constantFrom('merge', 'split', 'up', 'down'),
    at: fc.nat(20),
    side: fc.constantFrom('source' as const, 'target' as const),
    source: fc.nat(3),
    target: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let links = start
      acts.forEach(({ kind, at, side, source, target }, index) => {
        const link = links[at % links.length]
        const segment = link?.[side][0]
        if (!link) return
        if (kind === 'merge') links = mergeLinks(links, link.id)
        else if (kind === 'split') links = splitLink(links, link.id, { source, target }, `n${index}`)
        else if (segment) links = moveSegment(links, side, segment, kind === 'up' ? 'up' : 'down')
      })
      expect(links.flatMap(({ source }) => source)).toEqual(['s1', 's2', 's3', 's4'])
      expect(links.flatMap(({ target }) => target)).toEqual(['t1', 't2', 't3', 't4'])
      expect(links.every(({ source, target }) => source.length + target.length > 0)).toBe(true)
      expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
    }),
    { seed: 20260411 },
  )
})
