import { describe, expect, it } from 'vitest'
import { viewText } from '../../../core/text/view'

/** `words = value` for each number; every reading of an ambiguous one. */
const numbers = (text: string, language: string) =>
  viewText(text, language).numbers.map(({ from, to, values }) => `${text.slice(from, to)} = ${values.join(' or ')}`)
const kinds = (text: string, language: string) => viewText(text, language).numbers.map(({ kind }) => kind)

describe('numbers in digits', () => {
  it('are read with the separators of the language', () => {
    expect(numbers('1.250.000 y 3,5 y 1.234', 'es')).toEqual([
      '1.250.000 = 1250000',
      '3,5 = 3.5',
      '1.234 = 1234 or 1.234',
    ])
    expect(numbers('1,250,000 and 3.5 and 1,234.5', 'en')).toEqual([
      '1,250,000 = 1250000',
      '3.5 = 3.5',
      '1,234.5 = 1234.5',
    ])
    expect(numbers('10 000 \u043a\u043d\u0438\u0433', 'ru')).toEqual(['10 000 = 10000'])
  })

  it('take the scale after them', () => {
    expect(numbers('2,5 millones, 3 mil millones', 'es')).toEqual([
      '2,5 millones = 2500000',
      '3 mil millones = 3000000000',
    ])
    expect(numbers('2 d\u00e9cadas', 'es')).toEqual(['2 = 2 or 20'])
    expect(numbers('83-\u0442\u044b\u0441\u044f\u0447\u043d\u043e\u0433\u043e', 'ru')).toEqual([
      '83-\u0442\u044b\u0441\u044f\u0447\u043d\u043e\u0433\u043e = 83000',
    ])
    expect(numbers('14 \u0442\u044b\u0441. \u0438 2 \u043c\u043b\u0440\u0434', 'ru')).toEqual([
      '14 \u0442\u044b\u0441 = 14000',
      '2 \u043c\u043b\u0440\u0434 = 2000000000',
    ])
    expect(numbers('1.2\u4ebf\u5143, 3.2\u4e07', 'zh')).toEqual(['1.2\u4ebf = 120000000', '3.2\u4e07 = 32000'])
    expect(numbers('1100\u591a\u4e07', 'zh')).toEqual(['1100\u591a\u4e07 = 11000000'])
    expect(numbers('2万3000世帯、5万1000人、1億2300万円、1万亿、2割、3割引、1億2300万5000', 'ja')).toEqual([
      '2万3000 = 23000',
      '5万1000 = 51000',
      '1億2300万 = 123000000',
      '1万亿 = 1000000000000',
      '2割 = 20',
      '3割 = 30',
      '1億2300万5000 = 123005000',
    ])
    expect(numbers('一亿二千三百万；三千二百万；二〇二二年', 'zh')).toEqual([
      '一亿二千三百万 = 123000000',
      '三千二百万 = 32000000',
      '二〇二二 = 2022',
    ])
  })

  it('may have a fraction', () => {
    expect(numbers('10 1/2 years, 2\u00be, 2 1/4 million, 3/4 of 9 11/12', 'en')).toEqual([
      '10 1/2 = 10.5 or 10',
      '2\u00be = 2.75 or 2',
      '2 1/4 million = 2250000 or 2000000',
      '3 = 3',
      '4 = 4',
      '9 = 9',
      '11 = 11',
      '12 = 12',
    ])
  })

  it('of a range share the scale', () => {
    const shared = (text: string, language: string) => viewText(text, language).numbers.map(({ inRange }) => inRange)
    expect(shared('De 1.900 a 7.600 millones', 'es')).toEqual([1.9e9, undefined])
    expect(shared('\u043e\u0442 400 \u0434\u043e 600 \u0442\u044b\u0441\u044f\u0447', 'ru')).toEqual([400e3, undefined])
    expect(shared('3\u20135 million, \u20ac3 to \u20ac5 million', 'en')).toEqual([3e6, undefined, 3e6, undefined])
    expect(shared('In 3 towns 5 million; 3 million to 5 million; 3 to 5', 'en')).toEqual(Array(6).fill(undefined))
  })

  it('may be of any script', () => {
    expect(numbers('\u0661\u0665', 'ar')).toEqual(['\u0661\u0665 = 15'])
  })

  it('glued to letters are names, days and months of Chinese are the calendar', () => {
    expect(kinds('F-16 MH17 5G COVID-19', 'en')).toEqual(['name', 'name', 'name', 'name'])
    expect(kinds('USD11, 30km, 1990s', 'en')).toEqual(['digits', 'digits', 'digits'])
    expect(kinds('7\u670816\u65e5\u670930\u4eba', 'zh')).toEqual(['calendar', 'calendar', 'digits'])
  })

  it('in a row of three or more groups that are not thousands are no quantity', () => {
    expect(numbers('192.168.0.1', 'en')).toEqual(['192.168.0.1 = '])
  })
})

