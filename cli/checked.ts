import type { Finding } from '../core/checks/check'

/** One link as it is shown in the terminal and written by the exchange formats. */
export interface CheckedLink {
  readonly id: string
  /** Verbatim, with the gap that follows it: the sources of an article join to its whole text, likewise the targets. */
  readonly source: string
  readonly target: string
  /** In reading order. Offsets, those of edits included, are into `source` and `target` above. */
  readonly findings: readonly Finding[]
}

/**
 * How a place in the texts is found in the file they came from: text files as they stand to the column, those with
 * inline markup or references to the line, all others (Word documents, reviews) by the row alone.
 */
export type Precision = 'column' | 'line' | 'row'

/** An article with what was found in it. */
export interface CheckedArticle {
  readonly precision: { readonly source: Precision; readonly target: Precision }
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** Reading order. */
  readonly links: readonly CheckedLink[]
}
