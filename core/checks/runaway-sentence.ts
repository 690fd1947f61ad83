import { startingWithin } from '../text/ranges'
import { check, type Pair } from './check'

/** Newspapers keep under 40; nobody reads this many in one breath. */
const most = 60

/** A sentence of so many clauses, for the examples. */
const flood = (clauses: number): string =>
  `The water rose in the streets of the old town${' and the fire went on in the old town'.repeat(clauses - 1)}.`

/** Whether a sentence of so many words runs on where the source is shorter or stops. */
export function isRunaway(count: number, { source, target }: Pair): boolean {
  if (count <= most || source.words.length === 0) return false
  if (source.sentences.length > target.sentences.length) return true
  return source.sentences.every((sentence) => startingWithin(source.words, sentence).length * 1.6 < count)
}

export const runawaySentence = check({
  id: 'runaway-sentence',
  family: 'sentences',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  run: (pair, report) => {
    const { target } = pair
    if (target.words.length <= most) return
    for (const sentence of target.sentences) {
      const own = startingWithin(target.words, sentence)
      const first = own[0]
      const last = own[5]
      if (first === undefined || last === undefined || !isRunaway(own.length, pair)) continue
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
