import { describe, expect, it } from 'vitest'
import { spellingForm } from '../../../core/text/spelling-varieties'

describe('spellingForm', () => {
  it.each([
    ['colourful', 'british', 'colorful'],
    ['neighboring', 'american', 'neighbouring'],
    ['kilometres', 'british', 'kilometers'],
    ['travelled', 'british', 'traveled'],
    ['recognising', 'ise', 'recognizing'],
    ['privatization', 'ize', 'privatisation'],
    ['analysed', 'british', 'analyzed'],
    ['practising', 'british', 'practicing'],
  ])('knows %s as %s for %s', (word, style, other) => {
    expect(spellingForm(word)).toEqual({ style, other })
  })

  it.each(
    'advise surprise exercise compromise analyses program meter story check practice license tire controlled humorous four our hour tour'.split(
      ' ',
    ),
  )('leaves %s alone, which both write', (word) => {
    expect(spellingForm(word)).toBeUndefined()
  })

  it('leads back from every other form that only one variety writes', () => {
    for (const word of ['colour', 'centre', 'defence', 'cancelled', 'organise', 'grey', 'fulfil'])
      expect(spellingForm(spellingForm(word)?.other ?? '')?.other).toBe(word)
  })
})
