import type { Pair, Report } from '../check'
import { removeFix, replaceFix } from '../fix'
import type { CalqueEntry, CalqueKind } from './entry'
import { type CalqueFound, compileLexicon, findCalques, type Lexicon } from './find'
import { spanish } from './spanish'

/** One lexicon for each source language, by the language's primary tag. */
export const lexicons: Readonly<Record<string, readonly CalqueEntry[]>> = { es: spanish }

/** The lexicons as far as checks of these kinds need them, ready for looking up. */
function compileKinds(includes: (kind: CalqueKind) => boolean): ReadonlyMap<string, Lexicon> {
  return new Map(
    Object.entries(lexicons).map(([language, entries]) => [
      language,
      compileLexicon(entries.filter((entry) => includes(entry.kind))),
    ]),
  )
}

/** Which message: by kind, and by what there is to say. `literal` and `false-friend` are the rule of their checks. */
function messageKey({ entry, source }: CalqueFound): string {
  const rule = entry.kind === 'literal' || entry.kind === 'false-friend'
  const kind = rule ? [] : [entry.kind]
  if (source === null) return [...kind, 'alone'].join('-')
  if (entry.kind === 'false-friend' && entry.says !== undefined) return 'says'
  return rule ? 'message' : entry.kind
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

/** What a check over some kinds of calque runs: looks both texts up in the lexicon of the source language. */
export function runLexicons(
  includes: (kind: CalqueKind) => boolean,
): (pair: Pair, report: (report: Report) => void) => void {
  const compiled = compileKinds(includes)
  return (pair, report) => {
    const lexicon = compiled.get(pair.source.locale.language)
    if (lexicon === undefined || !pair.target.language.startsWith('en')) return
    for (const found of findCalques(lexicon, pair)) report(describe(pair, found))
  }
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
