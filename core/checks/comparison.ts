import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const comparatives = `better|worse|bigger|larger|smaller|higher|lower|faster|slower|stronger|weaker|older|younger|easier|cheaper|safer|longer|shorter|richer|poorer|greater|heavier|harder|closer`
const superlatives = `best|worst|biggest|largest|smallest|highest|lowest|fastest|strongest|weakest|oldest|youngest|easiest|cheapest|safest|longest|shortest|richest|poorest|greatest`
/** "no more better schools": here "more" counts. */
const counting = new Set('no any many much some few one two three even far'.split(' '))
const rest = new Set('than to for and of in on at that but because if when'.split(' '))

const rules: readonly PhraseRule[] = [
  {
    target: `more ${comparatives}`,
    better: (text) => [text.replace(/^more /i, '')],
    unlessBefore: counting,
    endsBefore: rest,
  },
  { target: `the most ${superlatives}`, better: (text) => [text.replace(/ most /i, ' ')] },
  { target: `as ${comparatives} as`, better: [], message: 'as' },
  {
    target: `enough big|large|good|strong|old|high|fast|long|safe|clear`,
    better: (text) => [text.replace(/^(\S+) (\S+)$/, '$2 enough')],
    message: 'enough',
    endsBefore: new Set(['to', 'for']),
  },
]

export const comparison = check({
  id: 'comparison',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'it>en  È più facile di prima. | It is [more easier] than before. => It is easier than before.',
      'es>en  Es la más grande del país. | It is [the most largest] in the country. => It is the largest in the country.',
      'ru>en  Он не такой большой. | It is not [as bigger as] the other one.',
      'de>en  Sie ist groß genug. | The hall is [enough large] for them. => The hall is large enough for them.',
    ],
    passes: [
      'it>en  Servono più scuole migliori. | We need many more better schools and enough good people.',
      'es>en  Mucho más grande | It is the most recent, far bigger and more difficult than before.',
    ],
  },
})
