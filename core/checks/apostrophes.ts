import { areTokenised } from '../text/spaces'
import { check } from './check'
import { replaceFix } from './fix'

/** Accents, primes and other marks typed where an apostrophe belongs. */
const wrongMark =
  /(?<=\p{L}{2})[\u00b4\u0060\u2032\u02b9\u02bb\u2018\u201b](?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{M}]))|(?<=\p{L}s)[\u00b4\u0060](?=\s)|(?<=\b(?:O|D|L|d|l))[\u00b4\u0060\u2018](?=\p{Lu})/gu
/** A mark that touches its word: a text cut into tokens ("Ukraine 's gates") has none. */
const touching = /[\p{L}\p{N}][,.;:!?]/u
/** "Ukraine s gates", "Ukraine 's gates", "the port' s gates". */
const lost = /(?<=\p{L}{2})[ \u00a0]s(?=[ \u00a0]\p{Ll}{2})/gu
const apart =
  /(?<=\p{L})(?:[ \u00a0](['\u2019])[ \u00a0]?|(['\u2019])[ \u00a0])(?=s[ \u00a0.,;]|(?:re|ve|ll)[ \u00a0])/gu

export const apostrophes = check({
  id: 'apostrophes',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (locale.language !== 'en') return
    const apostrophe = text.includes("'") && !text.includes('\u2019') ? "'" : '\u2019'
    for (const { 0: mark, index } of text.matchAll(wrongMark)) {
      const range = { from: index, to: index + 1 }
      report({ ...range, data: { mark, right: apostrophe }, fixes: [replaceFix(range, apostrophe)] })
    }
    if (areTokenised(source, target)) return
    for (const { index } of text.matchAll(lost)) {
      const range = { from: index, to: index + 2 }
      const word = /[\p{L}\p{M}-]{1,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
      const better = `${apostrophe}s`
      report({
        ...range,
        message: 'lost',
        data: { text: `${word} s`, better: word + better },
        fixes: [replaceFix(range, better)],
      })
    }
    const touches = touching.test(text)
    for (const { 0: said, 1: after = '', 2: before = '', index } of text.matchAll(apart)) {
      const range = { from: index, to: index + said.length }
      if (!said.endsWith(' ') && !touches) continue
      if (text.slice(Math.max(0, index - 80), index).split(/[\s(]['\u2018]/).length > 1) continue
      report({ ...range, message: 'apart', fixes: [replaceFix(range, after + before)] })
    }
  },
  examples: {
    flags: [
      'es>en  Los puertos de Ucrania | Ukraine[´]s ports => Ukraine’s ports',
      "fr>en  La grue du port | The port[`]s crane isn't new. => The port's crane isn't new.",
      'zh>en  港口的大门 | The port[ s] big gate => The port’s big gate',
      "uk>en  Мер міста | The city[ ']s mayor. => The city's mayor.",
      'ru>en  Закон мэра | The mayor[’ ]s law => The mayor’s law',
      'it>en  Il signor O’Hara | Mr. O[´]Hara => Mr. O’Hara',
    ],
    passes: [
      'es>en  Los puertos de Ucrania | Ukraine’s ports and the mayors’ law in Hawaiʻi',
      "ru>en  Порт , сказал он . | The port 's gate , he said .",
      'de>en  Er sagte „sechs“ | The word ‘six’ s he spelt with an S class',
    ],
  },
})
