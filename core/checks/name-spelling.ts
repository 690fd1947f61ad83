import { nameWords, plainName, soundOfName } from '../text/names'
import type { TextView } from '../text/view'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { replaceFix } from './fix'

interface Spelling {
  readonly text: string
  /** The name in the source, lower case; empty where its script does not tell. */
  readonly source: string
}

/** Spellings of one name that do not sound alike. */
const groups =
  'kyiv kiev|kharkiv kharkov|odesa odessa|lviv lvov|zaporizhzhia zaporizhia zaporozhye|mykolaiv nikolaev nikolayev|chornobyl chernobyl|luhansk lugansk|donbas donbass|vinnytsia vinnitsa|chernihiv chernigov|beijing peking|mumbai bombay|kolkata calcutta|chennai madras|yangon rangoon|gaddafi qaddafi kadhafi qadhafi gadhafi|hezbollah hizbollah hizbullah|netanyahu netanyahou netaniahu|khamenei jamenei|khashoggi jashoggi kashoggi|tehran teheran|erdogan erdoghan'
    .split('|')
    .map((group) => group.split(' '))
const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)))

const keyOf = (name: string): string => groupOf.get(name) ?? soundOfName(name)

const fewestLetters = 4
/** Of one link, which is a paragraph at most. */
const mostNames = 200

/** The source's capitalised words by what they sound like: where a name comes from, its ending apart. */
function sourceNames({ words }: TextView): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { text, lower } of words) {
    const plain = /^\p{Lu}/u.test(text) ? plainName(text.slice(0, 40)) : ''
    if (plain.length >= fewestLetters && !names.has(keyOf(plain))) names.set(keyOf(plain), lower)
  }
  return names
}

/** Two persons may share a name but for a letter: then the source writes them apart. */
function collect(pair: Pair): readonly Fact<Spelling>[] {
  if (pair.target.locale.language !== 'en') return []
  const found = nameWords(pair.target, (lower) => groupOf.has(lower)).slice(0, mostNames)
  if (found.length === 0) return []
  const sources = sourceNames(pair.source)
  return found
    .filter(({ text }) => plainName(text).length >= fewestLetters)
    .map(({ text, from, to }) => {
      const key = keyOf(plainName(text))
      return { from, to, key, data: { text, source: sources.get(key) ?? '' } }
    })
}

/** Names that sound alike only roughly (Giang, Jiangxi) are two. */
const areVariants = (a: string, b: string): boolean =>
  groupOf.has(plainName(a)) || (a.charAt(0) === b.charAt(0) && Math.abs(a.length - b.length) <= 2)

/** The spelling that most places have; of two as frequent, the first. */
function usual(facts: readonly PlacedFact<Spelling>[]): string {
  const counts = new Map<string, number>()
  for (const { data } of facts) counts.set(data.text, (counts.get(data.text) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0]
}

export const nameSpelling = articleCheck<Spelling>({
  id: 'name-spelling',
  family: 'consistency',
  category: 'terminology/inconsistent',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    const best = usual(facts)
    const source = new Set(facts.filter(({ data }) => data.text === best).map(({ data }) => data.source))
    for (const fact of facts) {
      if (fact.data.text === best || !areVariants(fact.data.text, best)) continue
      if (fact.data.source !== '' && !source.has(fact.data.source)) continue
      report(fact, { data: { text: fact.data.text, better: best }, fixes: [replaceFix(fact, best)] })
    }
  },
  examples: {
    flags: [
      'uk>en  Він у Києві. | He is in Kyiv. \u2016 Вона в Києві. | She is in Kyiv. \u2016 Ми в Києві. | We are in [Kiev]. => We are in Kyiv.',
      'es>en  Llegó Zelenski. | There came Zelensky. \u2016 Habló Zelenski. | Then Zelensky spoke. \u2016 Se fue Zelenski. | Off went [Zelenskyy]. => Off went Zelensky.',
      'zh>en  他见了穆罕默德。 | He met Ali Fadlani. \u2016 他又见了他。 | He met Ali [Fadlany] again. => He met Ali Fadlani again.',
    ],
    passes: [
      'es>en  Vino Ana Felipez. | There came Ana Felipez. \u2016 Vino Ana Fellipez. | There came Ana Fellipez.',
      'de>en  Er ist in Kiew. | He is in Kyiv. \u2016 Sie ist in Lwiw. | She is in Lviv.',
      'fr>en  Il aime Odessa. | He likes Odesa. \u2016 Il aime Odense. | He likes Odense.',
    ],
  },
})
