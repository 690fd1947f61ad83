import { describe, expect, it } from 'vitest'
import { mostFrequent, mostMarks } from '../../../core/checks/majority'
import { checkArticle } from '../../../core/checks/run'
import { spellingVariety } from '../../../core/checks/spelling-variety'

describe('mostFrequent', () => {
  it('prefers the first of two values as frequent', () => {
    expect(mostFrequent(['b', 'a', 'a', 'b'])).toBe('b')
    expect(mostFrequent(['b', 'a', 'a'])).toBe('a')
    expect(mostFrequent([])).toBeNull()
  })
})

describe('a check of what most places do', () => {
  const link = (target: string, place: number) => ({ id: String(place), source: 'Hola', target })
  const marked = (targets: readonly string[]) =>
    checkArticle({ sourceLanguage: 'es', targetLanguage: 'en', checks: [spellingVariety] }, targets.map(link)).flat()

  it('marks the first places only where an article has no style', () => {
    const targets = [
      ...Array(mostMarks + 30).fill('a grey colour'),
      ...Array(mostMarks + 60).fill('the center of labor'),
    ]
    expect(marked(targets)).toHaveLength(mostMarks)
  })

  it('takes the country of the language where both are as frequent', () => {
    const targets = ['the center', 'the colour'].map(link)
    const texts = (targetLanguage: string) =>
      checkArticle({ sourceLanguage: 'es', targetLanguage, checks: [spellingVariety] }, targets)
        .flat()
        .map(({ message }) => message.data.text)
    expect(texts('en')).toEqual(['colour'])
    expect(texts('en-GB')).toEqual(['center'])
  })
})
