import { describe, expect, it } from 'vitest'
import { type CalendarDate, compatible, findDates, formatDate } from '../../../core/text/dates'
import { localeOf } from '../../../core/text/locale'

const said = ({ year, month, day }: CalendarDate) => `${year ?? '?'}-${month}-${day ?? '?'}`
const dates = (text: string, language: string) =>
  findDates(text, localeOf(language)).map(
    ({ from, to, readings }) => `${text.slice(from, to)} = ${readings.map(said).join(' or ')}`,
  )

describe('dates', () => {
  it('are read with the names of the months of many languages', () => {
    expect(dates('el 16 de noviembre de 2022', 'es')).toEqual(['16 de noviembre de 2022 = 2022-11-16'])
    expect(dates('am 3. M\u00e4rz', 'de')).toEqual(['3. M\u00e4rz = ?-3-3'])
    expect(dates('le 1er ao\u00fbt 1999', 'fr')).toEqual(['1er ao\u00fbt 1999 = 1999-8-1'])
    expect(dates('16 \u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430 2022', 'uk')).toEqual([
      '16 \u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430 2022 = 2022-11-16',
    ])
    expect(dates('2022\u5e7411\u670816\u65e5', 'zh')).toEqual(['2022\u5e7411\u670816\u65e5 = 2022-11-16'])
  })

  it('in English stand either way round, and need a capital', () => {
    expect(dates('on Nov. 16, 2022, on 2nd of May and May 2021; they may 5', 'en')).toEqual([
      'Nov. 16, 2022 = 2022-11-16',
      '2nd of May = ?-5-2',
      'May 2021 = 2021-5-?',
    ])
  })

  it('do not take the minutes of a time for the day', () => {
    expect(dates('at 19:00 of July 6, 2020', 'en')).toEqual(['July 6, 2020 = 2020-7-6'])
  })

  it('all in digits have two readings unless one is impossible or both are one', () => {
    expect(dates('03/04/2022, 16.11.2022, 5-5-22, 2022-11-16', 'es')).toEqual([
      '03/04/2022 = 2022-4-3 or 2022-3-4',
      '16.11.2022 = 2022-11-16',
      '5-5-22 = 2022-5-5',
      '2022-11-16 = 2022-11-16',
    ])
    expect(dates('03/04/2022', 'en-US')).toEqual(['03/04/2022 = 2022-3-4 or 2022-4-3'])
  })

  it('may be written with the digits of any script', () => {
    expect(dates('\u0660\u0663/\u0660\u0664/\u0662\u0660\u0662\u0662', 'ar')[0]).toContain('2022-4-3')
  })

  it('are not versions, addresses or impossible days', () => {
    expect(dates('2.10.0, 192.168.1.1, 45.13.2022', 'en')).toEqual([])
  })

  it('are compatible when what both say agrees', () => {
    const date = { year: 2022, month: 11, day: 16 }
    expect(compatible(date, { year: null, month: 11, day: 16 })).toBe(true)
    expect(compatible(date, { year: 2021, month: 11, day: 16 })).toBe(false)
    expect(compatible(date, { year: null, month: 11, day: 17 })).toBe(false)
  })

  it('are written as the target\u2019s readers write them', () => {
    const date = { year: 2022, month: 11, day: 16 }
    expect(formatDate(date, 'en')).toBe('November 16, 2022')
    expect(formatDate(date, 'en-GB')).toBe('16 November 2022')
    expect(formatDate({ ...date, year: null }, 'en')).toBe('November 16')
    expect(formatDate({ ...date, day: null }, 'en')).toBe('November 2022')
  })
})
