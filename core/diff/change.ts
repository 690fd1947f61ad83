import type { Edit, Range } from '../text/content'

/** One difference of two texts: `before` became `after`. An insertion has an empty `before`, a deletion an empty `after`. */
export interface Change {
  readonly before: Range
  readonly after: Range
}

/** Changes as edits of the text before. */
export const changesAsEdits = (changes: readonly Change[], after: string): readonly Edit[] =>
  changes.map((change) => ({ ...change.before, insert: after.slice(change.after.from, change.after.to) }))
