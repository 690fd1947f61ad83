import type { Range } from './content'

const opening = /["\u201c\u2018\u00ab\u201e([{\u300a\u300c'][ ]?[\u200e\u200f]?$/u
const closing = /^[ ]?[.,]?["\u201d\u2019\u00bb\u201c)\]}\u300b\u300d']/u

/** A bracket with what the passage means; marks of direction may stand before it. */
const glossed = /^[\u200e\u200f]? [([]/
const named =
  /\b(?:word|name|term|character|slogan|called|named|dubbed|written|reads?)s? (?:is |was |for )?[\u200e\u200f]?$/i

/**
 * Whether a passage is given on purpose as the original of something: quotation marks or brackets hold exactly it, its
 * meaning follows in brackets, or it is introduced as a word.
 */
export function isSetOff(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  const after = text.slice(to, to + 3)
  return (opening.test(before) && closing.test(after)) || glossed.test(after) || named.test(before)
}
