import type { Range } from '../text/content'
import { type ProperPhrase, properPhrases } from '../text/proper-phrases'
import { quoteRoles } from '../text/quotes'
import type { TextView } from '../text/view'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { replaceFix } from './fix'
import { mostFrequent, mostMarks } from './majority'

/** How a link puts something that the source may say again. */
interface Rendering {
  readonly kind: 'segment' | 'quote' | 'phrase'
  /** In the source. */
  readonly source: Range
  readonly original: string
  /** One for a segment and a quotation; for a phrase all that may be it. */
  readonly candidates: readonly Candidate[]
  /** Nothing else in the link could be meant. */
  readonly certain: boolean
}

interface Candidate extends ProperPhrase {
  readonly text: string
}

type Placed = PlacedFact<Rendering>

const joined = ({ words }: TextView): string => words.map(({ lower }) => lower).join(' ')

/** Without the white space around it. */
function wholeOf({ text }: TextView): Range {
  const from = text.length - text.trimStart().length
  return { from, to: Math.max(from, text.trimEnd().length) }
}

const fewestWords = 3
/** Longer segments are told apart by their beginning and their length. */
const longestKey = 300

function segment({ source, target }: Pair): readonly Fact<Rendering>[] {
  if (source.words.length < fewestWords || target.words.length === 0) return []
  const words = joined(source)
  const range = wholeOf(target)
  const data: Rendering = {
    kind: 'segment',
    source: wholeOf(source),
    original: source.text.trim(),
    candidates: [{ ...range, words: joined(target), text: target.slice(range) }],
    certain: true,
  }
  return [{ ...range, key: `segment ${words.length} ${words.slice(0, longestKey)}`, data }]
}

/** What stands between the only quotation marks of a text. */
function onlyQuote({ text, quotes }: TextView): Range | null {
  const [open, close] = quotes
  if (quotes.length !== 2 || open === undefined || close === undefined) return null
  const roles = quoteRoles(text, quotes)
  return roles[0] !== 'closes' && roles[1] !== 'opens' ? { from: open.to, to: close.from } : null
}

const wordsIn = ({ words }: TextView, { from, to }: Range): readonly string[] =>
  words.filter((word) => word.from >= from && word.to <= to).map(({ lower }) => lower)

/** Commas and stops that only the English way of quoting puts inside. */
const inner = (text: string, { from, to }: Range): Range => {
  const end = from + text.slice(from, to).replace(/[\s,.]+$/u, '').length
  return { from: from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0), to: end }
}

function quote({ source, target }: Pair): readonly Fact<Rendering>[] {
  const said = onlyQuote(source)
  const rendered = onlyQuote(target)
  if (said === null || rendered === null) return []
  const words = wordsIn(source, said)
  const range = inner(target.text, rendered)
  const english = wordsIn(target, range)
  if (words.length < 2 || words.length > 8 || english.length === 0) return []
  const data: Rendering = {
    kind: 'quote',
    source: said,
    original: source.slice(said),
    candidates: [{ ...range, words: english.join(' '), text: target.slice(range) }],
    certain: true,
  }
  return [{ ...range, key: `quote ${words.join(' ')}`, data }]
}

function phrases({ source, target }: Pair): readonly Fact<Rendering>[] {
  const said = properPhrases(source, target)
  const rendered = said.length === 0 ? [] : properPhrases(target, source)
  const [first] = rendered
  if (first === undefined || said.length > 4 || rendered.length > 4) return []
  const candidates = rendered.map((each) => ({ ...each, text: target.slice(each) }))
  // Among several it takes a person to say which stands for which.
  const certain = said.length === 1 && rendered.length === 1
  return said.map((each) => ({
    from: first.from,
    to: first.to,
    key: `phrase ${each.words}`,
    data: { kind: 'phrase', source: each, original: source.slice(each), candidates, certain },
  }))
}

/** What is said more often than this is no article's phrase. */
const mostFacts = 500

