import { describe, expect, it } from 'vitest'
import { articleCheck, check } from '../../../core/checks/check'
import { replaceFix } from '../../../core/checks/fix'
import { readRules } from '../../../core/checks/house/notation'
import { createChecker } from '../../../core/checks/run'

const shouting = check({
  id: 'shouting',
  family: 'style',
  category: 'style',
  severity: 'minor',
  level: 'awkward',
  run: ({ target }, report) => {
    for (const { 0: mark, index } of target.text.matchAll(/!/g))
      report({ from: index, to: index + mark.length, fixes: [replaceFix({ from: index, to: index + 1 }, '.')] })
  },
  examples: { flags: [], passes: [] },
})

/** Marks every occurrence of a capitalised word after the first. */
const again = articleCheck<null>({
  id: 'again',
  family: 'consistency',
  category: 'style',
  severity: 'minor',
  level: 'everything',
  collect: ({ target }) =>
    target.words
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ from, to, text }) => ({ from, to, key: text, data: null })),
  judge: (facts, report) => {
    for (const fact of facts.slice(1)) report(fact)
  },
  examples: { flags: [], passes: [] },
})

const options = { sourceLanguage: 'es', targetLanguage: 'en', checks: [shouting, again] }
const link = (id: string, target: string) => ({ id, source: 'Hola', target })

const refusing = check({
  id: 'refusing',
  family: 'fidelity',
  category: 'accuracy/untranslated',
  severity: 'major',
  level: 'errors',
  decisive: true,
  run: ({ target }, report) => {
    if (!/\p{Ll}/u.test(target.text)) report({ from: 0, to: target.text.length })
  },
  examples: { flags: [], passes: [] },
})

describe('a decisive check', () => {
  const checksOf = (target: string) => {
    const checker = createChecker({ ...options, checks: [shouting, again, refusing] })
    checker.update([link('a', 'Kyiv'), link('b', target)])
    return checker.findings('b').map(({ check }) => check)
  }

  it('silences the other checks of its link, those of the article included', () => {
    expect(checksOf('KYIV! Kyiv')).toEqual(['shouting', 'again'])
    expect(checksOf('KYIV!')).toEqual(['refusing'])
  })

  it('sees a blank target, which no other check does', () => {
    expect(checksOf('')).toEqual(['refusing'])
  })
})

describe('a checker', () => {
  it('tells which links have new findings', () => {
    const checker = createChecker(options)
    expect(checker.update([link('a', 'Kyiv!'), link('b', 'nothing'), link('c', 'Kyiv')])).toEqual(['a', 'c'])
    expect(checker.findings('c').map(({ check }) => check)).toEqual(['again'])
  })

  it('judges other links again when the facts they share change', () => {
    const checker = createChecker(options)
    checker.update([link('a', 'Kyiv'), link('b', 'Kyiv')])
    expect(checker.updateLink(link('a', 'Lviv'))).toEqual(['b'])
    expect(checker.findings('b')).toEqual([])
  })

  it('judges in reading order also after a link moves', () => {
    const checker = createChecker(options)
    checker.update([link('a', 'Kyiv'), link('b', 'Kyiv')])
    expect([...checker.update([link('b', 'Kyiv'), link('a', 'Kyiv')])].sort()).toEqual(['a', 'b'])
    expect(checker.findings('a')).toHaveLength(1)
  })

  it('forgets links that are gone and names them', () => {
    const checker = createChecker(options)
    checker.update([link('a', 'Stop!'), link('b', 'Stay.')])
    expect(checker.update([link('b', 'Stay.')])).toEqual(['a'])
    expect(checker.findings('a')).toEqual([])
  })

  it('says nothing about a blank target', () => {
    const checker = createChecker({
      ...options,
      checks: [check({ ...shouting, run: (_, report) => report({ from: 0, to: 1 }) })],
    })
    expect(checker.update([link('a', ' \u00a0\u2029')])).toEqual([])
  })

  it('leaves out checks that are switched off', () => {
    const checker = createChecker({ ...options, disabled: new Set(['shouting']) })
    checker.update([link('a', 'Stop!')])
    expect(checker.findings('a')).toEqual([])
  })

  it('refuses a link it does not know and two links of one id', () => {
    const checker = createChecker(options)
    expect(() => checker.updateLink(link('a', 'x'))).toThrow('unknown link a')
    expect(() => checker.update([link('a', 'x'), link('a', 'y')])).toThrow('two links have the id a')
  })

  it('gives up on a text in which one check marks everything', () => {
    const checker = createChecker(options)
    checker.update([link('a', '!'.repeat(2000))])
    expect(checker.findings('a')).toHaveLength(500)
  })
})

describe('other rules', () => {
  const rules = readRules('= ~ port')
  const texts = [link('a', 'The port'), link('b', 'The mayor')]

  it('give what a checker with these rules from the start gives, where it is asked again', () => {
    const checker = createChecker({ sourceLanguage: 'es', targetLanguage: 'en' })
    checker.update(texts)
    checker.changeRules(rules)
    expect(checker.findings('a')).toEqual([])
    expect(checker.recheck(['a', 'b', 'gone'])).toEqual(['a'])
    const fresh = createChecker({ sourceLanguage: 'es', targetLanguage: 'en', rules })
    fresh.update(texts)
    expect(checker.findings('a')).toEqual(fresh.findings('a'))
  })
})
