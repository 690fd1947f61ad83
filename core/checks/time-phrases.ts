import { afterNoun } from '../text/grammar-words'
import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const units = 'hours|days|weeks|months|years|decades|minutes'
const few = 'two|three|four|five|six|seven|eight|nine|ten|several|many|#'
const dayParts: Readonly<Record<string, string>> = {
  'today morning': 'this morning',
  'today afternoon': 'this afternoon',
  'today evening': 'this evening',
  'today night': 'tonight',
  'yesterday night': 'last night',
}
const without =
  (pattern: RegExp, put: string) =>
  (text: string): readonly string[] => [
    text.replace(pattern, (found) =>
      /^\p{Lu}/u.test(found) && put !== '' ? put.charAt(0).toUpperCase() + put.slice(1) : put,
    ),
  ]

const rules: readonly PhraseRule[] = [
  { target: `on last|next|this ${weekdays}`, better: (text) => [text.replace(/^on /i, '')], message: 'without-on' },
  { target: 'on yesterday|tomorrow', better: (text) => [text.replace(/^on /i, '')], message: 'without-on' },
  { target: `on the past ${weekdays}`, better: without(/^on the past/i, 'last'), message: 'past' },
  { target: `the past ${weekdays}`, better: without(/^the past/i, 'last'), message: 'past' },
  { target: `on the ${weekdays} #`, better: [], message: 'day' },
  {
    target: `in ${weekdays}`,
    better: without(/^in/i, 'on'),
    message: 'on',
    endsBefore: new Set([...afterNoun, 'the', 'morning', 'afternoon']),
  },
  {
    target: `since ${few} ${units}`,
    better: without(/^since/i, 'for'),
    message: 'since',
    unlessAfter: new Set(['ago', 'before', 'earlier', 'after', 'later']),
  },
  {
    target: `in the last ${units}`,
    better: (text) => [text.replace(/the last/i, 'recent')],
    message: 'last',
    unlessAfter: new Set(['of', 'before']),
  },
  {
    target: `in the next ${units}`,
    better: (text) => [text.replace(/next/i, 'coming')],
    message: 'last',
    unlessAfter: new Set(['of']),
  },
  {
    target: 'at the morning|afternoon|evening',
    better: without(/^at/i, 'in'),
    message: 'on',
    endsBefore: new Set(['and', 'of', 'at', 'the']),
  },
  ...Object.entries(dayParts).map(
    ([phrase, better]): PhraseRule => ({ target: phrase, better: [better], message: 'part' }),
  ),
]

export const timePhrases = check({
  id: 'time-phrases',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'awkward',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'es>en  Llegó el pasado martes. | She arrived [on the past Tuesday]. => She arrived last Tuesday. & calques',
      'it>en  Si è dimesso lunedì scorso. | He resigned [on last Monday]. => He resigned last Monday.',
      'pt>en  O prazo acaba na terça-feira, 17. | The term ends [on the Tuesday 17].',
      'uk>en  У понеділок вона пішла. | [In Monday] she left. => On Monday she left.',
      'fr>en  Elle vit ici depuis deux ans. | She has lived here [since two years]. => She has lived here for two years. & calques',
      'de>en  In den letzten Jahren wuchs die Stadt. | [In the last years], the town grew. => In recent years, the town grew.',
      'ru>en  Сегодня утром порт закрыли. | The port closed [today morning]. => The port closed this morning.',
    ],
    passes: [
      'es>en  El martes anterior | On the Tuesday before, in Monday’s match and in the last years of his life.',
      'de>en  Seit zwei Jahren | Since two years ago, she has lived there; in the last two years it grew.',
      'fr>en  Vendredi 2012 | In Friday Night Lights, on Tuesday last year and since 2012.',
    ],
  },
})
