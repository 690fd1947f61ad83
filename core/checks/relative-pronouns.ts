import { pluralNoun } from '../text/english'
import { auxiliaries, personNouns, personPlurals, thingNouns } from '../text/grammar-words'
import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const people = new Set([...personNouns, ...personPlurals].filter((noun) => noun !== 'agent' && noun !== 'agents'))
const things = new Set([...thingNouns, ...[...thingNouns].map(pluralNoun)])
/** "asked the minister which party …" and "a group of people which is …" are right. */
const otherwise = new Set(
  'ask asks asked asking tell tells told telling show shows showed of from with by for to inform informed between among'.split(
    ' ',
  ),
)

const rules: readonly PhraseRule[] = [
  { target: 'which', better: ['who'], before: people, after: auxiliaries, unlessNear: otherwise },
  {
    target: 'who',
    better: ['that', 'which'],
    message: 'thing',
    before: things,
    after: auxiliaries,
    unlessNear: otherwise,
  },
  { target: 'what', better: ['who'], before: people, after: auxiliaries, unlessNear: otherwise },
  {
    target: 'all what',
    better: ['all that'],
    message: 'all',
    unlessBefore: new Set(['after', 'at', 'above', 'of', 'in']),
  },
  { target: 'everything what', better: ['everything that'], message: 'all' },
  { target: 'something what', better: ['something that'], message: 'all' },
  { target: 'nothing what', better: ['nothing that'], message: 'all' },
]

export const relativePronouns = check({
  id: 'relative-pronouns',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'es>en  El ministro que dimitió volvió. | The minister [which] had resigned came back. => The minister who had resigned came back.',
      'uk>en  Люди, які втекли, повернулися. | The residents [which] were there came back. => The residents who were there came back.',
      'ru>en  Закон, который был принят, действует. | The law [who] was passed is in force. => The law that was passed is in force.',
      'de>en  Alles, was er sagte, stimmt. | [All what] he said is true, and [everything what] she said. => All that he said is true, and everything that she said.',
    ],
    passes: [
      'es>en  Preguntó al ministro cuál era. | He asked the minister which was right, and the group of people which is here.',
      'fr>en  Le maire, ce qui est rare, a ri. | The mayor, which is rare, laughed; the judge who was there did not.',
      'zh>en  毕竟 | After all what matters is the law, and who is to say?',
    ],
  },
})
