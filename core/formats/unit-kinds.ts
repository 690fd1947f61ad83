import type { Unit } from './bilingual'

/** What exchange formats and HTML call the kinds of text. */
const kinds: readonly (readonly [pattern: RegExp, kind: Unit['kind']])[] = [
  [/^(?:x-)?(?:heading|title|h[1-6])$/, 'heading'],
  [/^(?:x-)?(?:listitem|list-item|item|li|dt|dd)$/, 'item'],
  [/^(?:x-)?(?:quote|blockquote)$/, 'quote'],
  [/^(?:x-)?(?:cell|td|th)$/, 'cell'],
  [/^(?:x-)?(?:caption|figcaption)$/, 'caption'],
  [/^(?:x-)?(?:fn|footnote|note)$/, 'note'],
]

/** The kind of text that a word of XLIFF or HTML stands for: `x-h2`, `listitem`, `td`. */
export const kindOf = (word: string | undefined): Unit['kind'] =>
  kinds.find(([pattern]) => pattern.test(word?.toLowerCase() ?? ''))?.[1] ?? 'paragraph'
