import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockBreak, type Content } from '../../../../../core/text/content'
import { toContent, toDocument, toOffset, toPosition } from '../../../../../renderer/features/review/editor/document'

const seed = 20261125

const content: fc.Arbitrary<Content> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', ' ', blockBreak, '\u{1f937}'), maxLength: 12 }),
    fc.array(fc.nat(24), { maxLength: 4 }),
  )
  .map(([text, places]) => ({
    text,
    codes: places
      .map((place) => Math.min(place, text.length))
      .sort((a, b) => a - b)
      .map((at, index) => ({ at, id: String(index), kind: 'point', label: 'x' })),
  }))

describe('a row in the editor', () => {
  test('comes out as it went in, codes and breaks included', () => {
    fc.assert(
      fc.property(content, (own) => {
        expect(toContent(toDocument(own))).toEqual(own)
      }),
      { seed, numRuns: 300 },
    )
  })
  test('has a position for each offset, and back', () => {
    fc.assert(
      fc.property(content, fc.nat(24), fc.constantFrom(-1 as const, 1 as const), (own, place, side) => {
        const offset = Math.min(place, own.text.length)
        const document = toDocument(own)
        expect(toOffset(document, toPosition(document, offset, side))).toBe(offset)
      }),
      { seed, numRuns: 300 },
    )
  })
  test('puts a position after the codes that stand there, or before them', () => {
    const own: Content = { text: 'ab', codes: [{ at: 1, id: '1', kind: 'open', label: 'b' }] }
    expect(toPosition(toDocument(own), 1, 1)).toBe(3)
    expect(toPosition(toDocument(own), 1, -1)).toBe(2)
  })
})
