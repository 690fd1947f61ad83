import { applyCodeEdits, type CodeEdit, isSameCode } from '../text/codes'
import type { Content, Edit, Range } from '../text/content'
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

/** Takes inline codes out and puts others in; `data` names them for the label. */
export const codesFix = (
  codes: readonly CodeEdit[],
  key: string,
  data: Wording['data'],
  edits: readonly Edit[] = [],
): Fix => ({
  kind: codes.some(({ kind }) => kind === 'put') ? 'insert' : 'remove',
  label: label(key, data),
  edits,
  codes,
})

/** The content after a fix, or after all that `firstFixes` gives. */
export const applyFix = (content: Content, { edits, codes }: Pick<Fix, 'edits' | 'codes'>): Content =>
  applyCodeEdits(content, edits, codes ?? [])

const severities: readonly Severity[] = ['critical', 'major', 'minor']

/** Two edits that cannot both be made: they share characters, or put something into the same place. */
const collide = (a: Edit, b: Edit): boolean => (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)

const collideInCodes = (a: CodeEdit, b: CodeEdit): boolean => a.kind === b.kind && isSameCode(a.code, b.code)

/** The first fix of each finding, graver findings first; of fixes that collide, the first. Sorted, ready to apply. */
export function firstFixes(findings: readonly Finding[]): {
  readonly fixes: number
  readonly edits: readonly Edit[]
  readonly codes: readonly CodeEdit[]
} {
  const ranked = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const edits: Edit[] = []
  const codes: CodeEdit[] = []
  let fixes = 0
  for (const {
    fixes: [fix],
  } of ranked) {
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    if (fix.codes?.some((code) => codes.some((other) => collideInCodes(code, other)))) continue
    edits.push(...fix.edits)
    codes.push(...(fix.codes ?? []))
    fixes++
  }
  return { fixes, edits: edits.sort((a, b) => a.from - b.from || a.to - b.to), codes }
}
