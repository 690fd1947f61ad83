import { findForeignCenturies, ordinal } from '../text/centuries'
import { check } from './check'
import { replaceFix } from './fix'

/** 1º, 3ª; French 2ème, 2e; Russian 5-й; but not 25º, which is a temperature more often. */
const foreign =
  /(?<![\p{L}\d.,])(\d{1,3})(?:\*?\.?[\u00ba\u00aa](?! ?[CF]\b)|\u00e8mes?|\u00e8res?|er(?= \p{L})|-(?:th|st|nd|rd|\u0439|\u0433\u043e|\u044f|\u0445))(?![\p{L}\d])/gu
const wrongEnding = /(?<![\p{L}\d.,:-])(\d{1,4})(st|nd|rd|th)(?![\p{L}\d])/gu
/** "the 300 th match" */
const apart = /(?<![\p{L}\d.,:-])(\d{1,4})[ \u00a0](?:st|nd|rd|th)(?![\p{L}\d])/gu
const numero = /(?<!\p{L})[nN][\u00ba\u00b0](?= ?\d)/gu

export const ordinals = check({
  id: 'ordinals',
  family: 'localisation',
  category: 'locale-convention/number-format',
  severity: 'minor',
  level: 'awkward',
  run: ({ target: { text, locale } }, report) => {
    if (locale.language !== 'en') return
    const say = (from: number, said: string, better: string, message?: string) => {
      const range = { from, to: from + said.length }
      report({ ...range, message, data: { text: said, better }, fixes: [replaceFix(range, better)] })
    }
    for (const { 0: all, 1: digits = '', index } of text.matchAll(foreign)) say(index, all, ordinal(Number(digits)))
    for (const { 0: all, 1: digits = '', index } of text.matchAll(wrongEnding))
      if (ordinal(Number(digits)) !== all && Number(digits) > 0) say(index, all, ordinal(Number(digits)))
    for (const { 0: all, 1: digits = '', index } of text.matchAll(apart)) say(index, all, ordinal(Number(digits)))
    for (const { 0: all, index } of text.matchAll(numero))
      say(index, all, text[index + all.length] === ' ' ? 'No.' : 'No. ', 'number')
    for (const { from, to, better } of findForeignCenturies(text)) say(from, text.slice(from, to), better, 'century')
  },
  examples: {
    flags: [
      'es>en  Quedó en el 3º puesto. | She came in [3º] place. => She came in 3rd place.',
      'es>en  Un puente del siglo XIX | A bridge of the [century XIX] => A bridge of the 19th century',
      'fr>en  Une tour du XVe siècle, la 2ème | A [XV-century] tower, the [2ème] => A 15th-century tower, the 2nd',
      'ru>en  В 21 веке | In the [21 century] => In the 21st century',
      'zh>en  第23届电影节 | The [23th] film festival => The 23rd film festival',
      'zh>en  第300场比赛 | It is the [300 th] match. => It is the 300th match.',
      'it>en  Il decreto n° 12 | Decree [n°] 12 => Decree No. 12',
      'uk>en  5-й канал | The [5-th] channel => The 5th channel',
    ],
    passes: [
      'es>en  El siglo XX, a 25 °C, el 11.º y el 112.º | The 20th century, at 25 °C, the 11th and the 112th',
      'de>en  Das 2. Bataillon nach 3 Jahrhunderten | The 2nd Battalion after 3 centuries',
      'fr>en  Century XII, section XV, au 21e siècle | Century XII Ltd, section XV, in the 21st century',
    ],
  },
})
