import { applyEdits, type Content } from '../text/content'
import type { Change } from './change'

/** The text before with this one of its changes made. */
export const takeChange = (before: Content, after: Content, change: Change): Content =>
  applyEdits(before, [{ ...change.before, insert: after.text.slice(change.after.from, change.after.to) }])

/** The text after with this one of its changes taken back. */
export const dropChange = (before: Content, after: Content, change: Change): Content =>
  applyEdits(after, [{ ...change.after, insert: before.text.slice(change.before.from, change.before.to) }])
