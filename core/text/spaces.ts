import type { TextView } from './view'

/** A mark that stands alone between spaces. */
const looseMark = /(?<=\s)[,.;:!?](?=\s|$)/g
const anyMark = /[,.;:!?](?=\s|$)/g
/** A bracket or quotation mark with a space on its inner side. */
const looseEnclosure = /(?:^|\s)["(\u201c\u201e\u00ab]\s|\s[")\u201d\u00bb](?:\s|$)/

/** "Yuri 's", "do n't", "didn 't": no writer puts a space there. */
const looseClitic = /\p{L} (?:['\u2019](?:s|t|re|ve|ll|m|d)|n['\u2019]t)(?![\p{L}'\u2019])/u

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a source puts spaces where its language has none. */
function isSpacedOut({ text, locale }: TextView): boolean {
  if (text.match(looseMark)?.some((mark) => !locale.spaceBefore.has(mark))) return true
  return !locale.spaceBefore.has('\u00bb') && looseEnclosure.test(text)
}

/**
 * Whether two texts were cut into tokens ("The port , he said , is closed .") as data sets are: then the spaces before
 * marks are a convention and not faults. The source tells; a target alone only when a mark and a clitic of it
 * stand so, or all its marks and more than one.
 */
export function areTokenised(source: TextView, target: TextView): boolean {
  if (isSpacedOut(source)) return true
  const alone = countOf(target.text, looseMark)
  if (alone > 0 && looseClitic.test(target.text)) return true
  return alone >= 2 && alone === countOf(target.text, anyMark)
}
