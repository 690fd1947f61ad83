import { pluralNoun } from '../text/english'
import { afterNoun, countNouns } from '../text/grammar-words'
import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const singulars = [...countNouns].filter((noun) => noun !== 'species')
/** Plurals that are no verbs: "this questions …" and "each features" may be right. */
const plurals = new Map(
  `agreement airport area article association building category child church city committee company country crisis disaster embassy error
event explosion family festival goal hospital idea incident industry institution journalist language law man ministry mountain museum
nation newspaper novel opinion opportunity organization politician problem province region river scandal scientist sector soldier
student system tournament tradition university vehicle village war weapon woman worker`
    .split(/\s+/)
    .map((noun) => [pluralNoun(noun), noun] as const),
)
const plural = [...plurals.keys()].join('|')
const singular = singulars.join('|')
/** "one of the team" is right. */
const groups = /^(?:team|family|party|group|company|club|committee|church|village|town)$/
const single = singulars.filter((noun) => !groups.test(noun)).join('|')

const lastWord = /[\p{L}'-]+$/u
const lastPlural = (text: string): readonly string[] => [text.replace(lastWord, pluralNoun)]
const lastSingular = (text: string): readonly string[] => [
  text.replace(lastWord, (noun) => plurals.get(noun.toLowerCase()) ?? noun),
]

/** "a three day visit". */
const article = new Set(['a', 'an', 'the', 'every', 'each', 'per', 'this', 'that', 'his', 'her', 'its', 'their'])
const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands'
const superlatives =
  'largest|biggest|best|oldest|greatest|richest|poorest|strongest|highest|worst|smallest|main|leading|few|top'

const rules: readonly PhraseRule[] = [
  { target: `${numbers} ${singular}`, better: lastPlural, endsBefore: afterNoun, unlessBefore: article },
  {
    target: `several|many|these|those|various|numerous ${singular}`,
    better: lastPlural,
    endsBefore: afterNoun,
    unlessBefore: new Set(['of', 'great', 'good']),
  },
  { target: `one of the ${superlatives} ${singular}`, better: lastPlural, message: 'one', endsBefore: afterNoun },
  { target: `one of the most _ ${singular}`, better: lastPlural, message: 'one', endsBefore: afterNoun },
  {
    target: `one of the|his|her|its|their|our|these|those ${single}`,
    better: lastPlural,
    message: 'one',
    endsBefore: afterNoun,
  },
  { target: `every|each|another ${plural}`, better: lastSingular, message: 'single' },
  { target: `this ${plural}`, better: (text) => [text.replace(/^(t)his/i, '$1hese')], message: 'this' },
  {
    target: `others|differents ${plural}`,
    better: (text) => [text.replace(/s(?= )/, '')],
    message: 'adjective',
  },
]

export const nounNumber = check({
  id: 'noun-number',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'zh>en  三人受伤。 | The fire injured [three person] and a dog. => The fire injured three people and a dog.',
      'zh>en  几个国家参加了。 | [Several country], it says here. => Several countries, it says here.',
      'ru>en  Это один из самых важных городов. | It is [one of the most important city] in the north. => It is one of the most important cities in the north.',
      'it>en  È uno dei suoi romanzi. | It is [one of his novel], the best. => It is one of his novels, the best.',
      'fr>en  Chaque pays vote. | [Every countries] votes. => Every country votes.',
      'uk>en  Ці проблеми старі. | [This problems] are old. => These problems are old.',
      'es>en  Visitó otros países. | She visited [others countries]. => She visited other countries.',
    ],
    passes: [
      'zh>en  三天的访问 | A three day visit, a two person team and many country houses.',
      'de>en  Einer aus dem Team | He is one of the team; these family ties and those school days matter.',
      'ru>en  Один из лучших | It is one of the most country-like places, and many a man knows it.',
      'fr>en  Chacun | Each features a song, and this questions every rule others cities’ mayors made.',
    ],
  },
})
