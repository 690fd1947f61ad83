import type { Range } from '../text/content'
import { inflectVerb, likeCapitals } from '../text/english'
import { baseVerbs, personNouns } from '../text/grammar-words'
import { lastStarting } from '../text/ranges'
import { compileLexicon, findCalques } from './calques/find'
import { articleCheck, type Fact, type Fix, type Pair } from './check'
import { apertiumSigns } from './engine-marks'
import { replaceFix } from './fix'
import { rawTurns } from './raw-turns'

/** A sign of the engine, or a place that is wrong where the engine's signs stand. */
interface Trace {
  readonly message:
    | 'message'
    | 'reflexive'
    | 'infinitive'
    | 'subject'
    | 'possessive'
    | 'relative'
    | 'speaker'
    | 'spend'
    | 'article'
    | null
  readonly text: string
  readonly source?: Range | undefined
  readonly fixes: readonly Fix[]
}

interface Place extends Range, Omit<Trace, 'text'> {}

/** So many words with its sign show that nobody has edited an engine's output. */
const fewestSigns = 2
/** A link's signs and places beyond these add nothing. */
const mostPerLink = 60
/** More would help nobody and cost time at every edit. */
const mostPlaces = 500

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** So much of a sentence is searched for evidence. */
const mostSearched = 1000

/** The part of the source that a word of the target's sentence may come from: the sentence of the same number. */
function sourceSentence({ source, target }: Pair, at: number): Range {
  const whole = { from: 0, to: source.text.length }
  const alike = source.sentences.length === target.sentences.length
  const { from, to } = (alike ? source.sentences[lastStarting(target.sentences, at)] : undefined) ?? whole
  return { from, to: Math.min(to, from + mostSearched) }
}

const lexicon = compileLexicon(rawTurns)

function* wordForWord(pair: Pair): Generator<Place> {
  for (const { at, source, edits } of findCalques(lexicon, pair))
    yield {
      ...at,
      message: 'message',
      source: source ?? undefined,
      fixes: edits.map((edit) => replaceFix(edit, edit.insert)),
    }
}

const acts =
  'suspect arrive suffer chair contest debut direct score sign retire resign travel study marry live die train confess admit deny lament regret denounce criticise criticize critique warn promise recall remember explain declare say add insist assure ensure recognise recognize think believe want know hope fear dream play win lose compete coach manage captain write publish film star sing dance paint compose perform record present premiere interpret graduate teach speak talk drive ride run walk swim work serve command lead govern preside appear testify plead appeal flee escape hide kill murder stab shoot rob steal threaten attack injure confront accuse arrest capture visit meet marry divorce born educate debate propose table vote abstain renounce assume occupy hold inherit earn invest found buy sell sue demand request ask answer thank congratulate apologise celebrate enjoy cry laugh smile sleep eat drink smoke fight train recover undergo fall break renew transfer sideline'
const heldBy = new Set(
  acts.split(' ').flatMap((verb) => (['third', 'past', 'base'] as const).map((form) => inflectVerb(verb, form))),
)
const itActs =
  /(?:^|[.!?:\u00bb"\u201d]\s{1,3}|[\u00ab\u201c"]|\b(?:that|and|because|when|where|if) )(it) (?:(?:will|would|has|had|also|already|not|does|did|can|could|must) ){0,3}(\p{Ll}{2,20})(?!\p{L})/giu
