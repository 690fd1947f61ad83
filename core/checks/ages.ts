import type { Range } from '../text/content'
import { personNouns } from '../text/grammar-words'
import { isKnownCalque } from './calques/lexicons'
import { check, type Report } from './check'
import { replaceFix } from './fix'

const years = '(\\d{1,3}) years(?! (?:of|in|and|old|ago)(?![\\p{L}]))'
/** `Ana Ruiz, of 24 years,` is nobody's age in English. */
const afterComma = new RegExp(`(?<=\\p{L}), of ${years}`, 'gu')
/** `a worker of 43 years`, with the article before it. */
const afterPerson = new RegExp(`(?<!\\p{L})(an? )(\\p{Ll}{3,14}) of (?:some |about )?${years}`, 'giu')

/** "an 83-year-old", whatever stood before. */
const sounded = (article: string, age: string): string =>
  (article.startsWith('A') ? 'A' : 'a') + (/^(?:8|11$|18$)/.test(age) ? 'n ' : ' ')

function* agesOf(text: string): Generator<Report> {
  for (const { 0: found, 1: age = '', index } of text.matchAll(afterComma)) {
    const range: Range = { from: index + 2, to: index + found.length }
    yield { ...range, data: { text: found.slice(2), better: age }, fixes: [replaceFix(range, age)] }
  }
  for (const { 0: found, 1: article = '', 2: noun = '', 3: age = '', index } of text.matchAll(afterPerson)) {
    if (!personNouns.has(noun.toLowerCase())) continue
    const range: Range = { from: index, to: index + found.length }
    const better = `${sounded(article, age)}${age}-year-old ${noun}`
    yield { ...range, data: { text: found, better }, fixes: [replaceFix(range, better)] }
  }
}

export const ages = check({
  id: 'ages',
  family: 'localisation',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    if (pair.target.locale.language !== 'en') return
    for (const found of agesOf(pair.target.text)) if (!isKnownCalque(pair, found)) report(found)
  },
  examples: {
    flags: [
      'pt>en  Ana Ruiz, de 24 anos, venceu. | Ana Ruiz, [of 24 years], won. => Ana Ruiz, 24, won.',
      'it>en  Un operaio di 43 anni. | [A worker of 43 years] was there. => A 43-year-old worker was there.',
    ],
    passes: [
      'pt>en  Teve uma carreira de 20 anos. | She had a career of 20 years, and he a sentence.',
      'it>en  È un operaio con 20 anni di esperienza. | He is a worker of 20 years of experience.',
    ],
  },
})
