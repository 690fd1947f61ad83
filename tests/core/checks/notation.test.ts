import { describe, expect, it } from 'vitest'
import { readExample, readMarked } from '../../../core/checks/notation'

describe('the notation of examples', () => {
  it('gives languages, texts, marks on both sides, the fixed text and the other checks', () => {
    expect(readExample('es>en-GB  Pague [12] euros | Pay [21] euros => Pay 12 euros & spacing, dates')).toEqual({
      sourceLanguage: 'es',
      targetLanguage: 'en-GB',
      relation: 'shared',
      rules: { terms: [], patterns: [] },
      links: [
        {
          source: 'Pague 12 euros',
          target: 'Pay 21 euros',
          evidence: [{ from: 6, to: 8 }],
          marks: [{ from: 4, to: 6 }],
          fixed: 'Pay 12 euros',
        },
      ],
      others: ['spacing', 'dates'],
    })
  })

  it('separates the links of an article', () => {
    const { links } = readExample('es>en  Uno | One \u2016  | [One] =>')
    expect(links.map(({ source, target, fixed }) => [source, target, fixed])).toEqual([
      ['Uno', 'One', null],
      ['', 'One', ''],
    ])
  })

  it('keeps every space but the one beside a separator', () => {
    expect(readExample('es>en   uno  |  one ').links[0]).toMatchObject({ source: ' uno ', target: ' one ' })
  })

  it('takes escaped brackets and bars as themselves', () => {
    expect(readMarked('a \\[b\\] [c] \\| d\\e')).toEqual({ text: 'a [b] c | d\\e', ranges: [{ from: 6, to: 7 }] })
  })

  it.each([
    'es>en uno | one',
    'es>en  uno',
    'es>en  [[uno]] | one',
    'es>en  uno] | one',
    'es>en  [uno | one',
    'es>en  a | b => c => d',
  ])('refuses %s', (notation) => {
    expect(() => readExample(notation)).toThrow()
  })
})
