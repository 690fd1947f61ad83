import type { Range } from '../text/content'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check } from './check'
import { removeFix } from './fix'

const spaced = /(?<=\d)[ \u00a0\u202f]{1,3}(?=%)/g
/** Written as in the source's language: `number-format` mends it, sign and all. */
const foreignNumber = /,\d{1,2}$|\.\d{3}$/
/** "the 7.2% of the shops"; not where the share is told apart by what follows ("the 7.2% of voters who …"). */
const withArticle = /\b([Tt]he )(\d{1,3}(?:[.,]\d{1,2})?)(?:[ \u00a0]?%| per ?cent) of /g
const toldApart = /^[^.,;:!?]{1,50} (?:who|that|which|whose|in question)(?!\p{L})/u
/** The article that Romance languages put before a share. */
const articleBefore = /(?<!\p{L})(?:el|los|un|il|lo|le|les|l['\u2019]|o|os|\u00e0 hauteur de)\s?$/iu

/** The share of the source that stands with an article: what was carried over. */
function shareWithArticle({ text, numberIndex }: TextView, digits: string): Range | null {
  const share = numberIndex.find(Number(digits.replace(',', '.')))
  if (share === undefined) return null
  const article = articleBefore.exec(text.slice(Math.max(0, share.from - 8), share.from))
  return article && { from: share.from - article[0].length, to: share.to }
}

export const percentages = check({
  id: 'percentages',
  family: 'localisation',
  category: 'locale-convention/number-format',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (!locale.spaceBefore.has('%') && locale.decimal === '.' && !areTokenised(source, target))
      for (const { 0: spaces, index } of text.matchAll(spaced)) {
        const range = { from: index, to: index + spaces.length + 1 }
        const number = /[\d.,]+$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
        if (foreignNumber.test(number)) continue
        report({
          ...range,
          data: { text: `${number}%` },
          fixes: [removeFix({ from: index, to: range.to - 1 }, 'remove-space')],
        })
      }
    for (const { 0: all, 1: article = '', 2: digits = '', index } of text.matchAll(withArticle)) {
      if (toldApart.test(text.slice(index + all.length, index + all.length + 60))) continue
      const evidence = shareWithArticle(source, digits)
      if (evidence === null) continue
      const range = { from: index, to: index + article.length + digits.length }
      const fixes = article === 'the ' ? [removeFix({ from: index, to: index + article.length })] : []
      report({
        ...range,
        source: evidence,
        message: 'article',
        data: { text: text.slice(range.from, range.to) },
        fixes,
      })
    }
  },
  examples: {
    flags: [
      'es>en  El 15 % votó en blanco. | A blank vote was cast by 15[ %]. => A blank vote was cast by 15%.',
      'fr>en  La hausse atteint 3,5\u00a0% cette année. | The rise is 3.5[\u00a0%] this year. => The rise is 3.5% this year.',
      'es>en  Cerró [el 20]% de los hoteles. | It closed [the 20]% of the hotels. => It closed 20% of the hotels.',
      'it>en  Vota [il 60]% degli abitanti. | Voting is [the 60]% of the inhabitants. => Voting is 60% of the inhabitants.',
      'de>en  Das Wasser stieg um 40 %. | The water rose by 40[ %]. => The water rose by 40%.',
    ],
    passes: [
      'es>en  El 15% de los vecinos que protestaron | the 15% of residents who protested',
      'ru>en  Рост составил 5 % , сказал мэр . | Growth was 5 % , the mayor said .',
      'zh>en  增长15% | Growth of 15%',
      'en>fr  15% | 15 %',
    ],
  },
})
