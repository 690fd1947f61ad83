import { areCognates, findOfPhrases, type OfPhrase } from '../text/cognates'
import { compounds, findCompound } from '../text/compounds'
import type { Range } from '../text/content'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check, type Fix, type Pair, type Report } from './check'
import { replaceFix } from './fix'

/** No sentence ends with one of these. */
const dangling = new Set([
  'the',
  'a',
  'an',
  'and',
  'or',
  'nor',
  'their',
  'its',
  'my',
  'your',
  'our',
  'every',
  'whose',
  'of',
])
/** "what he is proud of": here the sentence may end. */
const takesOf =
  /^(?:proud|aware|capable|made|afraid|dream\w*|speak|spoke|spoken|hear\w*|think|thought|consist\w*|sort|kind|part|rid|out|know\w*|accus\w+|fond|sure|tired|worthy|composed)$/
/** A full stop, or a block's end, between two words; nothing else may stand there. */
const gap = /^(?:\.\s{1,4}|\.?\s{0,2}\u2029\s{0,2})$/

interface Break {
  readonly last: Word
  readonly first: Word
  readonly place: number
}

/** The places where the target ends a sentence and begins another in the middle of what the source says in one. */
function* extraBreaks({ source, target }: Pair): Generator<Break> {
  if (source.sentences.length === 0 || target.sentences.length <= source.sentences.length) return
  const starts = new Set(target.sentences.map((sentence) => sentence.from))
  for (const [place, first] of target.words.entries()) {
    const last = target.words[place - 1]
    if (last !== undefined && starts.has(first.from) && gap.test(target.text.slice(last.to, first.from)))
      yield { last, first, place }
  }
}

const singular = (word: string): string => word.replace(/(?<=[^s])s$/, '')

function knownCompound(first: string, second: string, source: string): { readonly source: Range | null } | null {
  const compound = [`${first} ${second}`, `${first} ${singular(second)}`].find((phrase) => compounds.has(phrase))
  return compound === undefined ? null : { source: findCompound(compound, source) }
}

/** A name keeps its capital: it has another beside it, is all capitals, or stands so in the source. */
function joined(word: Word, next: Word | undefined, { source, target }: Pair): string {
  const beside = next !== undefined && /^\s$/.test(target.text.slice(word.to, next.from)) && /^\p{Lu}/u.test(next.text)
  const name = beside || /^\p{Lu}{2}/u.test(word.text) || source.words.some(({ text }) => text === word.text)
  return name ? word.text : word.text.charAt(0).toLowerCase() + word.text.slice(1)
}

/** "conference. Press" as "press conference", the article before it put right. */
function turnRound({ last, first, place }: Break, pair: Pair): Fix {
  const words = pair.target.words
  const modifier = joined(first, words[place + 1], pair)
  const before = words[place - 2]
  const article = before !== undefined && /^an?$/.test(before.lower) ? before : null
  const rightArticle = /^[aeiou]/i.test(modifier) ? 'an' : 'a'
  if (article === null || article.lower === rightArticle)
    return replaceFix({ from: last.from, to: first.to }, `${modifier} ${last.text}`)
  return replaceFix({ from: article.from, to: first.to }, `${rightArticle} ${modifier} ${last.text}`)
}

const join = ({ last, first, place }: Break, pair: Pair): Fix =>
  replaceFix({ from: last.from, to: first.to }, `${last.text} ${joined(first, pair.target.words[place + 1], pair)}`)

function standsAlone({ text, words }: TextView, { first, place }: Break): boolean {
  const next = words[place + 1]
  return text[first.to] === ',' || next === undefined || /^[.;]/.test(text.slice(first.to, next.from))
}

/** "HEAD de MODIFIER" in the source, where both words begin like the English ones. */
const byCognates = (head: string, modifier: string, phrases: readonly OfPhrase[]): Range | null =>
  phrases.find((phrase) => areCognates(phrase.head.lower, head) && areCognates(phrase.modifier.lower, modifier)) ?? null

