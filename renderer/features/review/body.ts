import type { Content, Edit } from '../../../core/text/content'

/** White space at the end of a row, but for paragraph breaks: it joins the row to the next one and is not typed in. */
const trailingSpace = /[^\S\u2029]*$/

/** A row's text in two: what a person edits, and the white space that ends it. */
export interface Divided {
  readonly body: Content
  readonly tail: string
}

export function divide(content: Content): Divided {
  const lastCode = content.codes.at(-1)?.at ?? 0
  return divideAt(content, Math.max(content.text.search(trailingSpace), lastCode))
}

/** Like `divide`, at a place that was chosen before while it is still there: spaces typed at the end stay in the body. */
export function divideBefore(content: Content, tail: string): Divided {
  const end = content.text.length - tail.length
  const isThere = content.text.endsWith(tail) && content.codes.every(({ at }) => at <= end)
  return isThere ? divideAt(content, end) : divide(content)
}

const divideAt = ({ text, codes }: Content, end: number): Divided => ({
  body: { text: text.slice(0, end), codes },
  tail: text.slice(end),
})

/** The one edit that makes `after` of `before`, as short as can be; never cuts a surrogate pair. Null when they are the same. */
export function singleEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from++
  let end = 0
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (splitsPair(before, from) || splitsPair(after, from)) from--
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) }
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))