describe('numbers in words', () => {
  it.each([
    ['es', 'veinticuatro', 24],
    ['es', 'treinta y dos', 32],
    ['es', 'dos mil veintid\u00f3s', 2022],
    ['es', 'quinientos mil', 500_000],
    ['es', 'dos mil millones', 2_000_000_000],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'soixante et onze', 71],
    ['pt', 'cento e vinte e tr\u00eas', 123],
    ['it', 'ventitr\u00e9', 23],
    ['it', 'centomila', 100_000],
    ['de', 'zweiundzwanzig', 22],
    ['de', 'dreihundertf\u00fcnf', 305],
    ['ru', '\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u044c \u043e\u0434\u0438\u043d', 21],
    ['uk', '\u043f\u2019\u044f\u0442\u0441\u043e\u0442 \u0442\u0438\u0441\u044f\u0447', 500_000],
    ['en', 'two hundred and five thousand and one', 205_001],
    ['en', 'half a million', 500_000],
    ['en', 'both', 2],
    ['zh', '\u4e09\u5343\u4e8c\u767e\u4e07', 32_000_000],
    ['zh', '\u4e8c\u3007\u4e8c\u4e8c', 2022],
    ['zh', '\u56db\u6210', 40],
    ['es', 'XX', 20],
    ['es', 'medio centenar', '50 or 0.5'],
    ['es', 'dos d\u00e9cadas', '20 or 2'],
    ['es', 'siglo y medio', '150 or 1'],
    ['pt', 'meia d\u00fazia', '6 or 0.5'],
    ['fr', 'dix-neuf', 19],
    ['fr', 'une demi', 0.5],
    ['de', 'ein halbes Dutzend', '6 or 0.5'],
    ['fr', 'mille neuf cent dix-huit', 1918],
    ['it', 'trent\u2019anni', 30],
    ['it', 'diciottenne', 18],
    ['it', 'ventesimo', 20],
    ['it', 'dell\u2019undici', 11],
    [
      'ru',
      '\u0442\u0440\u0438\u0434\u0446\u0430\u0442\u0438\u043f\u044f\u0442\u0438\u043b\u0435\u0442\u043d\u044f\u044f',
      35,
    ],
    ['ru', '\u0434\u0432\u0430\u0434\u0446\u0430\u0442\u0438\u0442\u044b\u0441\u044f\u0447\u043d\u044b\u0439', 20_000],
    ['en', 'two dozen', '24 or 2'],
    ['en', 'half a century', '50 or 0.5'],
  ])('%s: %s is %s', (language, text, value) => {
    expect(numbers(text, language)).toEqual([`${text} = ${value}`])
  })

  it('that follow each other stay apart', () => {
    expect(numbers('uno dos tres', 'es')).toEqual(['uno = 1', 'dos = 2', 'tres = 3'])
    expect(numbers('dos docenas tres', 'es')).toEqual(['dos docenas = 24 or 2', 'tres = 3'])
  })
})
