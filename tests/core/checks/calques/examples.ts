import { describe, expect, it } from 'vitest'
import type { CalqueEntry } from '../../../../core/checks/calques/entry'
import {
  findPhrases,
  indexPhrases,
  type PhraseIndex,
  type PhraseMatch,
  renderReplacement,
} from '../../../../core/text/phrase'
import { findWords } from '../../../../core/text/tokens'

interface Pair {
  readonly source: string
  readonly target: string
}

/** An entry that speaks about a pair: every spot in the target, every piece of evidence in the source, in order. */
interface Voice {
  readonly entry: CalqueEntry
  readonly spots: readonly PhraseMatch[]
  readonly evidence: readonly PhraseMatch[]
}

type Reader = (pair: Pair) => readonly Voice[]

/** Matches by entry, the first of those that overlap: a phrase may begin twice, as in `on|the the? past`. */
function matchesByEntry(
  index: PhraseIndex<CalqueEntry>,
  text: string,
  language: string,
): ReadonlyMap<CalqueEntry, PhraseMatch[]> {
  const byEntry = new Map<CalqueEntry, PhraseMatch[]>()
  for (const { value, match } of findPhrases(index, text, findWords(text, language))) {
    const matches = byEntry.get(value) ?? []
    if (match.from >= (matches.at(-1)?.to ?? 0)) matches.push(match)
    byEntry.set(value, matches)
  }
  return byEntry
}

function readerFor(lexicon: readonly CalqueEntry[], language: string): Reader {
  const targets = indexPhrases(lexicon.map((entry) => [entry.target, entry]))
  const sources = indexPhrases(
    lexicon.flatMap((entry) => (entry.source === null ? [] : [[entry.source, entry] as const])),
  )
  return (pair) => {
    const evidence = matchesByEntry(sources, pair.source, language)
    return [...matchesByEntry(targets, pair.target, 'en')]
      .filter(([entry]) => entry.source === null || evidence.has(entry))
      .map(([entry, spots]) => ({ entry, spots, evidence: evidence.get(entry) ?? [] }))
  }
}

const rewrite = (text: string, matches: readonly PhraseMatch[], write: (match: PhraseMatch) => string) =>
  matches.toReversed().reduce((so, match) => so.slice(0, match.from) + write(match) + so.slice(match.to), text)

const marked = (text: string, matches: readonly PhraseMatch[]) =>
  rewrite(text, matches, ({ from, to }) => `[${text.slice(from, to)}]`)

const replaced = (target: string, { spots }: Voice, better: string) =>
  rewrite(target, spots, (match) => renderReplacement(better, match, target))

function pairIn(example: string): Pair {
  const [source, target, more] = example.split(' | ')
  if (source === undefined || target === undefined || more !== undefined)
    throw new SyntaxError(`an example is "SOURCE | TARGET": "${example}"`)
  return { source, target }
}

const withoutBrackets = (text: string) => text.replace(/[[\]]/g, '')

/** The pair of a `flags` example, and what it says must come out. */
function flagExample(example: string) {
  const [marks = '', fixed, more] = example.split(' => ')
  if (more !== undefined) throw new SyntaxError(`an example has one "=>": "${example}"`)
  const { source, target } = pairIn(marks)
  const pair: Pair = { source: withoutBrackets(source), target: withoutBrackets(target) }
  return { pair, expected: { source, target, fixed: fixed ?? null } }
}

const nameOf = ({ source, target }: CalqueEntry) => `${source ?? 'whatever the source'} → ${target}`

const duplicatesIn = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

/**
 * The English that entries which ask for no evidence would mark in a text, each with its entry: none, when the text is
 * good English.
 */
export const alarmsIn = (lexicon: readonly CalqueEntry[], target: string): readonly string[] =>
  readerFor(
    lexicon.filter(({ source }) => source === null),
    'en',
  )({ source: '', target }).map(({ entry, spots }) => `${nameOf(entry)}: ${marked(target, spots)}`)

/** Laws for a lexicon of calques, each row proved by its own two examples; `language` is its source's, as in BCP 47. */
export function describeLexicon(language: string, lexicon: readonly CalqueEntry[]): void {
  const read = readerFor(lexicon, language)
  const voiceOf = (entry: CalqueEntry, pair: Pair) => read(pair).find((voice) => voice.entry === entry)
  const rows = lexicon.map((entry) => [nameOf(entry), entry] as const)

  describe(`the lexicon from ${language}`, () => {
    it('has each pair of patterns, and each example, once', () => {
      expect(duplicatesIn(lexicon.map(nameOf))).toEqual([])
      expect(duplicatesIn(lexicon.flatMap(({ flags, passes }) => [flags, passes]))).toEqual([])
    })

    it('writes source patterns in lower case and composed letters, as the words they meet', () => {
      const sources = lexicon.flatMap(({ source }) => source ?? [])
      expect(sources.filter((source) => source !== source.toLowerCase().normalize('NFC'))).toEqual([])
    })

    it.each(rows)('%s: marks what its example marks, and fixes it', (_name, entry) => {
      const { pair, expected } = flagExample(entry.flags)
      const voice = voiceOf(entry, pair)
      const [first] = entry.better
      expect({
        source: marked(pair.source, voice?.evidence ?? []),
        target: marked(pair.target, voice?.spots ?? []),
        fixed: voice === undefined || first === undefined ? null : replaced(pair.target, voice, first),
      }).toEqual(expected)
    })

    it.each(rows)('%s: offers replacements that differ, and none that it would mark again', (_name, entry) => {
      const { pair } = flagExample(entry.flags)
      const voice = voiceOf(entry, pair)
      const fixed = voice === undefined ? [] : entry.better.map((better) => replaced(pair.target, voice, better))
      expect(duplicatesIn(fixed)).toEqual([])
      expect(fixed.filter((target) => voiceOf(entry, { ...pair, target }) !== undefined)).toEqual([])
    })

    it.each(rows)('%s: lets its other example pass, as do all entries', (_name, entry) => {
      expect(read(pairIn(entry.passes)).map((voice) => nameOf(voice.entry))).toEqual([])
    })

    it.each(rows.filter(([, { source }]) => source !== null))(
      '%s: passes an example that looks alike',
      (_name, entry) => {
        const { source, target } = pairIn(entry.passes)
        const { pair } = flagExample(entry.flags)
        const alike = [
          { source, target: pair.target },
          { source: pair.source, target },
        ]
        expect(alike.some((pair) => voiceOf(entry, pair) !== undefined)).toBe(true)
      },
    )
  })
}
