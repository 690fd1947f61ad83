import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'
import { removeFix } from './fix'

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'this', 'that'])
const prepositions = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'from',
  'by',
  'with',
  'into',
  'about',
  'under',
  'over',
])
/** "gave her her book", "what it is is a test", "went on on Monday", "log in in the morning". */
const twoRoles = new Set(['her', 'is', 'on', 'in', 'it', 'you'])

const adjacent = ({ text }: TextView, first: Word, second: Word): boolean =>
  /^[^\S\u2029]+$/.test(text.slice(first.to, second.from))

/** Names are written twice on purpose (Walla Walla); a function word at the start of a sentence is not one. */
const isName = (first: Word, second: Word): boolean =>
  /^\p{Lu}/u.test(first.text) &&
  /^\p{Lu}/u.test(second.text) &&
  !determiners.has(second.lower) &&
  !prepositions.has(second.lower)

const repeats = (view: TextView, first: Word, second: Word): boolean =>
  first.lower === second.lower && /^\p{L}/u.test(first.text) && adjacent(view, first, second)

const repeatsAnywhere = (view: TextView): boolean =>
  view.words.some((word, place) => {
    const next = view.words[place + 1]
    return next !== undefined && repeats(view, word, next)
  })

export const repeatedWord = check({
  id: 'repeated-word',
  family: 'grammar',
  category: 'fluency/duplication',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    const { words, locale } = target
    let inSource: boolean | undefined
    const sourceRepeats = () => {
      inSource ??= repeatsAnywhere(source)
      return inSource
    }
    words.forEach((word, place) => {
      const [second, third, fourth] = words.slice(place + 1, place + 4)
      if (second === undefined) return
      if (repeats(target, word, second)) {
        const rightly = locale.doubles.has(word.lower) || twoRoles.has(word.lower) || isName(word, second)
        if (rightly || sourceRepeats()) return
        report({
          from: word.from,
          to: second.to,
          data: { word: word.text },
          fixes: [removeFix({ from: word.to, to: second.to }, 'once', { text: word.text })],
        })
      } else if (
        third !== undefined &&
        fourth !== undefined &&
        prepositions.has(word.lower) &&
        determiners.has(second.lower)
      ) {
        const twice = third.lower === word.lower && fourth.lower === second.lower
        if (!twice || !adjacent(target, second, third) || !adjacent(target, third, fourth)) return
        const text = target.text.slice(word.from, second.to)
        report({
          from: word.from,
          to: fourth.to,
          data: { word: text },
          fixes: [removeFix({ from: second.to, to: fourth.to }, 'once', { text })],
        })
      }
    })
  },
  examples: {
    flags: [
      'es>en  El puerto sigue cerrado. | [The the] port is still closed. => The port is still closed.',
      'uk>en  Вони повернулися до міста. | They went back [to to] the city. => They went back to the city.',
      'zh>en  警方在现场发现了刀。 | Police found a knife [at the at the] scene. => Police found a knife at the scene.',
      'de>en  Der Richter vertagte den Prozess. | The judge [adjourned adjourned] the trial. => The judge adjourned the trial.',
      'fr>en  Le ministre a nié. | The [minister minister] denied it. => The minister denied it.',
      'he>en  השר הכחיש. | The minister denied that [he he] knew. => The minister denied that he knew.',
    ],
    passes: [
      'es>en  Dijo que había tenido un accidente. | He said that he had had an accident and that that was all.',
      'it>en  Ha visto i Duran Duran a Walla Walla. | She saw Duran Duran in Walla Walla.',
      'pt>en  Foi um dia longo, longo. | It was a long, long day.',
      'ru>en  Она отдала ей ее книгу. | She gave her her book.',
      'es>en  Fue un día muy muy frío. | It was a cold cold day.',
      'fr>en  Il a fermé\u2029Fermé | It closed\u2029Closed for good',
      'zh>en  一步一步 | step by step by step',
    ],
  },
})
