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

/** An article with what was found in it. */
export interface CheckedArticle {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** Reading order. */
  readonly links: readonly CheckedLink[]
}