/** "head de modifier," in the source at about the place where the English has "head. Modifier,". */
function byPlace({ last, first }: Break, { source, target }: Pair, phrases: readonly OfPhrase[]): Range | null {
  const mark = target.text[first.to]
  if (mark !== ',' || !/^\p{Ll}/u.test(last.text)) return null
  const place = last.to / target.text.length
  const common = ({ head, modifier }: OfPhrase) => /^\p{Ll}/u.test(head.text) && /^\p{Ll}{3}/u.test(modifier.text)
  const near = phrases.filter(
    (phrase) =>
      common(phrase) && source.text[phrase.to] === mark && Math.abs(phrase.head.to / source.text.length - place) < 0.15,
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

function judge(cut: Break, pair: Pair, phrases: readonly OfPhrase[]): Partial<Report> | null {
  const { source, target } = pair
  const head = cut.last.lower
  const modifier = cut.first.lower
  const alone = standsAlone(target, cut)
  const turned = knownCompound(modifier, head, source.text)
  const turnedAround = turned?.source ?? byCognates(head, modifier, phrases)
  if (turnedAround !== null || (turned !== null && alone))
    return { source: turnedAround ?? undefined, fixes: [turnRound(cut, pair)] }
  const inOrder = knownCompound(head, modifier, source.text)?.source ?? byCognates(modifier, head, phrases)
  if (inOrder !== null) return { source: inOrder, fixes: [join(cut, pair)] }
  const before = target.words[cut.place - 2]?.lower ?? ''
  if (dangling.has(cut.last.text) && !(head === 'of' && takesOf.test(before)))
    return { message: 'dangling', fixes: [join(cut, pair)] }
  const orphan = byPlace(cut, pair, phrases)
  return orphan && { source: orphan, message: 'orphan', fixes: [turnRound(cut, pair), join(cut, pair)] }
}

/** Each is compared with the whole source; a text that is cut more often is no prose. */
const mostBreaks = 40

export const splitPhrase = check({
  id: 'split-phrase',
  family: 'sentences',
  category: 'fluency/grammar',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    const breaks = [...extraBreaks(pair)].slice(0, mostBreaks)
    const phrases = breaks.length > 0 ? findOfPhrases(pair.source) : []
    for (const cut of breaks) {
      const verdict = judge(cut, pair, phrases)
      if (verdict === null) continue
      const { last, first } = cut
      report({ from: last.from, to: first.to, data: { first: last.text, second: first.text }, ...verdict })
    }
  },
  examples: {
    flags: [
      'es>en  Lo anunció en una [rueda de prensa], este lunes. | She announced it at a [conference. Press], this Monday. => She announced it at a press conference, this Monday.',
      'fr>en  Il a passé la nuit au [commissariat], à Lyon. | He spent the night at the [police. Station], in Lyon. => He spent the night at the police station, in Lyon.',
      'pt>en  O acordo de [defesa aérea] foi assinado. | The deal on [defense. Air] was signed. => The deal on air defense was signed.',
      'it>en  Ne ha parlato in [conferenza stampa], oggi. | He spoke of it at the [conference.\u2029Press], today. => He spoke of it at the press conference, today.',
      'de>en  Er kündigte es auf einer [Pressekonferenz] an. | He announced it at a [conference. Press]. => He announced it at a press conference.',
      'uk>en  Про це сказав [міністр оборони] у Києві. | This was said by the [minister. Defence], in Kyiv. => This was said by the defence minister, in Kyiv.',
      'zh>en  市长在[记者会]上宣布。 | The mayor said so at a [conference. Press], on Monday. => The mayor said so at a press conference, on Monday.',
      'es>en  Habló con el ministro de Asuntos Exteriores. | He spoke to the minister [of. Foreign] Affairs. => He spoke to the minister of Foreign Affairs.',
      'ru>en  Суд оставил приговор в силе. | The court upheld [the. Verdict] on Monday. => The court upheld the verdict on Monday.',
      'es>en  Abrió una [crisis de energía] el martes. | It opened a [crisis. Energy], on Tuesday. => It opened an energy crisis, on Tuesday.',
      'pt>en  Falou numa [reunião de gabinete], na terça, sobre o clima. | He spoke at a [meeting. Cabinet], on Tuesday, about the climate. => He spoke at a cabinet meeting, on Tuesday, about the climate.',
      'es>en  Falló el [sistema de alarma] «por la noche», según el informe. | The [alarm. System] “failed at night”, says the report. => The alarm system “failed at night”, says the report.',
    ],
    passes: [
      'es>en  Habló en una conferencia. La prensa, sin embargo, no fue. | He spoke at a conference. Press, however, did not come.',
      'zh>en  他来了，他走了，没有人看见。 | He came and he left. However, nobody saw him. Quietly, he had gone.',
      'de>en  Er kam und Anna, seine Schwester, ging. | He came. Anna, his sister, left.',
      'fr>en  Il a fait ce dont il est fier, puis il est parti. | He did what he is proud of. Then he left.',
      'ru>en  Она рассказала полиции, что сотрудники ушли. | She told the police. Officers, she said, had left. Then she went.',
      'es>en  Viajó con su jefa, Alemania no. | He travelled with his boss. Germany, however, did not.',
      'it>en  È partito con il Sig. Rossi. | He left with Mr. Rossi.',
    ],
  },
})
