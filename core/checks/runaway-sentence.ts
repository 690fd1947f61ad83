import { startingWithin } from '../text/ranges'
import { check } from './check'

/** Newspapers keep under 40; nobody reads this many in one breath. */
const most = 60

/** A sentence of so many clauses, for the examples. */
const flood = (clauses: number): string =>
  `The water rose in the streets of the old town${' and the fire went on in the old town'.repeat(clauses - 1)}.`

export const runawaySentence = check({
  id: 'runaway-sentence',
  family: 'sentences',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  run: ({ source, target }, report) => {
    if (target.words.length <= most || source.words.length === 0) return
    const longest = source.sentences.reduce(
      (count, sentence) => Math.max(count, startingWithin(source.words, sentence).length),
      0,
    )
    for (const sentence of target.sentences) {
      const own = startingWithin(target.words, sentence)
      const first = own[0]
      const last = own[Math.min(own.length, 6) - 1]
      const joined = source.sentences.length > target.sentences.length || longest * 1.6 < own.length
      if (own.length <= most || !joined || first === undefined || last === undefined) continue
      report({
        from: first.from,
        to: last.to,
        data: { text: target.text.slice(first.from, last.to), count: String(own.length) },
      })
    }
  },
  examples: {
    flags: [
      `es>en  El agua subió en las calles. El casco antiguo se inundó. | ${flood(7).replace('The water rose in the streets', '[$&]')} & omission`,
      `uk>en  Вода піднялася. Вулиці затопило. | ${flood(8).replace('The water rose in the streets', '[$&]')} & omission`,
    ],
    passes: [
      `es>en  El agua subió. | ${flood(5)}`,
      `de>en  ${'Das Wasser stieg in den Straßen der alten Stadt und '.repeat(8)}blieb. | ${flood(7)}`,
    ],
  },
})
