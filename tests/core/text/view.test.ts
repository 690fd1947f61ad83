import { describe, expect, it } from 'vitest'
import { viewText } from '../../../core/text/view'

const sentences = (text: string, language = 'en') => {
  const view = viewText(text, language)
  return view.sentences.map((range) => view.slice(range))
}

describe('a view of a text', () => {
  it('makes each analysis once', () => {
    const view = viewText('On May 2, 2021, \u201ctwo\u201d came.', 'en')
    expect(view.words).toBe(view.words)
    expect(view.sentences).toBe(view.sentences)
    expect(view.quotes).toBe(view.quotes)
    expect(view.dates).toBe(view.dates)
    expect(view.numbers).toBe(view.numbers)
  })

  it('ends sentences at marks before a capital and at the end of a block', () => {
    expect(sentences('He told a conference. Press, on Monday.\u2029Who? \u201cYou.\u201d Fine')).toEqual([
      'He told a conference.',
      'Press, on Monday.',
      'Who?',
      '\u201cYou.\u201d',
      'Fine',
    ])
  })

  it('does not end a sentence after an abbreviation, an initial or before a small letter', () => {
    expect(sentences('Mr. Ortega of the U.S. Army, J. Ruiz, etc. and so on... he said.')).toHaveLength(1)
  })

  it('ends Chinese sentences without spaces', () => {
    expect(sentences('\u4ed6\u6765\u4e86\u3002\u4ed6\u8d70\u4e86\uff01', 'zh')).toEqual([
      '\u4ed6\u6765\u4e86\u3002',
      '\u4ed6\u8d70\u4e86\uff01',
    ])
  })
})
