import { describe, expect, it } from 'vitest'
import { findQuotes, quoteRoles } from '../../../core/text/quotes'

const roles = (text: string) => {
  const marks = findQuotes(text)
  const found = quoteRoles(text, marks)
  return marks
    .map(({ mark }, place) => `${mark}${found[place] === 'opens' ? '<' : found[place] === 'closes' ? '>' : '?'}`)
    .join(' ')
}

describe('quotation marks', () => {
  it('are never apostrophes, inches or gershayim', () => {
    expect(findQuotes('it\u2019s the \u201990s, a 24" screen, \u05e6\u05d4"\u05dc')).toEqual([])
  })

  it('of any script are found', () => {
    expect(
      findQuotes('\u00aba\u00bb \u201eb\u201c \u300cc\u300d "d"')
        .map(({ mark }) => mark)
        .join(''),
    ).toBe('\u00ab\u00bb\u201e\u201c\u300c\u300d""')
  })

  it('close after a digit when one is open', () => {
    expect(roles('"route 66" and 5" nails')).toBe('"< ">')
  })
})

describe('what a mark does', () => {
  it('is told by its place, whatever its shape', () => {
    expect(roles('an attack \u201c, which \u201dgoes\u201c on')).toBe('\u201c> \u201d< \u201c>')
  })

  it('is told by the next mark when it stands free', () => {
    expect(roles('could not \u201d go into details\u201d of it')).toBe('\u201d< \u201d>')
  })

  it('is told by what is open when it stands free', () => {
    expect(roles('\u201cdetails \u201d of it')).toBe('\u201c< \u201d>')
  })

  it('is left open between letters', () => {
    expect(roles('a\u201db')).toBe('\u201d?')
  })

  it('begins anew with each block', () => {
    expect(roles('\u201cone\u2029\u201c two\u201d')).toBe('\u201c< \u201c< \u201d>')
  })
})
