import type { Range } from '../text/content'
import { type TextView, viewText } from '../text/view'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { removeFix } from './fix'

interface Passage {
  /** Lower case, words only. */
  readonly words: string
  readonly count: number
  /** The same of the source it translates; empty where there is none. */
  readonly source: string
  /** Takes the passage out, with the break before it. */
  readonly removal: Range
  /** Does not end as a sentence does. */
  readonly headline: boolean
  readonly shown: string
}

/** The paragraphs of a link's text, which are one as a rule. */
function parts(text: string): readonly Range[] {
  const ranges: Range[] = []
  let from = 0
  for (const part of text.split('\u2029')) {
    const start = part.length - part.trimStart().length
    if (part.trim() !== '') ranges.push({ from: from + start, to: from + part.trimEnd().length })
    from += part.length + 1
  }
  return ranges
}

const joined = ({ words }: TextView): string => words.map(({ lower }) => lower).join(' ')

/** The words of a part; of a text that is one part they are known already. */
const wordsOf = (view: TextView, range: Range, all: readonly Range[]): string =>
  joined(all.length === 1 ? view : viewText(view.slice(range), view.language))

const endsSentence = /[.?!][\p{Pe}\p{Pf}"']{0,3}$/u

function passage(
  { source, target }: Pair,
  ranges: readonly Range[],
  sources: readonly Range[],
  place: number,
): Passage {
  const range = ranges[place] ?? { from: 0, to: 0 }
  const words = wordsOf(target, range, ranges)
  const match = sources.length === ranges.length ? sources[place] : undefined
  const previous = ranges[place - 1]
  const text = target.slice({ from: range.from, to: Math.min(range.to, range.from + 61) })
  return {
    words,
    count: words === '' ? 0 : words.split(' ').length,
    source: match === undefined ? (place === 0 ? joined(source) : '') : wordsOf(source, match, sources),
    removal:
      previous === undefined
        ? { from: 0, to: ranges[1]?.from ?? target.text.length }
        : { from: previous.to, to: range.to },
    headline: !endsSentence.test(target.text.slice(Math.max(range.from, range.to - 4), range.to)),
    shown: text.length <= 60 ? text : `${text.slice(0, 57)}\u2026`,
  }
}

/**
 * Two facts for each paragraph: its words as a whole, and the four words it begins with where it may be a headline, which
 * one that is cut short begins with too.
 */
function collect(pair: Pair): readonly Fact<Passage>[] {
  const ranges = parts(pair.target.text)
  const sources = parts(pair.source.text)
  return ranges.flatMap((range, place) => {
    const data = passage(pair, ranges, sources, place)
    const whole = { ...range, key: `= ${data.words}`, data }
    if (!data.headline || data.count < 4) return [whole]
    return [whole, { ...range, key: `^ ${data.words.split(' ', 4).join(' ')}`, data }]
  })
}

type Placed = PlacedFact<Passage>

const follows = (a: Placed, b: Placed): boolean => b.index - a.index <= 1
const extendsOther = (a: string, b: string): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `)

/** The same words again, where the source has others or none. Without a source of its own a short passage tells enough. */
function repeats(first: Placed, again: Placed): boolean {
  const unsupported = first.data.source === '' || again.data.source === ''
  const fewest = !unsupported ? 6 : follows(first, again) ? 2 : 4
  return again.data.count >= fewest && (unsupported || first.data.source !== again.data.source)
}

/** A headline and the same headline cut short or drawn out. */
const restates = (first: Placed, next: Placed): boolean =>
  follows(first, next) &&
  extendsOther(first.data.words, next.data.words) &&
  (first.data.source === '' || next.data.source === '' || !extendsOther(first.data.source, next.data.source))

export const duplicateParagraph = articleCheck<Passage>({
  id: 'duplicate-paragraph',
  family: 'consistency',
  category: 'accuracy/addition',
  severity: 'major',
  level: 'errors',
  collect,
  judge: (facts, report) => {
    const whole = facts[0]?.key.startsWith('=') ?? false
    facts.forEach((fact, place) => {
      const { shown, removal } = fact.data
      const details = { data: { text: shown }, fixes: [removeFix(removal, 'remove-passage')] }
      const earlier = facts[whole ? 0 : place - 1]
      if (earlier === undefined || place === 0) return
      if (whole && repeats(earlier, fact)) report(fact, details)
      else if (!whole && restates(earlier, fact)) report(fact, { ...details, message: 'restated' })
    })
  },
  examples: {
    flags: [
      'es>en  El puerto reabre mañana | The port reopens tomorrow \u2016  | [The port reopens tomorrow] =>',
      'fr>en  La grève continue | The strike goes on\u2029[The strike goes on] => The strike goes on',
      'uk>en  Міст у центрі закрили на ремонт | The bridge in the centre closed for repairs \u2016 Рух обмежено | [The bridge in the centre closed] =>',
      'de>en  Der Fluss stieg in der Nacht um zwei Meter. | The river rose by two metres in the night. \u2016 Die Schulen bleiben zu. | Schools stay closed. \u2016  | [The river rose by two metres, in the night.] =>',
      'zh>en  港口明天重新开放 | THE PORT REOPENS TOMORROW\u2029[The port reopens tomorrow] => THE PORT REOPENS TOMORROW',
    ],
    passes: [
      'es>en  Reabre el puerto | The port reopens \u2016 Reabre el puerto | The port reopens',
      'ru>en  Порт открыт, но суда стоят | The port is open but ships wait \u2016 Порт открыт | The port is open',
      'pt>en  Não. | No. \u2016 Nunca. | No. \u2016 Ele não disse mais nada. | He said no more. \u2016 Ele calou-se. | He said no more.',
      'he>en  הנמל נפתח | The port of the city opened on Monday. \u2016 הוא נסגר | The port of the city opened on Monday and closed on Tuesday.',
    ],
  },
})
