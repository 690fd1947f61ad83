import { describe, expect, it } from 'vitest'
import { localeOf } from '../../../core/text/locale'

describe('the facts of a language', () => {
  it('hold for its regions', () => {
    expect(localeOf('pt-BR')).toMatchObject({ language: 'pt', decimal: ',', dateOrder: 'day-month' })
  })

  it('put the month first only where that is the custom', () => {
    expect(
      [localeOf('en'), localeOf('en-US'), localeOf('en-GB'), localeOf('zh')].map(({ dateOrder }) => dateOrder),
    ).toEqual(['day-month', 'month-day', 'day-month', 'year-month-day'])
  })

  it('say before which marks French puts a space', () => {
    expect([...':;!?.,'].filter((mark) => localeOf('fr').spaceBefore.has(mark))).toEqual([':', ';', '!', '?'])
    expect(localeOf('en').spaceBefore.size).toBe(0)
  })

  it('exist for a language nobody described', () => {
    expect(localeOf('xx')).toMatchObject({ language: 'xx', decimal: ',' })
  })
})
