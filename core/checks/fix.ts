import type { Edit, Range } from '../text/content'
import { applyEdits, plain } from '../text/content'
import type { Finding, Fix, Severity, Wording } from './check'

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

const severities: readonly Severity[] = ['critical', 'major', 'minor']

/** Two edits that cannot both be made: they share characters, or put something into the same place. */
const collide = (a: Edit, b: Edit): boolean => (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)

/** The first fix of each finding, graver findings first; of fixes that collide, the first. Sorted, ready to apply. */
export function firstFixes(findings: readonly Finding[]): { readonly fixes: number; readonly edits: readonly Edit[] } {
  const ranked = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const edits: Edit[] = []
  let fixes = 0
  for (const {
    fixes: [fix],
  } of ranked) {
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    edits.push(...fix.edits)
    fixes++
  }
  return { fixes, edits: edits.sort((a, b) => a.from - b.from || a.to - b.to) }
}
