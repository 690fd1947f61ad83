import { describe, expect, it } from 'vitest'
import { createTexts, interfaceLanguages, resolveLanguage } from '../../locales'

describe('resolveLanguage', () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'es'], 'es'],
    [['es_ES.UTF-8'], 'es'],
    [['C.UTF-8'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
  ])('takes the first spoken language of %j', (preferred, language) => {
    expect(resolveLanguage(preferred)).toBe(language)
  })
})

describe('createTexts', () => {
  it('is ready at once in every language', () => {
    for (const language of interfaceLanguages) {
      const texts = createTexts(language)
      expect(texts.isInitialized).toBe(true)
      expect(texts.language).toBe(language)
    }
  })

  it('leaves markup, braces and nesting in what is put in as they are', () => {
    const texts = createTexts('en')
    texts.addResource('en', 'translation', 'probe', 'Says {{what}}, {{other}}.')
    const translate = texts.t as unknown as (key: string, data: Record<string, string>) => string
    expect(translate('probe', { what: '<b>&{{other}}', other: '$t(probe) $1' })).toBe(
      'Says <b>&{{other}}, $t(probe) $1.',
    )
  })

  it('switches its language at once', async () => {
    const texts = createTexts('en')
    await texts.changeLanguage('es')
    expect(texts.language).toBe('es')
  })

  it('gives instances that do not share their language', async () => {
    const first = createTexts('en')
    await createTexts('en').changeLanguage('es')
    expect(first.language).toBe('en')
  })
})
