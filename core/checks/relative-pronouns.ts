import { pluralNoun } from '../text/english'
import { auxiliaries, personNouns, personPlurals, thingNouns } from '../text/grammar-words'
import type { Pair, Report } from './check'
import { check } from './check'
import { replaceFix } from './fix'
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

const phrases = runPhraseRules(rules)

/** "Etxarri, that won", where only "who" or "which" can follow the comma; the noun or name before it is kept. */
const afterComma =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}'\u2019-]{1,30}), that(?= (?:had|has|have|was|were|will|would|did|does|could|won|lost|left|gave|took|began|went|came|\p{Ll}{3,12}ed) )/gu
/** Romance languages set off such a clause as English does, and their one relative pronoun became "that". */
const romance = /[\p{L}\p{N}%)"\u201d\u00bb], (?:que|che) /u
/** What a clause of its own may follow: "he said, that was", "in fact, that had". */
const introduces = new Set(
  'said says say know knows fact however then so and but now course therefore think believe'.split(' '),
)

function* thatAfterComma({ source, target }: Pair): Generator<Report> {
  if (!romance.test(source.text)) return
  for (const { 0: found, 1: before = '', index } of target.text.matchAll(afterComma)) {
    if (introduces.has(before.toLowerCase())) continue
    const range = { from: index + found.length - 'that'.length, to: index + found.length }
    const better = people.has(before.toLowerCase()) || /^\p{Lu}/u.test(before) ? ['who', 'which'] : ['which', 'who']
    yield { ...range, message: 'comma', level: 'awkward', fixes: better.map((each) => replaceFix(range, each)) }
  }
}

export const relativePronouns = check({
  id: 'relative-pronouns',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: (pair, report) => {
    phrases(pair, report)
    if (pair.target.locale.language === 'en') for (const found of thatAfterComma(pair)) report(found)
  },
  examples: {
    flags: [
      'es>en  Ana Ruiz, que ganó ayer, está feliz. | Ana Ruiz, [that] won yesterday, is happy. => Ana Ruiz, who won yesterday, is happy.',
      'es>en  El ministro que dimitió volvió. | The minister [which] had resigned came back. => The minister who had resigned came back.',
      'uk>en  Люди, які втекли, повернулися. | The residents [which] were there came back. => The residents who were there came back.',
      'ru>en  Закон, который был принят, действует. | The law [who] was passed is in force. => The law that was passed is in force.',
      'de>en  Alles, was er sagte, stimmt. | [All what] he said is true, and [everything what] she said. => All that he said is true, and everything that she said.',
    ],
    passes: [
      'es>en  En realidad, que volvió a casa, lo sé. | In fact, that was known, and the law that was passed is in force.',
      'es>en  Preguntó al ministro cuál era. | He asked the minister which was right, and the group of people which is here.',
      'fr>en  Le maire, ce qui est rare, a ri. | The mayor, which is rare, laughed; the judge who was there did not.',
      'zh>en  毕竟 | After all what matters is the law, and who is to say?',
    ],
  },
})
