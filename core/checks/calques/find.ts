import { indefiniteArticle } from '../../text/article-sound'
import type { Edit, Range } from '../../text/content'
import {
  compilePhrase,
  findPhrases,
  indexPhrases,
  matchPhrase,
  type Phrase,
  type PhraseIndex,
  type PhraseMatch,
  renderReplacement,
} from '../../text/phrase'
import type { TextView } from '../../text/view'
import { withArticle } from '../article-before'
import type { Pair } from '../check'
import type { CalqueEntry } from './entry'

/** What of an entry is looked up. */
export type Turn = Pick<CalqueEntry, 'source' | 'target' | 'better'>

interface Compiled<Entry extends Turn> {
  readonly entry: Entry
  readonly evidence: Phrase | null
  /** What of `better` would stand in the English if the evidence were rendered rightly. */
  readonly renderings: readonly Phrase[]
}

/** A lexicon made ready for looking up. */
export type Lexicon<Entry extends Turn = CalqueEntry> = PhraseIndex<Compiled<Entry>>

/** One place where a lexicon's entry fires, with the evidence in the source when the entry asks for any. */
export interface CalqueFound<Entry extends Turn = CalqueEntry> {
  readonly entry: Entry
  readonly at: Range
  readonly source: Range | null
  /** What would stand in its place, best first, each as an edit (which may take a neighbouring article along). */
  readonly edits: readonly Edit[]
}

export const compileLexicon = <Entry extends Turn>(entries: readonly Entry[]): Lexicon<Entry> =>
  indexPhrases(
    entries.map((entry) => [
      entry.target,
      {
        entry,
        evidence: entry.source === null ? null : compilePhrase(entry.source),
        renderings: entry.source === null ? [] : entry.better.filter(telling).map((better) => compilePhrase(better)),
      },
    ]),
  )

/** They stand in any English, whatever was in the source. */
const commonWords = new Set(
  `a an the and or as of to in on at by for from with about over after under between against until during one some many
  most several long new this that these those it its he his she her they their who which what there not no more ~be ~have
  ~do ~say ~make ~take ~give ~get ~go ~come ~put ~tell said`.split(/\s+/),
)

/** Whether a replacement, found elsewhere in the English, tells that the source was rendered there. */
const telling = (better: string): boolean =>
  /^[\p{L}~+][\p{L}\p{M}~+ '-]*$/u.test(better) && better.split(' ').some((word) => !commonWords.has(word))

/** They are compared with each other, and nobody reads more. */
const mostFound = 1000

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function placesOf(phrase: Phrase, { text, words }: TextView): readonly Range[] {
  const places: Range[] = []
  words.forEach((_word, at) => {
    const match = matchPhrase(phrase, text, words, at)
    if (match !== null) places.push({ from: match.from, to: match.to })
  })
  return places
}

/** Those of `places` that overlap none of `others`; both in order. */
function clearOf(places: readonly Range[], others: readonly Range[]): readonly Range[] {
  let next = 0
  return places.filter(({ from, to }) => {
    while ((others[next]?.to ?? to) <= from) next++
    return (others[next]?.from ?? to) >= to
  })
}

/** The places in the source that an entry's evidence may be: all, but for as many as are rendered rightly elsewhere. */
function evidencePlaces(
  evidence: Phrase,
  renderings: readonly Phrase[],
  { source, target }: Pair,
  matches: readonly Range[],
): readonly Range[] {
  const places = placesOf(evidence, source)
  if (places.length === 0) return places
  return places.slice(renderings.flatMap((phrase) => clearOf(placesOf(phrase, target), matches)).length)
}

/** "a 83-year-old" as "an 83-year-old". */
const withSound = (insert: string): string =>
  insert.replace(/^([Aa])n?(?= (\d[\d,.]*))/, (_article, letter: string, number: string) =>
    indefiniteArticle(number, false) === 'an' ? `${letter}n` : letter,
  )

/** What is taken out takes a space along, what is put in the article before it. */
const editOf = (text: string, at: Range, insert: string): Edit =>
  insert === ''
    ? { from: at.from, to: at.to + (/^\s/.test(text.slice(at.to)) ? 1 : 0), insert }
    : withArticle(text, at, insert)

/** Longer phrases hide those inside them; of equal ones the earlier entry of the lexicon stays. */
function withoutOverlaps<Item extends { readonly match: PhraseMatch }>(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = []
  const byLength = [...items].sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from))
  for (const item of byLength) if (!kept.some((other) => overlap(other.match, item.match))) kept.push(item)
  return kept.sort((a, b) => a.match.from - b.match.from)
}

/** Where a lexicon fires in a pair of texts. An entry fires at most as often as its evidence stands in the source. */
export function findCalques<Entry extends Turn>(lexicon: Lexicon<Entry>, pair: Pair): readonly CalqueFound<Entry>[] {
  const { target } = pair
  const evidenceLeft = new Map<Entry, Range[]>()
  const matches = findPhrases(lexicon, target.text, target.words)
  const supported = matches.filter(({ value: { entry, evidence, renderings } }) => {
    if (evidence === null) return true
    const ofEntry = () => matches.filter(({ value }) => value.entry === entry).map(({ match }) => match)
    const places = evidenceLeft.get(entry) ?? [...evidencePlaces(evidence, renderings, pair, ofEntry())]
    evidenceLeft.set(entry, places)
    return places.length > 0
  })
  return withoutOverlaps(supported.slice(0, mostFound)).flatMap(({ value: { entry, evidence }, match }) => {
    const place = evidence === null ? null : evidenceLeft.get(entry)?.shift()
    if (place === undefined) return []
    const at = { from: match.from, to: match.to }
    const edits = entry.better.map((better) =>
      editOf(target.text, at, withSound(renderReplacement(better, match, target.text))),
    )
    return { entry, at, source: place, edits }
  })
}
