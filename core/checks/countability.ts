import { afterNoun } from '../text/grammar-words'
import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

/** Nouns without a plural, with the way English counts them. */
const uncounted =
  `information piece|advice piece|evidence piece|equipment piece|furniture piece|luggage piece|knowledge -|homework -|feedback -
baggage piece|machinery piece|software -|hardware -|artillery -|weaponry -|personnel -|cutlery -|jewelry piece|bureaucracy -`
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [noun: string, counter: string])

/** Plurals that cannot be anything else; "evidences" and "progresses" may be verbs. */
const falsePlurals = uncounted
  .map(([noun]) => noun)
  .filter((noun) => !/^(?:evidence|jewelry|bureaucracy|weaponry)$/.test(noun))
const quantifiers: Readonly<Record<string, string>> = {
  many: 'much',
  these: 'this',
  those: 'that',
  few: 'little',
  several: 'some',
  numerous: 'much',
}
const nouns = `${uncounted.map(([noun]) => noun).join('|')}|progress|research|damage|violence|traffic`

const rules: readonly PhraseRule[] = [
  ...falsePlurals.flatMap((noun): readonly PhraseRule[] => [
    { target: `an|a ${noun}s`, better: [noun], message: 'plural' },
    { target: `many ${noun}s`, better: [`much ${noun}`], message: 'plural' },
    { target: `these ${noun}s`, better: [`this ${noun}`], message: 'plural' },
    { target: `those ${noun}s`, better: [`that ${noun}`], message: 'plural' },
    { target: `several ${noun}s`, better: [`some ${noun}`], message: 'plural' },
    { target: `${noun}s`, better: [noun], message: 'plural' },
  ]),
  ...uncounted.map(
    ([noun, counter]): PhraseRule => ({
      target: `a|an ${noun}`,
      better: counter === '-' ? [noun] : [`a ${counter} of ${noun}`, noun],
      message: 'article',
      endsBefore: afterNoun,
    }),
  ),
  { target: 'a progress', better: ['progress'], message: 'article', endsBefore: afterNoun },
  { target: 'a news', better: ['news', 'a news item'], message: 'article', endsBefore: afterNoun },
  ...Object.entries(quantifiers).map(
    ([many, much]): PhraseRule => ({
      target: `${many} ${nouns}`,
      better: (text) => [
        text.replace(/^\S+/, (first) => (first === many ? much : much.charAt(0).toUpperCase() + much.slice(1))),
      ],
      message: 'many',
      endsBefore: afterNoun,
    }),
  ),
  {
    target:
      'much people|countries|problems|students|children|women|men|cases|questions|ways|things|cities|citizens|residents|workers|companies',
    better: (text) => [text.replace(/uch/, 'any')],
    message: 'much',
    unlessBefore: new Set(['too', 'very', 'how', 'so', 'as', 'that']),
  },
  {
    target:
      'very|too|so|how|as much people|countries|problems|students|children|women|men|cases|things|cities|citizens',
    better: (text) => [text.replace(/much/, 'many')],
    message: 'much',
  },
  { target: 'medias', better: ['media'], message: 'plural' },
  { target: 'criterias', better: ['criteria'], message: 'plural' },
  { target: 'datas', better: ['data'], message: 'plural' },
]

export const countability = check({
  id: 'countability',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'fr>en  Les informations sont fausses. | The [informations] are false. => The information are false.',
      'es>en  Dio muchos consejos a los jóvenes. | He gave [many advices] to the young. => He gave much advice to the young.',
      'it>en  È una informazione sulla guerra. | It is [an information] about the war. => It is a piece of information about the war.',
      'de>en  Es gibt viele Beweise dafür. | There are [many evidence] of it. => There are much evidence of it.',
      'ru>en  Это была хорошая новость. | It was [a news] that pleased everyone. => It was news that pleased everyone.',
      'uk>en  Багато людей прийшло. | [Much people] came, and [so much children] sang. => Many people came, and so many children sang.',
      'pt>en  O equipamento chegou. | [Several equipments] arrived. => Some equipment arrived.',
    ],
    passes: [
      'fr>en  Les informations sont fausses. | This information is false; an information desk and many information systems are not.',
      'de>en  Eine Nachricht | A news conference, an equipment maker, an evidence bag and a piece of advice.',
      'zh>en  很多软件公司 | Many software companies make much progress and do much research; he advises and evidences it.',
      'ru>en  Слишком много | There is too much people-watching, and these research papers are old.',
    ],
  },
})