/** The rendering that most links have; of two as frequent, the first. */
function usualRendering(facts: readonly Placed[]): Candidate | undefined {
  const words = mostFrequent(facts.flatMap(({ data }) => [...new Set(data.candidates.map((each) => each.words))]))
  for (const { data } of facts) {
    const found = data.candidates.find((each) => each.words === words)
    if (found !== undefined) return found
  }
  return undefined
}

const longWords = (words: string): readonly string[] => words.split(' ').filter((word) => word.length > 3)

/** Whether two phrases may be renderings of one: they share a word, and none is the other cut short. */
function areAlike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return false
  const shared = new Set(longWords(a))
  return longWords(b).some((word) => shared.has(word))
}

/** A phrase is another rendering where nothing else can be meant and most links agree; whole texts always are. */
function differs({ data }: Placed, usual: Candidate, agreeing: number): boolean {
  const [own] = data.candidates
  if (own === undefined || !data.certain || data.candidates.some(({ words }) => words === usual.words)) return false
  return data.kind !== 'phrase' || (agreeing >= 2 && areAlike(own.words, usual.words))
}

export const sameSource = articleCheck<Rendering>({
  id: 'same-source',
  family: 'consistency',
  category: 'terminology/inconsistent',
  severity: 'minor',
  level: 'awkward',
  collect: (pair) => (pair.target.locale.language === 'en' ? [...segment(pair), ...quote(pair), ...phrases(pair)] : []),
  judge: (all, report) => {
    const facts = all.slice(0, mostFacts)
    const usual = facts.length < 2 ? undefined : usualRendering(facts)
    if (usual === undefined) return
    const agreeing = facts.filter(({ data }) => data.candidates.some(({ words }) => words === usual.words)).length
    for (const fact of facts.filter((each) => differs(each, usual, agreeing)).slice(0, mostMarks)) {
      const { kind, source, original, candidates } = fact.data
      report(fact, {
        source,
        message: kind === 'segment' ? undefined : 'phrase',
        data: { text: candidates[0]?.text ?? '', better: usual.text, original },
        fixes: [replaceFix(fact, usual.text)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  El puente sigue cerrado | The bridge remains closed \u2016 Ana Ruiz no quiso hablar. | Ana Ruiz would not talk. \u2016 [El puente sigue cerrado] | [The bridge is still shut] => The bridge remains closed',
      'zh>en  他谈到“绿色港口”。 | He spoke of a “green port”. \u2016 “绿色港口”很贵。 | A “green port” costs a lot. \u2016 他们要“[绿色港口]”。 | They want a “[green harbour].” => They want a “green port.”',
      'pt>en  O Tribunal Superior cedeu. | The High Court gave in. \u2016 Ligou para o Tribunal Superior. | He rang the High Court. \u2016 Foi ao [Tribunal Superior]. | He went to the [Superior Court]. => He went to the High Court.',
      'ru>en  Он назвал это «тихим портом». | He called it “a quiet port”. \u2016 Это «[тихим портом]» не назовут. | Nobody will call it “[a silent harbour]”. => Nobody will call it “a quiet port”.',
    ],
    passes: [
      'es>en  ¿Por qué? | Why? \u2016 ¿Por qué? | What for?',
      'fr>en  La Cour Suprême et le Conseil d’État | The Supreme Court and the Council of State \u2016 La Cour Suprême cède. | The Supreme Court gives in. \u2016 C’est la Cour Suprême. | It is the Court.',
      'de>en  Er sagte „kein Geld“ und „keine Zeit“. | He said “no money” and “no time”. \u2016 Er sagte „keine Zeit“. | He said “no time”.',
      'uk>en  Анна Коваль прийшла. | Anna Koval came. \u2016 Анна Коваль пішла. | Hanna Koval left.',
      'it>en  Il ponte resta chiuso. | The bridge stays closed. \u2016 Il ponte resta chiuso. | The bridge stays closed!',
    ],
  },
})
