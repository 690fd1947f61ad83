import type { Level, Severity } from '../check'

/** Why the English is not English; each kind has its message in `locales/` (`checks.calques.<kind>`). */
export const calqueKinds = [
  'false-friend',
  'sense',
  'literal',
  'idiom',
  'reporting',
  'institution',
  'preposition',
  'collocation',
  'time',
  'word-order',
  'redundant',
] as const
export type CalqueKind = (typeof calqueKinds)[number]

/** One way in which a source language shows through. Patterns and replacements are in the notation of `text/phrase.ts`. */
export interface CalqueEntry {
  readonly kind: CalqueKind
  /** What must stand in the source, or null where the English alone cannot be right. */
  readonly source: string | null
  readonly target: string
  /** What a copy editor would write, best first; empty when that depends on more than the phrase. */
  readonly better: readonly string[]
  /** What the English says to its readers, where that explains the fault ("help" for "assist"). English, a few words. */
  readonly says?: string
  readonly severity?: Severity
  readonly level?: Level
  /** `SOURCE [evidence] | TARGET [mark] => FIXED & other-check`: must be found, with exactly this first fix. */
  readonly flags: string
  /** `SOURCE | TARGET`: looks alike and is right. */
  readonly passes: string
}

type Row = readonly [
  kind: CalqueKind,
  source: string | null,
  target: string,
  better: string | readonly string[],
  flags: string,
  passes: string,
  more?: Pick<CalqueEntry, 'says' | 'severity' | 'level'>,
]

/** A lexicon as a table: one row an entry. */
export const calques = (rows: readonly Row[]): readonly CalqueEntry[] =>
  rows.map(([kind, source, target, better, flags, passes, more]) => ({
    kind,
    source,
    target,
    better: typeof better === 'string' ? [better] : better,
    flags,
    passes,
    ...more,
  }))

/** An example's marked English and what belongs there: `The [season > station] is closed.` */
const marked = /\[([^\]>]*) > ([^\]]*)\]/

function fromLine(kind: CalqueKind, line: string, weight: Pick<CalqueEntry, 'severity' | 'level'>): CalqueEntry {
  const [source = '', target = '', better = '', sourceExample = '', targetExample = '', more] = line.split(' | ')
  const [spot, wrong = '', right = ''] = marked.exec(targetExample) ?? []
  if (spot === undefined || more !== undefined)
    throw new SyntaxError(`a line is "SOURCE | TARGET | BETTER | EXAMPLE | THE [WRONG > RIGHT] EXAMPLE": "${line}"`)
  const fixed = targetExample.replace(spot, right)
  const flags = `${sourceExample} | ${targetExample.replace(spot, `[${wrong}]`)}`
  return {
    kind,
    source: source === '-' ? null : source,
    target,
    better: better === '-' ? [] : [better],
    flags: better === '-' ? flags : `${flags} => ${fixed}`,
    passes: `${sourceExample.replace(/[[\]]/g, '')} | ${fixed}`,
    ...weight,
  }
}

/**
 * A lexicon in lines, for entries whose example is right once the marked words are replaced:
 * `estación | season | station | La [estación] cerró. | The [season > station] closed.` With `-` for no source or no fix.
 */
export const calqueLines = (
  kind: CalqueKind,
  lines: string,
  weight: Pick<CalqueEntry, 'severity' | 'level'> = {},
): readonly CalqueEntry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => fromLine(kind, line.trim(), weight))
