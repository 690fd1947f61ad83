import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const opens = new Set(['that', 'and', 'but', 'because', 'when', 'if', 'while', 'where', 'although', 'whether'])
const opensPlain = new Set(['and', 'but', 'because', 'when', 'while', 'where', 'although'])
const plural: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}
const singular: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
}
const change =
  (forms: Readonly<Record<string, string>>) =>
  (text: string): readonly string[] => [text.replace(/\S+$/, (verb) => forms[verb.toLowerCase()] ?? verb)]
const toPlural = change(plural)
const toSingular = change(singular)
const measures = new Set(
  'hours years days months minutes weeks percent million billion thousand dollars euros miles kilometers kilometres meters metres pounds'.split(
    ' ',
  ),
)
const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|many|several|numerous|various'

const rules: readonly PhraseRule[] = [
  { target: 'the|many|some|most|these|those|young|old people is|was|has|does', better: toPlural, startsAfter: opens },
  { target: 'people is|was|has|does', better: toPlural, startsAfter: new Set(), level: 'awkward' },
  { target: 'the police is|was|has|does', better: toPlural, message: 'police', startsAfter: opens, level: 'awkward' },
  { target: 'police is|was|has|does', better: toPlural, message: 'police', startsAfter: new Set(), level: 'awkward' },
  { target: 'they|we is|was|has|does', better: toPlural, message: 'pronoun', startsAfter: opens },
  { target: "they|we doesn't|wasn't|isn't|hasn't", better: toPlural, message: 'pronoun', startsAfter: opens },
  { target: "he|she|it are|have|do|don't", better: toSingular, message: 'pronoun', startsAfter: opensPlain },
  {
    target: 'everyone|everybody|nobody|someone|somebody are|have',
    better: toSingular,
    message: 'each',
    startsAfter: opensPlain,
  },
  { target: 'each|one of them|us|these|those are|have', better: toSingular, message: 'each', startsAfter: opensPlain },
  {
    target: `there is|was|isn't|wasn't ${numbers}`,
    better: (text) => [text.replace(/ (is|was)/i, (_, verb: string) => ` ${plural[verb.toLowerCase()]}`)],
    message: 'there',
    unlessAfter: measures,
  },
  {
    target: `there has been ${numbers}`,
    better: (text) => [text.replace(/ has /i, ' have ')],
    message: 'there',
    unlessAfter: measures,
  },
  {
    target: 'the|this|that information|news|evidence|equipment|advice|knowledge are|were|have',
    better: toSingular,
    message: 'mass',
    startsAfter: opens,
  },
  { target: 'information|news|evidence are|were|have', better: toSingular, message: 'mass', startsAfter: new Set() },
]

/** A subject and a verb that do not agree, in the shapes where nothing else can be the subject. */
export const agreement = check({
  id: 'agreement',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'es>en  La gente está cansada. | [The people is] tired, and [some people has] left. => The people are tired, and some people have left.',
      'it>en  La polizia indaga. | [The police is] investigating. => The police are investigating.',
      'ru>en  Они были там. | [They was] there, but [he have] gone. => They were there, but he has gone.',
      'zh>en  大家都很高兴。 | [Everyone are] happy. => Everyone is happy.',
      'fr>en  Il y a plusieurs pistes. | [There is several] leads, and [there has been many] arrests. => There are several leads, and there have been many arrests.',
      'de>en  Die Nachrichten sind gut. | [The news are] good. => The news is good.',
      'uk>en  Кожен із них має дім. | [Each of them have] a house. => Each of them has a house.',
    ],
    passes: [
      'es>en  El número de personas es alto. | The number of people is high; what keeps the people is hope.',
      'fr>en  Il faut deux ans. | There is two years left. Does everyone have a coat? Let he who has one speak.',
      'de>en  Sollte er | Should he have gone, they would insist that she have a lawyer.',
      'it>en  Uno di loro | One of them has left; those who met them are here, and police officers have come.',
    ],
  },
})
