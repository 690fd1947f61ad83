import { describe, expect, it } from 'vitest'
import { inflectVerb, likeCapitals, pluralNoun, verbForms } from '../../../core/text/english'

const forms = (base: string) => verbForms.map((form) => inflectVerb(base, form)).join(' ')

describe('inflectVerb', () => {
  it.each([
    'attend attends attended attended attending',
    'stop stops stopped stopped stopping',
    'visit visits visited visited visiting',
    'refer refers referred referred referring',
    'happen happens happened happened happening',
    'carry carries carried carried carrying',
    'play plays played played playing',
    'agree agrees agreed agreed agreeing',
    'die dies died died dying',
    'watch watches watched watched watching',
    'go goes went gone going',
    'give gives gave given giving',
    'have has had had having',
    'quit quits quit quit quitting',
    'fix fixes fixed fixed fixing',
    'cook cooks cooked cooked cooking',
    'say says said said saying',
  ])('%s', (row) => {
    expect(forms(row.split(' ')[0] ?? '')).toBe(row)
  })
  it('inflects the first word of a phrase', () => {
    expect(inflectVerb('carry out', 'past')).toBe('carried out')
  })
})

describe('pluralNoun', () => {
  it.each([
    ['report', 'reports'],
    ['city', 'cities'],
    ['church', 'churches'],
    ['person', 'people'],
    ['euro', 'euros'],
    ['hero', 'heroes'],
    ['press conference', 'press conferences'],
  ])('%s → %s', (singular, plural) => {
    expect(pluralNoun(singular)).toBe(plural)
  })
})

describe('likeCapitals', () => {
  it('copies a capital first letter and all capitals, nothing else', () => {
    expect(likeCapitals('Assist', 'attend')).toBe('Attend')
    expect(likeCapitals('ASSIST', 'attend')).toBe('ATTEND')
    expect(likeCapitals('assist', 'attend')).toBe('attend')
  })
})
