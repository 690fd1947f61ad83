import type { Range } from '../text/content'
import { viewText } from '../text/view'
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
  readonly sentence: boolean
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

const wordsOf = (text: string, language: string): string =>
  viewText(text, language)
    .words.map(({ lower }) => lower)
    .join(' ')

/** Passages are compared only with those that begin with the same four words. */
const beginning = (words: string): string => words.split(' ').slice(0, 4).join(' ')

function collect({ source, target }: Pair): readonly Fact<Passage>[] {
  const ranges = parts(target.text)
  const sources = parts(source.text)
  return ranges.map((range, place) => {
    const text = target.slice(range)
    const words = wordsOf(text, target.language)
    const match = sources.length === ranges.length ? sources[place] : undefined
    const whole = sources.length > 0 && place === 0 ? source.text : ''
    const previous = ranges[place - 1]
    return {
      ...range,
      key: beginning(words),
      data: {
        words,
        count: words === '' ? 0 : words.split(' ').length,
        source: wordsOf(match === undefined ? whole : source.slice(match), source.language),
        removal:
          previous === undefined
            ? { from: 0, to: ranges[1]?.from ?? target.text.length }
            : { from: previous.to, to: range.to },
        sentence: /[.?!][\p{Pe}\p{Pf}"']*$/u.test(text),
        shown: text.length <= 60 ? text : `${text.slice(0, 57)}…`,
      },
    }
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
  Math.min(first.data.count, next.data.count) >= 4 &&
  !first.data.sentence &&
  !next.data.sentence &&
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
    const seen = new Map<string, Placed>()
    facts.forEach((fact, place) => {
      const { shown, removal, words } = fact.data
      const first = seen.get(words)
      const previous = facts[place - 1]
      const details = { data: { text: shown }, fixes: [removeFix(removal, 'remove-passage')] }
      if (first === undefined) seen.set(words, fact)
      if (first !== undefined && repeats(first, fact)) report(fact, details)
      else if (previous !== undefined && restates(previous, fact)) report(fact, { ...details, message: 'restated' })
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
