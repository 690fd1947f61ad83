import { readNegation } from '../text/negation'
import { check } from './check'

/** In longer sentences there is always another word that may carry the negation; shorter ones are said in other words. */
const fewestWords = 5
const mostWords = 24

/** Whether two texts are as long as one and its close translation are. */
const areComparable = (source: number, target: number): boolean =>
  source >= fewestWords && source <= mostWords && target <= source * 2 && target * 2 >= source

export const negation = check({
  id: 'negation',
  family: 'fidelity',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  level: 'errors',
  run: ({ source, target }, report) => {
    if (!areComparable(source.words.length, target.words.length)) return
    if (source.sentences.length !== 1 || target.sentences.length !== 1 || target.locale.language !== 'en') return
    const there = readNegation(source)
    const here = readNegation(target)
    if (there === null || here === null || /[?]|\bnot\b|n ?['\u2019] ?t\b/i.test(source.text)) return
    if (there.single !== null && here.none) {
      const from = target.words[0]?.from ?? 0
      const to = target.words.at(-1)?.to ?? target.text.length
      report({ from, to, source: there.single, data: { original: source.slice(there.single) } })
    } else if (here.single !== null && there.none)
      report({ ...here.single, message: 'gained', data: { text: target.slice(here.single) } })
  },
  examples: {
    flags: [
      'es>en  El alcalde [no] cerró el puente. | [The mayor closed the bridge].',
      'fr>en  Le maire n’a [pas] fermé le pont. | [The mayor closed the bridge].',
      'de>en  Die Brücke wird [nicht] gesperrt. | [The bridge will be closed].',
      'uk>en  Мер міста [не] закрив міст. | [The mayor closed the bridge].',
      'pt>en  O prefeito fechou a ponte. | The mayor did [not] close the bridge.',
      'ru>en  Мэр города закрыл мост вечером. | The mayor [didn’t] close the bridge in the evening.',
    ],
    passes: [
      'es>en  No sólo cerró el puente. | He closed the bridge and more.',
      'it>en  Non ha pagato la multa. | He failed to pay the fine.',
      'ru>en  Мэр не пришел. | The mayor was absent.',
      'de>en  Er ist nicht glücklich. | He is unhappy.',
      'uk>en  Без моста важко. | It is not easy lacking a bridge.',
      'zh>en  他没有来。 | He came.',
      'pt>en  O barco só chegou à tarde. | The boat did not arrive until the afternoon.',
      'de>en  Die Brücke wird erst im Mai geöffnet. | The bridge will not be opened before May.',
    ],
  },
})
