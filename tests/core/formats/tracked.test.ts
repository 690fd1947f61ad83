import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrackedRun } from '../../../core/formats/format'
import { type TrackedState, trackedRuns } from '../../../core/formats/tracked'
import { type Content, joinContents, plain } from '../../../core/text/content'

const state = (text: string, by: string, minute = 0): TrackedState => ({
  content: plain(text),
  by,
  at: `2026-03-01T10:0${minute}:00Z`,
})

/** `one -two-Ana +three+Ben`: what was taken out and put in, and by whom. */
const notation = (runs: readonly TrackedRun[]): string =>
  runs
    .map(({ kind, content: { text }, by }) =>
      kind === 'kept' ? text : kind === 'deleted' ? `[-${text}|${by}]` : `[+${text}|${by}]`,
    )
    .join('')

const joined = (runs: readonly TrackedRun[], without: TrackedRun['kind']): Content =>
  joinContents(runs.filter(({ kind }) => kind !== without).map(({ content }) => content))

describe('who changed what', () => {
  test('a word put in the place of another is one deletion and one insertion', () => {
    expect(notation(trackedRuns(plain('The old ship left.'), [state('The new ship left.', 'Ana')], 'en'))).toBe(
      'The [-old|Ana][+new|Ana] ship left.',
    )
  })

  test('every stretch has the author of the revision that made it', () => {
    const states = [state('The new ship left.', 'Ana'), state('The new ship sailed at noon.', 'Ben', 1)]
    expect(notation(trackedRuns(plain('The old ship left.'), states, 'en'))).toBe(
      'The [-old|Ana][+new|Ana] ship [-left|Ben][+sailed at noon|Ben].',
    )
  })

  test('what one put in and another took out leaves no trace', () => {
    const states = [state('The very old ship left.', 'Ana'), state('The old ship left.', 'Ben', 1)]
    expect(notation(trackedRuns(plain('The old ship left.'), states, 'en'))).toBe('The old ship left.')
  })

  test('two changes side by side by two people stay two', () => {
    const states = [state('Big red boats.', 'Ana'), state('Big red fast boats.', 'Ben', 1)]
    expect(notation(trackedRuns(plain('Big boats.'), states, 'en'))).toMatch(/\[\+red ?\|Ana\].*\[\+ ?fast ?\|Ben\]/)
  })

  test('a block break is put in like any other character', () => {
    expect(notation(trackedRuns(plain('One. Two.'), [state('One.\u2029Two.', 'Ana')], 'en'))).toBe(
      'One.[- |Ana][+\u2029|Ana]Two.',
    )
  })

  test('without states everything is kept', () => {
    expect(trackedRuns(plain('As it was.'), [], 'en')).toEqual([
      { kind: 'kept', content: plain('As it was.'), by: null, at: null },
    ])
  })
})

const word = fc.constantFrom('the', 'ship', 'left', '20', '.', ' ', ' ', '\u2029', '\u{1f6a2}')
const content: fc.Arbitrary<Content> = fc
  .tuple(fc.array(word, { maxLength: 14 }), fc.array(fc.nat(30), { maxLength: 3 }))
  .map(([words, places]) => {
    const text = words.join('')
    const offsets = [0]
    for (const each of words) offsets.push((offsets.at(-1) ?? 0) + each.length)
    const codes = places
      .map((place) => offsets[place % offsets.length] ?? 0)
      .sort((a, b) => a - b)
      .map((at, index) => ({ at, id: String(index + 1), kind: 'point' as const, label: '1' }))
    return { text, codes }
  })

test('kept and inserted are the last state, kept and deleted the machine text, codes included', () => {
  fc.assert(
    fc.property(content, fc.array(content, { minLength: 1, maxLength: 4 }), (machine, chain) => {
      const states = chain.map((each, index) => ({ content: each, by: `P${index}`, at: `2026-03-01T10:0${index}:00Z` }))
      const runs = trackedRuns(machine, states, 'en')
      expect(joined(runs, 'deleted')).toEqual(chain.at(-1))
      expect(joined(runs, 'inserted')).toEqual(machine)
      for (const { kind, by } of runs) expect(by === null).toBe(kind === 'kept')
    }),
    { numRuns: 300 },
  )
})
