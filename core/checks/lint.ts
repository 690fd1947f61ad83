import type { Range } from '../text/content'

/** What the grammar library says about a place of the English, as data: the shells run it, checks of ours speak for it. */
export interface Lint extends Range {
  /** By the library's own name. */
  readonly rule: string
  /** What would stand there, best first; empty means nothing. */
  readonly replacements: readonly string[]
}

/** A lint as harper.js gives it; spans count code points. */
interface RawLint {
  readonly span: () => { readonly start: number; readonly end: number }
  readonly suggestions: () => readonly { readonly kind: () => number; readonly get_replacement_text: () => string }[]
}

const insertsAfter = 2

/** Longer texts are not given to the library: one of its parsers may take very long. */
const longest = 20_000

/** What the library is given: paragraphs as lines, offsets unchanged; nothing for what is no prose. */
export const textForLibrary = (text: string): string => (text.length > longest ? '' : text.replaceAll('\u2029', '\n'))

/** Where each code point of a text begins, in code units, and where the last ends. */
function codeUnits(text: string): readonly number[] {
  const units = [0]
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length)
  return units
}

/** The library's answer about `text` as lints of ours. */
export function readLints(text: string, byRule: Readonly<Record<string, readonly RawLint[]>>): readonly Lint[] {
  const units = codeUnits(text)
  return Object.entries(byRule).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span()
      const from = units[start] ?? 0
      const to = units[end] ?? from
      const replacements = lint
        .suggestions()
        .map((each) => (each.kind() === insertsAfter ? text.slice(from, to) : '') + each.get_replacement_text())
      return { rule, from, to, replacements }
    }),
  )
}

/** The lints of a text as it was, as far as a change of it left them alone, until the library has looked again. */
export function moveLints(lints: readonly Lint[], before: string, after: string): readonly Lint[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const grown = after.length - before.length
  return lints.flatMap((lint) => {
    if (lint.to < start) return lint
    if (lint.from > before.length - end) return { ...lint, from: lint.from + grown, to: lint.to + grown }
    return []
  })
}