const spelledOut =
  /^[\u00ab\u201c"\u00bf\u00a1]?\s?(?:el|la|los|las|un|una|unos|unas|este|esta|esto|ese|esa|eso|ello|lo que)(?!\p{L})/iu
const gave = /(?<!\p{L})(It) gave (?:me|him|her|us|them) (?:time|shame|fear|sorrow|the impression)(?!\p{L})/gu

function* persons(pair: Pair): Generator<Place> {
  const { source, target } = pair
  for (const { 0: found, 1: it = '', 2: verb = '', index } of target.text.matchAll(itActs)) {
    const from = index + found.search(/(?:It|it|IT)(?= )/)
    const to = index + found.length
    if (!heldBy.has(verb.toLowerCase())) continue
    const known = sourceSentence(pair, from)
    if (/^It$/.test(it) && spelledOut.test(source.slice(known))) continue
    const people = it === 'It' ? ['He', 'She'] : ['he', 'she']
    const pronoun = { from, to: from + it.length }
    yield { from, to, message: 'subject', fixes: people.map((each) => replaceFix(pronoun, each)) }
  }
  for (const { 0: found, index } of target.text.matchAll(gave))
    yield { from: index, to: index + found.length, message: 'subject', fixes: [] }
}

const male = set(
  'he him himself man men boy boys father son brother husband uncle grandfather king prince pope sir mr president minister director mayor trainer coach captain player actor singer author doctor spokesman chairman driver defendant boss chief judge detainee goalkeeper striker forward worker writer painter musician politician candidate leader bishop priest suspect accused',
)
const ofOthers = set(
  'they them she her woman women girl mother wife daughter sister company club government bank team squad party council university ministry police union country city entity group box institution association federation organisation organization court firm parliament newspaper hospital school federation ngo',
)
const plural =
  /(?<!\p{L})(?:the|some|many|several|all|these|those|both|two|three|four|five|[\d.,]+|of) (?:\p{Ll}{2,20} ){0,1}\p{Ll}{2,20}[^s\P{Ll}]s(?!\p{L})| and \*?\p{Lu}/u
const named = /(?<![.\p{L}])\*?\p{Lu}\p{L}+ \*?\p{Lu}\p{L}+/u

function* possessives(pair: Pair): Generator<Place> {
  const { source, target } = pair
  for (const { 0: his, index } of target.text.matchAll(
    /(?<!\p{L})[Hh]is(?= \p{Ll})(?! (?:wife|girlfriend|widow|ex))/gu,
  )) {
    const known = sourceSentence(pair, index)
    const su = /(?<!\p{L})sus?(?!\p{L})/iu.exec(source.slice(known))
    const sentence = target.sentences[lastStarting(target.sentences, index)]
    if (su === null || sentence === undefined) continue
    const before = target.text.slice(Math.max(sentence.from, index - 300), index)
    const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
    const others = words.some((word) => ofOthers.has(word)) || plural.test(before)
    if (words.some((word) => male.has(word) || personNouns.has(word)) || (!others && named.test(before))) continue
    const better = others ? ['their', 'its', 'her'] : ['their', 'her', 'its']
    const at = known.from + su.index
    yield {
      from: index,
      to: index + his.length,
      message: 'possessive',
      source: { from: at, to: at + su[0].length },
      fixes: better.map((each) =>
        replaceFix(
          { from: index, to: index + his.length },
          his === 'His' ? each[0]?.toUpperCase() + each.slice(1) : each,
        ),
      ),
    }
  }
}

/** "Ruiz, that directs": what a comma sets off begins with "who" or "which". */
function* relatives({ source, target }: Pair): Generator<Place> {
  const [que] = /, que (?=\p{Ll})/u.exec(source.text) ?? []
  if (que === undefined) return
  for (const { index } of target.text.matchAll(
    /(?<!(?:said|say|says|fact|but|and|also)), that(?= \*?\p{Ll})(?! (?:the|an?|his|her|its|their|it|he|she|they|we|there|this|these|some|in|on|at|for|of|is|had|has|have|was|were|will|would|did|does|could|won|lost|left|gave|took|began|went|came|\p{Ll}{3,12}ed) )/gu,
  )) {
    const range = { from: index + 2, to: index + 6 }
    yield { ...range, message: 'relative', fixes: ['who', 'which'].map((each) => replaceFix(range, each)) }
  }
}

/** What Spanish verbs of saying become, and what was meant. */
const saying: ReadonlyMap<string, string> = new Map(
  Object.entries({
    counted: 'said',
    counts: 'says',
    recognised: 'admitted',
    recognized: 'admitted',
    signalled: 'said',
    signaled: 'said',
    signals: 'says',
    exposed: 'said',
    manifested: 'said',
    remembered: 'recalled',
    regretted: 'said',
    critiqued: 'said',
    related: 'said',
    valued: 'said',
    sentenced: 'said',
    advanced: 'said',
    abounded: 'added',
    kids: 'jokes',
    kidded: 'joked',
  }),
)
const afterQuote =
  /[\u00bb"\u201d],? {1,2}(\p{Ll}{3,20})(\.|$| (?:at|in|on|after|before|during|to|this|yesterday) |(?!\p{L}))/gu
const perhapsSaid = /(?:ed|s|said)$/

function* speakers({ target }: Pair): Generator<Place> {
  for (const { 0: found, 1: verb = '', 2: ending = '', index } of target.text.matchAll(afterQuote)) {
    const to = index + found.length - ending.length
    const range = { from: to - verb.length, to }
    const better = saying.get(verb)
    const alone = ending !== '' && perhapsSaid.test(verb)
    if (better === undefined && !alone) continue
    const said = better ?? verb
    const fixes = alone ? [`he ${said}`, `she ${said}`] : [said]
    yield { ...range, message: 'speaker', fixes: fixes.map((each) => replaceFix(range, each)) }
  }
}

/** Money is spent, and so is time by those who pass it. */
const spent =
  /^ (?:the|a|an|his|her|its|their|all|more|less|than|some|whole|[\d.,]+|\p{Ll}+ )? ?(?:\p{Ll}{1,12} ){0,2}(?:night|nights|day|days|week|weeks|month|months|year|years|hour|hours|minutes|time|money|euros|dollars|million|millions|holidays|summer|weekend|afternoon|morning)(?!\p{L})/u

function* spending(pair: Pair): Generator<Place> {
  const { source, target } = pair
  for (const { 0: found, index } of target.text.matchAll(/(?<!\p{L})(?:spen[dt]|spends|spending)(?!\p{L})/giu)) {
    const known = sourceSentence(pair, index)
    const there = source.slice(known)
    const verb = /(?<!\p{L})(?:llev|pas[aáeéoó])\p{L}*/iu.exec(there)
    if (verb === null || /(?<!\p{L})(?:gast|invert|inviert|desembols|dedic)/iu.test(there)) continue
    const to = index + found.length
    if (/^pas/i.test(verb[0]) && spent.test(target.text.slice(to, to + 80))) continue
    const at = known.from + verb.index
    yield { from: index, to, message: 'spend', source: { from: at, to: at + verb[0].length }, fixes: [] }
  }
}

/** "the stadium of The *Acequias": the article of a name, translated. */
function* articles({ source, target }: Pair): Generator<Place> {
  const own = [...source.text.matchAll(/(?<=\p{Ll} )(?:El|La|Los|Las)(?= \p{Lu})/gu)]
  const translated = [...target.text.matchAll(/(?<=\p{Ll} )The(?= \*?\p{Lu})/gu)]
  if (own.length !== translated.length) return
  for (const [place, { index }] of translated.entries()) {
    const [article = '', from] = [own[place]?.[0], own[place]?.index ?? 0]
    const range = { from: index, to: index + 3 }
    const there = { from, to: from + article.length }
    yield { ...range, message: 'article', source: there, fixes: [replaceFix(range, article)] }
  }
}

const reflexive = /(?<!\p{L})se(?!\p{L})|\p{L}{2}[aei]rse(?!\p{L})/iu

/** Two spaces show where the engine left out "se": what was done to a thing is said as if the thing did it. */
function* reflexives(pair: Pair): Generator<Place> {
  const { source, target } = pair
  for (const { 0: verb, index } of target.text.matchAll(/(?<![\p{L}*#@])\p{Ll}{2,20}(?= {2}[\p{L}\d])/gu)) {
    const known = sourceSentence(pair, index)
    const se = reflexive.exec(source.slice(known))
    if (se === null) continue
    const from = known.from + se.index
    const there = { from, to: from + se[0].length }
    yield { from: index, to: index + verb.length, message: 'reflexive', source: there, fixes: [] }
  }
}

/** "Put to bed late worsens": an infinitive that opens a Spanish sentence is its subject. */
function* infinitives({ source, target }: Pair): Generator<Place> {
  if (source.sentences.length !== target.sentences.length) return
  for (const [place, sentence] of target.sentences.entries()) {
    const { from, to } = source.sentences[place] ?? sentence
    const infinitive = /^\p{Lu}\p{Ll}{1,15}[aeií]r(?:se|l[aeo]s?)?(?= )/u.exec(
      source.text.slice(from, Math.min(to, from + 30)),
    )
    const [verb] = /^\p{Lu}\p{Ll}{1,15}(?= )/u.exec(target.text.slice(sentence.from, sentence.from + 30)) ?? []
    if (infinitive === null || verb === undefined || !baseVerbs.has(verb.toLowerCase())) continue
    const range = { from: sentence.from, to: sentence.from + verb.length }
    const better = likeCapitals(verb, inflectVerb(verb.toLowerCase(), 'gerund'))
    const there = { from, to: from + infinitive[0].length }
    yield { ...range, message: 'infinitive', source: there, fixes: [replaceFix(range, better)] }
  }
}

const finders = [reflexives, infinitives, wordForWord, persons, possessives, relatives, speakers, spending, articles]

function collect(pair: Pair): readonly Fact<Trace>[] {
  const { source, target } = pair
  if (source.locale.language !== 'es' || target.locale.language !== 'en') return []
  const fact = ({ from, to }: Range, trace: Omit<Trace, 'text'>): Fact<Trace> => ({
    key: 'apertium',
    from,
    to,
    data: { ...trace, text: target.slice({ from, to }) },
  })
  const signs = [...apertiumSigns(pair)].slice(0, fewestSigns).map((sign) => fact(sign, { message: null, fixes: [] }))
  const places = finders.flatMap((find) => [...find(pair)]).sort((a, b) => a.from - b.from || b.to - a.to)
  let end = -1
  const apart = places.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
  return [...signs, ...apart.slice(0, mostPerLink).map((place) => fact(place, place))]
}

export const rawEngine = articleCheck<Trace>({
  id: 'raw-engine',
  family: 'calques',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    let signs = 0
    for (const { data } of facts) if (data.message === null && ++signs === fewestSigns) break
    if (signs < fewestSigns) return
    let told = 0
    for (const fact of facts) {
      const { message, text, source, fixes } = fact.data
      if (message === null) continue
      report(fact, { message, source, data: { text }, fixes })
      if (++told === mostPlaces) return
    }
  },
  examples: {
    flags: [
      'es>en  Abre el [viernes]. | It opens [the Friday]. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & calques, engine-marks',
      'es>en  Confesó ayer. | [It confessed] yesterday. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Los jueces leen [sus] notas. | The judges read [his] notes. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Ana Gil, que dirige el equipo, calló. | Ana Gil, [that] directs the team, was silent. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  «Ya no», contaba Ana. | «No longer», [counted] Ana. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, foreign-quotes',
      'es>en  Ella [llevaba] una pulsera. | She [spent] a bracelet. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  [Se] vende la casa. | The house [sells]  today. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, spacing',
      'es>en  [Comprar] cansa. | [Buy] tires. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Vive cerca de [La] Acequia. | She lives near [The] Acequia. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
    ],
    passes: [
      'es>en  Abre el viernes. | It opens the Friday. \u2016 Gil cerró. | *Gil closed. & calques, engine-marks',
      'es>en  Los jueces leen sus notas. | The judges read his notes. \u2016 Confesó. | It confessed.',
      'es>en  El alcalde pasó la noche en su casa. | The mayor spent the night in his house. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'fr>en  Elles confessent, Gil et Sol. | It confesses, *Gil and *Sol. & engine-marks, engine-marks',
    ],
  },
})
