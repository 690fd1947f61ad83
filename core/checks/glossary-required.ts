import type { Range } from '../text/content'
import { check, type Pair } from './check'
import { replaceFix } from './fix'
import { sentenceFor } from './house/sentence'
import { type TermInPair, termsIn } from './house/terms'

/** Where the target has the very words of the source. */
function leftOver({ source, target }: Pair, range: Range): Range | null {
  const words = source.words.filter(({ from, to }) => from < range.to && to > range.from)
  if (words.length === 0 || words.length > 6) return null
  const at = target.words.findIndex((_, start) =>
    words.every((word, step) => target.words[start + step]?.lower === word.lower),
  )
  const first = target.words[at]
  const last = target.words[at + words.length - 1]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}

const isMissing = ({ term, isRendered, forbidden }: TermInPair): boolean =>
  term.hasSource && term.target.length > 0 && !isRendered && forbidden.length === 0

export const glossaryRequired = check({
  id: 'glossary-required',
  house: true,
  family: 'terms',
  category: 'terminology/inconsistent',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    for (const found of termsIn(pair)) {
      if (found.source === null || !isMissing(found)) continue
      const { target, note } = found.term
      const left = leftOver(pair, found.source)
      const place = left ?? sentenceFor(pair, found.source)
      if (place === null) continue
      report({
        ...place,
        source: found.source,
        data: {
          source: pair.source.slice(found.source),
          better: target.join(' / '),
          note: note === '' ? '' : ` ${note}`,
        },
        fixes: left === null ? [] : target.slice(0, 3).map((each) => replaceFix(left, each)),
      })
    }
  },
  examples: {
    flags: [
      'es>en {ayuntamiento = city council, city hall}  Los [ayuntamientos] no contestaron. | [The town governments did not answer].',
      'fr>en {maire = mayor}  Selon l’adjoint du [maire], il pleut. | [According to the deputy of the magistrate, it is raining].',
      'de>en {Landtag = state parliament}  Sie sprach im [Landtag]. | She spoke in the [Landtag]. => She spoke in the state parliament.',
      'uk>en {міська рада = city council}  Рішення [міської ради] скасовано. | [The decision of the town board was annulled].',
      'ru>en {податок = tax; налог = levy}  Он платит [налоги]. | [He pays taxes].',
      'pt>en {eleição = election}  As [eleições] foram adiadas. | [The vote was postponed].',
      'it>en {sindaco = mayor}  Ha parlato il [sindaco]. Poi è uscito. | [The chief spoke]. Then he left.',
      'zh>en {市长 = mayor}  [市长]昨天没有来。 | [The head of the city did not come yesterday].',
      'es>en {Aa Presidencia = Presidency}  La [Presidencia] calla. | [The presidency is silent].',
    ],
    passes: [
      'es>en {ayuntamiento = city council, city hall}  El ayuntamiento calla. | City Hall is silent.',
      'es>en {alcalde = mayor}  El alcalde y los alcaldes. | The mayor’s car and the mayors’ cars.',
      'es>en {consejo = board; Consejo de Seguridad = Security Council}  El Consejo de Seguridad calla. | The Security Council is silent.',
      'fr>en {écrire un rapport = report}  L’élection approche. | The election is coming.',
      'fr>en {élection = election}  L’élection approche. | The election is coming.',
      'it>en {accordo = agreement}  L’accordo è firmato. | The agreements are signed.',
      'de>en {Rat = council}  Die Räte kamen. | The councils came.',
      'uk>en {Львів = Lviv; суд = court}  У Львові немає судів. | There are no courts in Lviv.',
      'ru>en {указ = decree}  Указом президента. | Decreed by the president.',
      'zh>en {市长 = mayor}  市长昨天没有来。 | The mayor did not come yesterday.',
      'es>en {cal = lime}  El alcalde salió a la calle. | The mayor went out into the street.',
      'es>en {Aa Presidencia = Presidency}  La presidencia rotatoria. | The rotating presidency.',
    ],
  },
})
