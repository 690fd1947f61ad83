import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levenshtein } from '../../../core/report/edit-distance'
import { terEdits } from '../../../core/report/ter'

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean)
const ter = (hypothesis: string, reference: string) => terEdits(words(hypothesis), words(reference))

describe('TER', () => {
  test.each([
    ['nothing to do', 'it rains today', 'it rains today', 0, 0],
    ['a word replaced', 'it rained today', 'it rains today', 1, 0],
    ['words added', 'it rains', 'it rains here today', 2, 0],
    ['words left out', 'it rains here today', 'it rains', 2, 0],
    ['everything new', '', 'it rains', 2, 0],
    ['a block moved', 'yesterday evening the mayor spoke', 'the mayor spoke yesterday evening', 1, 1],
    [
      'a block moved and a word replaced',
      'yesterday evening the mayor talked',
      'the mayor spoke yesterday evening',
      2,
      1,
    ],
    // The example of Snover et al. 2006: two shifts' worth of text, four edits in all.
    [
      'the example of the paper',
      'THIS WEEK THE SAUDIS denied information published in the new york times',
      'SAUDI ARABIA denied THIS WEEK information published in the AMERICAN new york times',
      4,
      1,
    ],
  ])('counts %s', (_title, hypothesis, reference, edits, shifts) => {
    expect(ter(hypothesis, reference)).toEqual({ edits, shifts })
  })

  test('moves a block once, whatever its length', () => {
    const block = 'a b c d e f g h'
    expect(ter(`${block} one two three`, `one two three ${block}`)).toEqual({ edits: 1, shifts: 1 })
    expect(levenshtein(words(`${block} one two three`), words(`one two three ${block}`))).toBe(6)
  })

  test('is never more than the plain edit distance, and nothing only for equal texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 25 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { edits } = terEdits(a, b)
        expect(edits).toBeLessThanOrEqual(levenshtein(a, b))
        expect(edits === 0).toBe(a.join(' ') === b.join(' '))
      }),
      { numRuns: 200, verbose: true },
    )
  })
})
