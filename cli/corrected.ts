import type { Finding, Severity } from '../core/checks/check'
import { exportReview } from '../core/formats/export'
import { type Result, succeed } from '../core/problem'
import type { Review } from '../core/revisions/model'
import { applyEdits, type Content, type Edit } from '../core/text/content'
import type { ReviewFindings } from './article'

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

/** The English of a review with the first fix of each finding made, as export would write it. */
export function correctedText(
  review: Review,
  findings: ReviewFindings,
): Result<{ readonly text: string; readonly count: number }> {
  const contents = new Map<string, Content>()
  let count = 0
  for (const [id, { current }] of review.links) {
    const { fixes, edits } = firstFixes(findings.get(id) ?? [])
    contents.set(id, applyEdits(current, edits))
    count += fixes
  }
  const bytes = exportReview(review, { text: 'corrected', coding: { encoding: 'utf-8', newline: '\n' }, contents })
  return bytes.ok ? succeed({ text: new TextDecoder().decode(bytes.value), count }) : bytes
}
