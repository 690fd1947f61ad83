import { describe, expect, it } from 'vitest'
import { isEnglishWord } from '../../../core/text/english-words'

describe('English words', () => {
  it.each(['a', 'bridge', 'bridges', 'zoom', 'rebuilding', 'smartphone', 'hryvnias', 'geothermal', 'modernised'])(
    'hold %s',
    (word) => expect(isEnglishWord(word)).toBe(true),
  )

  it.each(['despachos', 'ayuntamiento', 'gouvernement', 'selbst', 'wurde', 'anche', 'zpráva', ''])(
    'do not hold %s',
    (word) => expect(isEnglishWord(word)).toBe(false),
  )
})
