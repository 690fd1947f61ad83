import type { Range } from './content'
import { isIrregularBase, isIrregularPast } from './english'
import { hasVerbForms, isEnglishWord } from './english-words'
import { auxiliaries, baseVerbs } from './grammar-words'
import { startingWithin } from './ranges'
import type { Word } from './tokens'
import type { TextView } from './view'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Right after one of these stands no finite verb. */
const beforeNoun = set(
  `the a an his its their my our your every each no of in on at for from with by into onto between among during against without under over
near since until to through across towards toward per despite amid beyond behind new`,
)
/** Nor, right after one of these, one in -s. */
const beforePlural = set('two three four five six seven eight nine ten dozens several many few other')
/** What is never a verb, whatever the dictionary has that looks like its forms. */
const neverVerb = set(
  `and or nor the not also only even such after before about above across along around away because behind below besides between during either
ever every here into less more most near never next often once onto over per quite rather since soon then therefore together too toward towards under
until upon very with within without yesterday today tomorrow as than`,
)
/** Words of clauses, which have verbs of their own: where one stands the sentence is let be. */
const ofClauses =
  set(`i he she we they it you who whom which what when while because if how why whether that although though there this these those where whose
so but than let thank thanks welcome`)
/** Nouns with which captions begin and that are verbs too; "Search for" and "Look at" remain orders. */
const captionNouns =
  set(`damage view picture photo photograph image rescue aid work protest march fire attack visit return increase rise fall record report
test delay support change trade concern fear release debate smoke flood crowd queue mourning relief rubble ruin wreck crash blast strike shelter
scene shot close-up detail portrait tribute homage delivery start end entrance exit launch meeting`)
const afterCaptionNoun = set(`of from in at between after during against on over caused by near to following due`)
const irregularPlurals = set(
  `people children men women police media data staff personnel many few all some most both others two three four five six seven eight nine ten none more hundred thousand million`,
)

const isPluralNoun = (lower: string): boolean =>
  irregularPlurals.has(lower) || (/s$/.test(lower) && !/(?:ss|us|is)$/.test(lower))
/** "oversaw", "rebuild": with what may stand before an irregular verb. */
const withoutPrefix = (lower: string): string =>
  lower.replace(/^(?:fore|over|out|re|un|under|mis|with)(?=\p{L}{3})/u, '')
const isPast = (lower: string): boolean => isIrregularPast(lower) || isIrregularPast(withoutPrefix(lower))
const isBase = (lower: string): boolean =>
  isIrregularBase(withoutPrefix(lower)) || isIrregularBase(lower) || baseVerbs.has(lower) || hasVerbForms(lower)

/** A team or a people may be several ("Napoli win"). */
const isName = ({ text, lower }: Word, place: number): boolean =>
  /^\p{Lu}/u.test(text) && (place > 0 || !isEnglishWord(lower))

/** The verb that a word in -s may be the third person of. */
function thirdPersonOf(lower: string): string | null {
  if (!/[^s]s$/.test(lower) || /(?:us|is)$/.test(lower)) return null
  const bases = [lower.slice(0, -1)]
  if (lower.endsWith('ies')) bases.push(`${lower.slice(0, -3)}y`)
  else if (lower.endsWith('es')) bases.push(lower.slice(0, -2))
  return bases.find(isBase) ?? null
}

/** "…, whose fall left two dead": what goes on to the end of the sentence takes its verb with it. */
const lastClause = /, (?:who|whose|whom|which|where|in which|of whom|one of whom)\b[^,]*$/

const isContraction = (lower: string): boolean =>
  /'(?!s$)/.test(lower) || /^(?:it|that|there|he|she|what|who|here|let)'s$/.test(lower)

const beginsCaption = (lower: string, after: Word | undefined): boolean =>
  captionNouns.has(lower) && afterCaptionNoun.has(after?.lower ?? '')

/** "-ing" and "-ly", but "bring" and "apply". */
const isNoVerbForm = (lower: string): boolean =>
  (/ing$/.test(lower) && !isIrregularBase(lower)) || (/ly$/.test(lower) && !isBase(lower))

/** Whether the first word may be an order. */
const mayBeOrder = ({ lower }: Word, after: Word | undefined): boolean =>
  /ed$/.test(lower) || isPast(lower) || (!/s$/.test(lower) && isBase(lower) && !beginsCaption(lower, after))

/** Whether the word at `place` may be the verb of a main clause; when in doubt, it may. `plural`: a subject of several stands before it. */
function mayBeVerb(text: string, words: readonly Word[], place: number, plural: boolean): boolean {
  const word = words[place]
  if (word === undefined) return false
  const { lower } = word
  const before = words[place - 1]
  const after = words[place + 1]
  if (lower === 'because' && after?.lower === 'of') return false
  if (ofClauses.has(lower) || isContraction(lower)) return true
  if (auxiliaries.has(lower)) return before?.lower !== 'to' && word.text !== 'May'
  if (/\d|'/.test(lower) || isNoVerbForm(lower) || neverVerb.has(lower) || beforeNoun.has(lower)) return false
  if (before === undefined) return mayBeOrder(word, after)
  if (/^\p{Lu}/u.test(word.text)) return false
  const adjacent = text.slice(before.to, word.from) === ' '
  if (adjacent && beforeNoun.has(before.lower)) return false
  if (isPast(lower) || !isEnglishWord(lower)) return true
  if (/ed$/.test(lower)) return !(adjacent && after?.lower === 'by')
  if (thirdPersonOf(lower) !== null) return !(adjacent && (beforePlural.has(before.lower) || /\d/.test(before.lower)))
  return plural && isBase(lower)
}

/**
 * Whether an English sentence surely has no finite verb in its main clause, by closed classes and the forms that the
 * dictionary knows: without a tagger, and silent wherever a word might be one. The range is one of `view.sentences`.
 */
export function isVerbless(view: TextView, sentence: Range): boolean {
  const whole = view.slice(sentence)
  const clause = lastClause.exec(whole)
  const main = { from: sentence.from, to: clause === null ? sentence.to : sentence.from + clause.index }
  const words = startingWithin(view.words, main)
  let plural = /[,;]/.test(view.slice(main))
  for (const [place, word] of words.entries()) {
    if (mayBeVerb(view.text, words, place, plural)) return false
    plural ||= word.lower === 'and' || isPluralNoun(word.lower) || isName(word, place)
  }
  return words.length > 0
}
