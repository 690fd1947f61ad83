import { describe, expect, it } from 'vitest'
import type { Finding, Fix } from '../../../core/checks/check'
import { atLevel, mapFindings, marks } from '../../../core/checks/findings'
import { applyFix, insertFix, removeFix, replaceFix } from '../../../core/checks/fix'
import { plain } from '../../../core/text/content'

const finding = (from: number, to: number, more: Partial<Finding> = {}): Finding => ({
  check: 'sample',
  category: 'style',
  severity: 'minor',
  level: 'awkward',
  from,
  to,
  sourceRange: null,
  message: { key: 'message', data: {} },
  fixes: [],
  fingerprint: `${from}-${to}`,
  ...more,
})

describe('levels', () => {
  it('include those before them', () => {
    const all = [finding(0, 1, { level: 'errors' }), finding(2, 3), finding(4, 5, { level: 'everything' })]
    expect(atLevel(all, 'errors')).toEqual(all.slice(0, 1))
    expect(atLevel(all, 'awkward')).toEqual(all.slice(0, 2))
    expect(atLevel(all, 'everything')).toEqual(all)
  })
})

describe('marks', () => {
  it('merge what overlaps and keep apart what only touches', () => {
    const shape = marks([finding(4, 9), finding(0, 5), finding(9, 12)]).map(({ from, to, findings }) => [
      from,
      to,
      findings.length,
    ])
    expect(shape).toEqual([
      [0, 9, 2],
      [9, 12, 1],
    ])
  })

  it('put the gravest reason first, then one with a fix, then the closer one', () => {
    const grave = finding(0, 9, { severity: 'major' })
    const mendable = finding(0, 9, { fixes: [removeFix({ from: 0, to: 9 })] })
    const close = finding(3, 4)
    const wide = finding(0, 9)
    const [mark] = marks([wide, close, mendable, grave])
    expect(mark?.findings).toEqual([grave, mendable, close, wide])
    expect(mark?.severity).toBe('major')
  })
})

describe('findings after an edit', () => {
  const typed = [{ from: 3, to: 3, insert: 'xx' }]

  it('move with the text, and their fixes with them', () => {
    const fix = insertFix(8, '!')
    const [moved] = mapFindings([finding(5, 8, { fixes: [fix] })], typed)
    expect(moved).toMatchObject({ from: 7, to: 10, fixes: [{ edits: [{ from: 10, to: 10, insert: '!' }] }] })
  })

  it('are gone when the edit reaches into them', () => {
    expect(mapFindings([finding(2, 5)], typed)).toEqual([])
  })

  it('lose a fix that the edit reaches into', () => {
    const [moved] = mapFindings([finding(5, 8, { fixes: [replaceFix({ from: 2, to: 8 }, 'z')] })], typed)
    expect(moved?.fixes).toEqual([])
  })

  it('stay where they are when the edit is behind them', () => {
    expect(mapFindings([finding(0, 2)], typed)).toEqual([finding(0, 2)])
  })
})

describe('fixes', () => {
  it('replace, insert and remove', () => {
    const fixed = (fix: Fix) => applyFix(plain('a cat'), fix)
    expect(fixed(replaceFix({ from: 2, to: 5 }, 'dog'))).toEqual(plain('a dog'))
    expect(fixed(insertFix(2, 'big '))).toEqual(plain('a big cat'))
    expect(fixed(removeFix({ from: 1, to: 5 }))).toEqual(plain('a'))
  })
})
