import { describe, expect, it } from 'vitest'
import { findWords } from '../../../core/text/tokens'

const words = (text: string, language = 'en') => findWords(text, language).map(({ text: word }) => word)

describe('words', () => {
  it('hold apostrophes and divide at hyphens', () => {
    expect(words('The Silvas\u2019 mother-in-law isn\u2019t here')).toEqual([
      'The',
      'Silvas',
      'mother',
      'in',
      'law',
      'isn\u2019t',
      'here',
    ])
  })

  it('keep combining marks, astral letters and gershayim', () => {
    expect(words('cafe\u0301 \u{10400}\u{10401} \u05e6\u05d4\u05f4\u05dc')).toEqual([
      'cafe\u0301',
      '\u{10400}\u{10401}',
      '\u05e6\u05d4\u05f4\u05dc',
    ])
  })

  it('are found where no spaces are written', () => {
    expect(words('\u6211\u4eec\u8d70\u5427', 'zh').length).toBeGreaterThan(1)
    expect(words('\u6211\u4eec\u8d70\u5427', 'zh').join('')).toBe('\u6211\u4eec\u8d70\u5427')
  })

  it('stand where they say, in lower case with straight apostrophes', () => {
    const text = 'Oh, ISN\u2019T it'
    for (const { from, to, text: word } of findWords(text, 'en')) expect(text.slice(from, to)).toBe(word)
    expect(findWords(text, 'en')[1]?.lower).toBe("isn't")
  })

  it('leave lone surrogates out', () => {
    expect(words('a \ud800 b\udc00c')).toEqual(['a', 'b', 'c'])
  })
})
