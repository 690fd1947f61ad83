import { describe, expect, it } from 'vitest'
import { fingerprint, numberFingerprints } from '../../../core/checks/fingerprint'
import { viewText } from '../../../core/text/view'

const print = (target: string, passage: string, source = '', evidence = '') => {
  const from = target.indexOf(passage)
  const at = source.indexOf(evidence)
  return fingerprint(
    'sample',
    { source: viewText(source, 'es'), target: viewText(target, 'en') },
    { from, to: from + passage.length, source: evidence === '' ? undefined : { from: at, to: at + evidence.length } },
  )
}

describe('a fingerprint', () => {
  it('names the check, the passage with a word on either side, and the evidence', () => {
    expect(print('They paid 21 euros.', '21', 'Pagaron 12 euros.', '12')).toBe('sample: paid[21]euros < 12')
  })

  it('is the same after edits elsewhere', () => {
    expect(print('On Monday they all paid 21 euros in cash.', '21')).toBe(print('They paid 21 euros.', '21'))
  })

  it('is another when the passage, a neighbour or the evidence changes', () => {
    const first = print('They paid 21 euros.', '21', 'Pagaron 12 euros.', '12')
    expect(print('They paid 22 euros.', '22', 'Pagaron 12 euros.', '12')).not.toBe(first)
    expect(print('They got 21 euros.', '21', 'Pagaron 12 euros.', '12')).not.toBe(first)
    expect(print('They paid 21 euros.', '21', 'Pagaron 13 euros.', '13')).not.toBe(first)
  })

  it('leaves out words that the passage cuts into', () => {
    expect(print('a mistake\u200bn one', '\u200b')).toBe('sample: mistake[\u200b]n')
    expect(print('one mistaken two', 'stake')).toBe('sample: one[stake]two')
  })

  it('stays short for a long passage', () => {
    expect(print(`x ${'word '.repeat(5000)}y`, 'word '.repeat(5000)).length).toBeLessThan(300)
  })

  it('tells equal passages of a link apart by their order', () => {
    expect(numberFingerprints(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a #2', 'a #3'])
  })
})
