import { findOfPhrases } from '../text/cognates'
import type { Range } from '../text/content'
import { pluralNoun } from '../text/english'
import { countNouns, personNouns, thingNouns } from '../text/grammar-words'
import { lazy } from '../text/lazy'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'

/** So many in a row are hard to take apart; where they are the source's chain turned round, one fewer is. */
const many = 5
const manyOfChain = 4
/** How many "de" the source's chain has at least. */
const fewestLinks = 2

const common = new Set(
  `access aid air army bank board budget bus care cash centre center chief climate coach court crime cup debt defence defense drug emergency
energy fire fishing flood food football fraud fuel gas government growth head health heritage home housing interest labour labor league market
media network news office oil peace phone pilot police policy power press prison property rail rescue risk road safety sales school science
sea season security service services site sport sports staff state storm student supply tax team tender tourism town trade traffic
train transfer unit war waste water weapons welfare work world youth zone`.split(/\s+/),
)
const nominal = /.{3}(?:tion|sion|ment|ness|ility|ency|ship|ology)$/
/** Of such an ending, but verbs as often. */
const verbal =
  /^(?:mention|question|comment|complement|caution|ration|implement|supplement|document|function|position|condition|experiment|transition|commission)$/
const plurals = new Set([...countNouns, ...thingNouns, ...personNouns].map(pluralNoun))

const isSingular = ({ text, lower }: Word): boolean =>
  /^\p{Ll}/u.test(text) &&
  (common.has(lower) ||
    countNouns.has(lower) ||
    thingNouns.has(lower) ||
    personNouns.has(lower) ||
    (nominal.test(lower) && !verbal.test(lower)))
const isPlural = ({ text, lower }: Word): boolean =>
  /^\p{Ll}/u.test(text) && (plurals.has(lower) || (/s$/.test(lower) && nominal.test(lower.slice(0, -1))))

/** Runs of nouns with nothing but a space between them; a plural stands first or last, as compounds have it. */
function* stacks({ text, words }: TextView): Generator<readonly Word[]> {
  let run: Word[] = []
  for (const word of words) {
    const last = run.at(-1)
    const plural = isPlural(word)
    if (last !== undefined && (text.slice(last.to, word.from) !== ' ' || (run.length > 1 && isPlural(last)))) {
      yield run
      run = []
    }
    if (plural || isSingular(word)) run.push(word)
    else if (run.length > 0) {
      yield run
      run = []
    }
  }
  yield run
}

interface Chain extends Range {
  readonly links: number
}

/** The longest "crisis de traslado de presos" of the source, when it is long enough. */
function longestChain(source: TextView): Range | null {
  const chains: Chain[] = []
  for (const { head, modifier } of findOfPhrases(source)) {
    const before = chains.at(-1)
    const goesOn = before !== undefined && before.to === head.to
    if (goesOn) chains[chains.length - 1] = { from: before.from, to: modifier.to, links: before.links + 1 }
    else chains.push({ from: head.from, to: modifier.to, links: 1 })
  }
  const longest = chains.reduce((best, chain) => (chain.links > best.links ? chain : best), {
    from: 0,
    to: 0,
    links: 0,
  })
  return longest.links >= fewestLinks ? { from: longest.from, to: longest.to } : null
}

export const nounStacking = check({
  id: 'noun-stacking',
  family: 'grammar',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  run: ({ source, target }, report) => {
    if (target.locale.language !== 'en') return
    const chainOf = lazy(() => longestChain(source))
    for (const stack of stacks(target)) {
      const first = stack[0]
      const last = stack.at(-1)
      if (first === undefined || last === undefined || stack.length < manyOfChain) continue
      const chain = chainOf()
      const range = { from: first.from, to: last.to }
      const data = { text: target.slice(range), count: String(stack.length) }
      if (chain !== null)
        report({ ...range, source: chain, message: 'chain', data: { ...data, source: source.slice(chain) } })
      else if (stack.length >= many) report({ ...range, data })
    }
  },
  examples: {
    flags: [
      'es>en  Se reunió el [comité de crisis de traslado de presos]. | The [prisoner transfer crisis committee] met.',
      'pt>en  A [comissão de política de segurança de tráfego] reuniu-se. | The [traffic safety policy committee] met.',
      'de>en  Die Sitzung des Krisenausschusses war kurz. | The [prisoners transfer crisis committee meeting] was brief.',
      'zh>en  交通安全政策委员会会议很短。 | The [traffic safety policy committee meeting] was brief.',
    ],
    passes: [
      'de>en  Der Krisenausschuss für Häftlinge tagte. | The prison transfer crisis committee met.',
      'es>en  El comité de crisis se reunió. | The health ministry crisis committee met.',
      'fr>en  La police de la ville de Lyon a parlé. | The city police, school staff, fire service and press office spoke.',
    ],
  },
})
