import type { Edit, Range } from '../text/content'
import { applyEdits, plain } from '../text/content'
import type { Fix, Wording } from './check'

/** How the offered text is named: a key under `fixes.` in `locales/`; data says what stands there and what would. */
const label = (key: string, data: Wording['data'] = {}): Wording => ({ key, data })

/** Puts `insert` where `range` is. `was` is what the label shows as replaced, where that is not plain from the place. */
export const replaceFix = (range: Range, insert: string, key = 'replace'): Fix => ({
  kind: 'replace',
  label: label(key, { text: insert }),
  edits: [{ from: range.from, to: range.to, insert }],
})

/** Takes `range` out. */
export const removeFix = (range: Range, key = 'remove', data: Wording['data'] = {}): Fix => ({
  kind: 'remove',
  label: label(key, data),
  edits: [{ from: range.from, to: range.to, insert: '' }],
})

/** Puts `text` in at a place. */
export const insertFix = (at: number, text: string, key = 'insert'): Fix => ({
  kind: 'insert',
  label: label(key, { text }),
  edits: [{ from: at, to: at, insert: text }],
})

/** Several edits that make sense only together; `text` is what the label shows as the outcome. */
export const editsFix = (edits: readonly Edit[], text: string, key = 'replace'): Fix => ({
  kind: 'replace',
  label: label(key, { text }),
  edits,
})

/** The text after a fix. */
export const applyFix = (text: string, fix: Fix): string => applyEdits(plain(text), fix.edits).text
