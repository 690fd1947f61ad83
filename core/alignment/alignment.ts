import type { Content } from '../text/content'

export type Side = 'source' | 'target'

/**
 * A piece of source or target text, about a sentence. Its text is a verbatim slice of its block with the white space
 * that follows it: the segments of a block join back to the block's content.
 */
export interface Segment {
  readonly id: string
  readonly side: Side
  /** Id of the block it lies in (`formats/format.ts`). */
  readonly block: string
  readonly content: Content
  /** How long its block is shown, where that is a subtitle. */
  readonly seconds?: number
}

/** n source segments that correspond to m target segments, n, m ≥ 0, not both 0: one row on screen. */
export interface AlignmentLink {
  readonly id: string
  readonly source: readonly string[]
  readonly target: readonly string[]
}
