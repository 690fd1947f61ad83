import type { Side } from '../alignment/alignment'
import type { Severity } from '../checks/check'

/** A word or phrase of the source, and what the English has for it. */
export interface Term {
  /** As a dictionary has it; empty when `forbidden` is wrong whatever the source says. */
  readonly source: string
  /** What may stand in the English, the preferred first; empty when only the forbidden is known. */
  readonly target: readonly string[]
  readonly forbidden: readonly string[]
  readonly note: string
  readonly caseSensitive: boolean
}

/** What a person wants to be told of: a pattern on one side and, when `other` is not empty, one on the other side. */
export interface UserPattern {
  readonly name: string
  /** The side whose match calls for a look at the other. */
  readonly when: Side
  readonly pattern: string
  /** Looked for on the other side of a match; empty: a match alone is the fault. */
  readonly other: string
  /** Whether `other` has to be there, or must not be. */
  readonly expects: 'match' | 'no-match'
  readonly severity: Severity
  /** What to say; may be empty. */
  readonly message: string
  /** `words`: as they stand, whatever their capitals, not inside longer words. `expression`: in the syntax of RE2. */
  readonly kind: 'words' | 'expression'
}

/** What a newsroom asks for beyond the language: data that some checks go by. Of two that disagree the earlier counts. */
export interface HouseRules {
  readonly terms: readonly Term[]
  readonly patterns: readonly UserPattern[]
}

export const noHouseRules: HouseRules = { terms: [], patterns: [] }

/** What tells two terms apart: a later one with the same key says something else about the same words. */
const keyOf = ({ source, target, forbidden }: Term): string =>
  source === '' ? `\0${[...forbidden, ...target].join('\0')}`.toLowerCase() : source.toLowerCase()

/** The rules of a review together with a person's own: where both speak of the same, the review's count. */
export function joinHouseRules(review: HouseRules, own: HouseRules): HouseRules {
  const known = new Set(review.terms.map(keyOf))
  const names = new Set(review.patterns.map(({ name }) => name))
  return {
    terms: [...review.terms, ...own.terms.filter((term) => !known.has(keyOf(term)))],
    patterns: [...review.patterns, ...own.patterns.filter(({ name }) => !names.has(name))],
  }
}
