import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, changesAsEdits } from '../../core/diff/change'
import { presentable } from '../../core/diff/present'
import { diffWords } from '../../core/diff/words'
import { applyEdits, plain } from '../../core/text/content'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`diff laws: SEED=${seed}`)

const pieces = [
  ...['word', 'the', 'of', 'don\u2019t', '20', '21', '1,000.5', '2026-03-01', 'caf\u00e9', 'cafe\u0301', 'mot'],
  ...[' ', ' ', ' ', '  ', '\u00a0', '\n', '\r\n', '\u2029', '.', ',', '\u201c', '\u201d', '-', '/', '\ud83d'],
  ...['\u{1f469}\u{1f3fd}', '\u{1f469}\u200d\u{1f680}', '\u{1f1e9}\u{1f1ea}', '\u5317\u4eac', '\u0e44\u0e17\u0e22'],
  ...['\u0633\u0644\u0627\u0645', '\u1112\u1161\u11ab', '\u0300', '\u200d', '\ufe0f', '\udc4d'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

/** Two texts with something in common, and how they differ: as it is and as it is shown. */
const differences = fc.tuple(text, text, text, text).map(([start, was, is, end]) => {
  const [before, after] = [start + was + end, start + is + end]
  const changes = diffWords(before, after, 'en')
  return { before, after, changes, shown: presentable(changes, before, after) }
})

const graphemeBreaks = (of: string): ReadonlySet<number> => {
  const breaks = new Set([of.length])
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(of)) breaks.add(index)
  return breaks
}

const law = (check: (difference: typeof differences extends fc.Arbitrary<infer Value> ? Value : never) => void) =>
  fc.assert(fc.property(differences, check), { seed, numRuns: 500 })

const apply = (changes: readonly Change[], before: string, after: string): string =>
  applyEdits(plain(before), changesAsEdits(changes, after)).text

describe('Differences', () => {
  test('applied to the text before, give the text after', () => {
    law(({ before, after, changes, shown }) => {
      expect(apply(changes, before, after)).toBe(after)
      expect(apply(shown, before, after)).toBe(after)
    })
  })

  test('are in order, not empty, and something unchanged lies between them', () => {
    law(({ changes, shown }) => {
      for (const list of [changes, shown])
        for (const [index, { before, after }] of list.entries()) {
          const last = list[index - 1]
          expect(before.to - before.from + (after.to - after.from)).toBeGreaterThan(0)
          if (last === undefined) continue
          expect(before.from).toBeGreaterThan(last.before.to)
          expect(after.from - last.after.to).toBe(before.from - last.before.to)
        }
    })
  })

  test('cut no grapheme and no surrogate pair, on either side', () => {
    law(({ before, after, changes, shown }) => {
      const [beforeBreaks, afterBreaks] = [graphemeBreaks(before), graphemeBreaks(after)]
      for (const change of [...changes, ...shown]) {
        for (const offset of [change.before.from, change.before.to]) expect(beforeBreaks).toContain(offset)
        for (const offset of [change.after.from, change.after.to]) expect(afterBreaks).toContain(offset)
      }
    })
  })

  test('of a text and itself are none', () => {
    fc.assert(
      fc.property(text, (same) => diffWords(same, `${same}`, 'en').length === 0),
      { seed },
    )
  })
})
