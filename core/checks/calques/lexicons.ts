import type { Range } from '../../text/content'
import type { Pair, Report } from '../check'
import { removeFix, replaceFix } from '../fix'
import type { CalqueEntry, CalqueKind } from './entry'
import { type CalqueFound, compileLexicon, findCalques, type Lexicon } from './find'
import { french } from './french'
import { german } from './german'
import { italian } from './italian'
import { portuguese } from './portuguese'
import { russian } from './russian'
import { spanish } from './spanish'
import { ukrainian } from './ukrainian'

/** One lexicon for each source language, by the language's primary tag. */
const lexicons: Readonly<Record<string, readonly CalqueEntry[]>> = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
}

const compiled: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(lexicons).map(([language, entries]) => [language, compileLexicon(entries)]),
)

/** What was found in pairs that are still in use: the checks over different kinds share one search. */
const searched = new WeakMap<Pair, readonly CalqueFound[]>()

function search(pair: Pair): readonly CalqueFound[] {
  const known = searched.get(pair)
  if (known !== undefined) return known
  const lexicon = compiled.get(pair.source.locale.language)
  const found = lexicon === undefined || pair.target.locale.language !== 'en' ? [] : findCalques(lexicon, pair)
  searched.set(pair, found)
  return found
}

/** Which message: by kind, and by what there is to say. `literal` and `false-friend` are the rule of their checks. */
function messageKey({ entry, source }: CalqueFound): string {
  if (entry.kind === 'false-friend') return entry.says === undefined ? 'message' : 'says'
  if (entry.kind === 'sense') return 'sense'
  if (source === null) return 'alone'
  return entry.kind === 'literal' ? 'message' : entry.kind
}

function describe({ source, target }: Pair, found: CalqueFound): Report {
  const { entry, at, edits } = found
  return {
    ...at,
    source: found.source ?? undefined,
    message: messageKey(found),
    data: {
      text: target.slice(at),
      source: found.source === null ? '' : source.slice(found.source),
      says: entry.says ?? '',
    },
    fixes: edits.map((edit) => (edit.insert === '' ? removeFix(edit) : replaceFix(edit, edit.insert))),
    severity: entry.severity,
    level: entry.level,
  }
}

/**
 * What a check over some kinds of calque runs. Both texts are looked up in the whole lexicon of the source language, so
 * that a phrase of one kind hides a shorter one of another inside it.
 */
export const runLexicons =
  (includes: (kind: CalqueKind) => boolean) =>
  (pair: Pair, report: (report: Report) => void): void => {
    for (const found of search(pair)) if (includes(found.entry.kind)) report(describe(pair, found))
  }

/** The examples that the lexicons' entries of these kinds carry, in the notation of checks. */
export function lexiconExamples(includes: (kind: CalqueKind) => boolean): {
  readonly flags: readonly string[]
  readonly passes: readonly string[]
} {
  const all = Object.entries(lexicons).flatMap(([language, entries]) =>
    entries.filter((entry) => includes(entry.kind)).map((entry) => ({ language, entry })),
  )
  return {
    flags: all.map(({ language, entry }) => `${language}>en  ${entry.flags}`),
    passes: all.map(({ language, entry }) => `${language}>en  ${entry.passes}`),
  }
}

/** Whether the lexicons speak of this passage already, of whatever kind. */
export const isKnownCalque = (pair: Pair, { from, to }: Range): boolean =>
  search(pair).some(({ at }) => at.from < to && at.to > from)
