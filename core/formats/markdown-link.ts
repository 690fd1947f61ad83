/** What makes a text in brackets a link: where its markup ends, and the label it goes by if it is not written out. */
export interface LinkEnd {
  readonly to: number
  /** The label of its definition; null for `(address "title")`. */
  readonly reference: string | null
}

/** An address: in angle brackets, or without white space and with at most two levels of parentheses. */
const destination =
  /\(\s*(?:<[^<>\\\n]*(?:\\.[^<>\\\n]*)*>|[^\s()\\]*(?:(?:\\.|\([^\s()\\]*(?:(?:\\.|\([^\s()\\]*(?:\\.[^\s()\\]*)*\))[^\s()\\]*)*\))[^\s()\\]*)*)/y
const title = /\s+(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|\([^()\\]*(?:\\.[^()\\]*)*\))/y
const closing = /\s*\)/y
const label = /\[((?:\\.|[^[\]\\]){0,999})\]/y

const longestLabel = 999

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A label as definitions are found by: case and white space don't count. */
export const normalLabel = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** What follows a `]` at `at - 1`, whose text in brackets is `inner`; null when that is no link. */
export function linkEndAt(text: string, at: number, inner: string, defined: ReadonlySet<string>): LinkEnd | null {
  const inline = text[at] === '(' ? inlineEnd(text, at) : null
  if (inline !== null) return { to: inline, reference: null }
  if (defined.size === 0) return null
  const named = matchAt(label, text, at)
  const reference = named?.[1]?.trim() ? named[1] : inner
  if (reference.length > longestLabel || !defined.has(normalLabel(reference))) return null
  return { to: at + (named?.[0].length ?? 0), reference }
}

function inlineEnd(text: string, at: number): number | null {
  const start = matchAt(destination, text, at)
  if (!start) return null
  const address = at + start[0].length
  const titled = matchAt(title, text, address)
  for (const end of titled ? [address + titled[0].length, address] : [address]) {
    const closed = matchAt(closing, text, end)
    if (closed) return end + closed[0].length
  }
  return null
}
