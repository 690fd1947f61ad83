import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../../../core/checks/findings'
import { blockBreak, type Content, plain } from '../../../../core/text/content'
import type { Stretch } from '../../../../renderer/features/changes'
import { cutPieces, visibleSpaces } from '../../../../renderer/features/review/pieces'

const seed = 20261124
const mark = (from: number, to: number): Mark => ({ from, to, severity: 'minor', findings: [] })

/** Pieces in a notation: `<…>` marked, `·` a visible space, `^` a point, `¶` a break, `[b]` a code, `-…-` and `+…+` changes. */
function drawn(content: Content, marks: readonly Mark[], changes: readonly Stretch[] | null = null): string {
  return cutPieces(content, marks, changes)
    .map(({ kind, text, mark: marked, change, code }) => {
      const sign = { text, space: '·', point: '^', break: '¶', code: `[${code?.label}]` }[kind]
      const inner = marked && kind !== 'point' ? `<${sign}>` : sign
      return { kept: inner, inserted: `+${inner}+`, deleted: `-${inner}-` }[change]
    })
    .join('|')
}

describe('cutPieces', () => {
  test('cuts a text at its marks', () => {
    expect(drawn(plain('It rain today'), [mark(3, 7)])).toBe('It |<rain>| today')
  })
  test('shows the spaces of a mark that holds nothing else', () => {
    expect(drawn(plain('It  rains'), [mark(2, 4)])).toBe('It|<·>|<·>|rains')
    expect(drawn(plain('It rains'), [mark(2, 3)])).toBe('It|<·>|rains')
  })
  test('leaves the single spaces between marked words alone', () => {
    expect(drawn(plain('a press. Conference'), [mark(2, 19)])).toBe('a |<press. Conference>')
  })
  test('shows a non-breaking space also between marked words', () => {
    expect(drawn(plain('the\u00a0port'), [mark(0, 8)])).toBe('<the>|<·>|<port>')
  })
  test('draws a mark without extent as a point, at the end too', () => {
    expect(drawn(plain('He said'), [mark(2, 2), mark(7, 7)])).toBe('He|^| said|^')
  })
  test('draws codes and paragraph breaks as signs', () => {
    const code = { at: 3, id: '1', kind: 'open', label: 'b' } as const
    expect(drawn({ text: `It rains${blockBreak}Now`, codes: [code] }, [])).toBe('It |[b]|rains|¶|Now')
  })
  test('puts what was deleted where it stood and keeps marks inside what was inserted', () => {
    const changes: readonly Stretch[] = [
      { kind: 'kept', text: 'It cost ' },
      { kind: 'deleted', text: '20' },
      { kind: 'inserted', text: '21 big' },
      { kind: 'kept', text: ' euros' },
    ]
    expect(drawn(plain('It cost 21 big euros'), [mark(11, 14)], changes)).toBe('It cost |-20-|+21 +|+<big>+| euros')
  })
  test('draws a mark that reaches over the border of a change in two pieces', () => {
    const changes: readonly Stretch[] = [
      { kind: 'kept', text: 'It ' },
      { kind: 'inserted', text: 'rains' },
    ]
    expect(drawn(plain('It rains'), [mark(0, 8)], changes)).toBe('<It >|+<rains>+')
  })
  test('joins to the text itself whatever the marks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\u00a0', blockBreak, '.'), maxLength: 20 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(20), { maxLength: 6 }), (whole, cuts) => {
        const places = [...new Set(cuts.map((cut) => Math.min(cut, whole.length)))].sort((a, b) => a - b)
        const marks = places.slice(1).flatMap((to, index) => (index % 2 === 0 ? [mark(places[index] ?? 0, to)] : []))
        expect(
          cutPieces(plain(whole), marks, null)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('visibleSpaces', () => {
  test('finds a doubled space between marked words', () => {
    expect(visibleSpaces('two  words', { from: 0, to: 10 })).toEqual([3, 4])
  })
})
