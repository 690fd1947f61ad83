import type { TextView } from './view'

/** A mark that stands alone between spaces. */
const looseMark = /(?<=\s)[,.;:!?](?=\s|$)/g
const anyMark = /[,.;:!?](?=\s|$)/g
/** A bracket or quotation mark with a space on its inner side. */
const looseEnclosure = /(?:^|\s)["(\u201c\u201e\u00ab]\s|\s[")\u201d\u00bb](?:\s|$)/

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a source puts spaces where its language has none. */
function isSpacedOut({ text, locale }: TextView): boolean {
  if (text.match(looseMark)?.some((mark) => !locale.spaceBefore.has(mark))) return true
  return !locale.spaceBefore.has('\u00bb') && looseEnclosure.test(text)
}

/**
 * Whether two texts were cut into tokens ("The port , he said , is closed .") as data sets are: then the spaces before
 * marks are a convention and not faults. The source tells; a target alone only when all its marks, and more than one,
 * stand so.
 */
export function areTokenised(source: TextView, target: TextView): boolean {
  if (isSpacedOut(source)) return true
  const alone = countOf(target.text, looseMark)
  return alone >= 2 && alone === countOf(target.text, anyMark)
}
