import { type SpellingStyle, spellingForm } from '../text/spelling-varieties'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { replaceFix } from './fix'
import { mostFrequent, mostMarks, tally } from './majority'

interface Spelling {
  readonly text: string
  readonly style: SpellingStyle
  readonly other: string
  /** What the language of the translation asks for, when it names a country. */
  readonly asked: Variety | null
}

type Variety = 'american' | 'british'
type Placed = PlacedFact<Spelling>

function askedBy(language: string): Variety | null {
  if (/^en-(?:US|PH)$/.test(language)) return 'american'
  return /^en-(?:GB|IE|AU|NZ|ZA|IN)$/.test(language) ? 'british' : null
}

/** Capitalised words belong to names, which keep their spelling: the World Trade Center, the Labour Party. */
const isPlain = /^\p{Ll}+$/u
const inAddress = /[@./_#\\]/

function collect({ target }: Pair): readonly Fact<Spelling>[] {
  if (target.locale.language !== 'en') return []
  const asked = askedBy(target.language)
  return target.words.flatMap(({ text: word, from }) => {
    const text = word.replace(/['\u2019]s$/, '')
    const form = isPlain.test(text) ? spellingForm(text) : undefined
    const to = from + text.length
    if (
      form === undefined ||
      inAddress.test(target.text.charAt(from - 1)) ||
      /^[@/_]|^\.\w/.test(target.text.slice(to, to + 2))
    )
      return []
    return [{ from, to, key: 'spelling', data: { text, ...form, asked } }]
  })
}

const varietyOf = (style: SpellingStyle): Variety => (style === 'american' || style === 'ize' ? 'american' : 'british')

/** What most words say; -ize alone is no evidence, since half of Britain writes it. */
function usualVariety(facts: readonly Placed[], counts: ReadonlyMap<SpellingStyle, number>): Variety | null {
  const american = counts.get('american') ?? 0
  const weighed = american === 0 ? 0 : american + (counts.get('ize') ?? 0)
  const british = (counts.get('british') ?? 0) + (counts.get('ise') ?? 0)
  if (weighed !== british) return weighed > british ? 'american' : 'british'
  const first = facts.find(({ data }) => data.style !== 'ize')
  return first === undefined ? null : (first.data.asked ?? varietyOf(first.data.style))
}

/** The styles that do not go with the others. */
function wrongStyles(facts: readonly Placed[]): readonly SpellingStyle[] {
  const counts = tally(facts.map(({ data }) => data.style))
  const variety = usualVariety(facts, counts)
  if (variety === null) return []
  if (variety === 'american') return ['british', 'ise']
  const ending = mostFrequent(facts.map(({ data }) => data.style).filter((style) => style === 'ise' || style === 'ize'))
  return ['american', ending === 'ise' ? 'ize' : 'ise']
}

export const spellingVariety = articleCheck<Spelling>({
  id: 'spelling-variety',
  family: 'consistency',
  category: 'locale-convention/spelling',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    const wrong = new Set(wrongStyles(facts))
    const american = wrong.has('british')
    const endings = facts.find(({ data }) => !wrong.has(data.style) && (data.style === 'ise' || data.style === 'ize'))
    const marked = facts.find(
      ({ data }) => !wrong.has(data.style) && data.style === (american ? 'american' : 'british'),
    )
    for (const fact of facts.filter(({ data }) => wrong.has(data.style)).slice(0, mostMarks)) {
      const { text, style, other } = fact.data
      const isEnding = !american && (style === 'ise' || style === 'ize')
      const sample = (isEnding ? endings : (marked ?? endings))?.data.text
      if (sample === undefined) continue
      report(fact, {
        message: isEnding ? 'ending' : varietyOf(style),
        data: { text, better: other, sample },
        fixes: [replaceFix(fact, other)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  El centro reabre el lunes. | The center reopens on Monday. \u2016 La defensa habló. | The [defence] spoke. => The defense spoke.',
      'fr>en  Le programme a été annulé. | The programme was cancelled. \u2016 Le centre est gris. | The [center] is grey. => The centre is grey.',
      'de>en-GB  Sie organisieren und analysieren. | They [organize] and analyse. \u2016 Er erkannte es. | He recognised it, and she apologised.',
      'zh>en  港口的防御 | Travelers like the harbor. \u2016 他们意识到了。 | They [realised] it. => They realized it.',
      'uk>en-US  Сірий театр | The [grey] bridge and the theater => The gray bridge and the theater',
    ],
    passes: [
      'es>en  El color de las organizaciones | The colour that organizations like, with the programmes and labour of the United Nations',
      'it>en  Il World Trade Center e la difesa | The World Trade Center, the Ministry of Defence and the Labour Party honored the rigor of the law.',
      'ru>en  Он посоветовал проявить мудрость. | He advised them to exercise, compromise and promise no surprise, and the center agreed.',
      'pt>en  Analisou as análises e o programa. | He practices with a computer program, checks the analyses and the license, and favors the story.',
      'de>en  Die Seite colour.example ist grau. | The page colour.example is gray.',
    ],
  },
})
