import { areTokenised } from '../text/spaces'
import { check } from './check'
import { replaceFix } from './fix'

const number = '\\d+(?:[.,]\\d+)*'
const scale = '(?:\\s(?:million|billion|trillion|thousand)s?)?'
/** 30 €, 2.5 million €: the sign after the amount; 30 $ 50 is two amounts to nobody. */
const signAfter = new RegExp(
  `(?<![\\p{Sc}\\p{L}\\d.,])(${number}${scale})[ \\u00a0\\u202f]?([\\u20ac$\\u00a3\\u00a5\\u20b4\\u20bd])(?![\\p{L}\\d\\p{Sc}])(?! ?\\d)`,
  'gu',
)
const signApart = /(?<![\p{L}\p{Sc}\d])((?:US|A|C|HK|NZ|S)?[\u20ac$\u00a3\u00a5\u20b4\u20bd])[ \u00a0\u202f](?=\d)/gu
const american = new RegExp(
  `(?<![\\p{Sc}\\p{L}\\d.,])(${number}${scale}) (?:dollars of the (?:United States|USA?|U\\.S\\.)|dollars of (?:USA?|EE\\.? ?UU\\.?)|American dollars|dollars american|dollars US)(?!\\p{L})`,
  'giu',
)

export const currencies = check({
  id: 'currencies',
  family: 'localisation',
  category: 'locale-convention/currency-format',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (locale.language !== 'en' || areTokenised(source, target)) return
    for (const { 0: all, 1: amount = '', 2: sign = '', index } of text.matchAll(signAfter)) {
      const range = { from: index, to: index + all.length }
      report({ ...range, data: { text: all, better: sign + amount }, fixes: [replaceFix(range, sign + amount)] })
    }
    for (const { 0: all, 1: sign = '', index } of text.matchAll(signApart)) {
      const digits = /^[\d.,]*\d/.exec(text.slice(index + all.length, index + all.length + 30))?.[0] ?? ''
      const range = { from: index, to: index + all.length + digits.length }
      report({
        ...range,
        data: { text: all + digits, better: sign + digits },
        fixes: [replaceFix(range, sign + digits)],
      })
    }
    for (const { 0: all, 1: amount = '', index } of text.matchAll(american)) {
      const range = { from: index, to: index + all.length }
      const better = `$${amount}`
      report({ ...range, message: 'american', data: { text: all, better }, fixes: [replaceFix(range, better)] })
    }
  },
  examples: {
    flags: [
      'es>en  La entrada cuesta 30 €. | A ticket costs [30 €]. => A ticket costs €30.',
      'de>en  Das Dach kostet 2,5 Mio. €. | The roof costs [2.5 million €]. => The roof costs €2.5 million.',
      'it>en  Il biglietto costa € 12,50. | The ticket costs [€ 12.50]. => The ticket costs €12.50.',
      'es>en  Pagó 400 dólares de Estados Unidos. | He paid [400 dollars of the United States]. => He paid $400.',
      'fr>en  Un don de 1\u00a0000\u00a0$ | A gift of [1,000$] => A gift of $1,000',
    ],
    passes: [
      'es>en  De 30 a 40 euros y 50 dólares | From €30 to 40 euros and US$50',
      'ru>en  Он заплатил $ 30 , сказал он . | He paid $ 30 , he said .',
      'zh>en  5元 | 5 yuan, $5, A$5',
    ],
  },
})
