import { applyFix, firstFixes } from '../core/checks/fix'
import { exportReview } from '../core/formats/export'
import { type Result, succeed } from '../core/problem'
import type { Review } from '../core/revisions/model'
import type { Content } from '../core/text/content'
import type { ReviewFindings } from './article'

/** The English of a review with the first fix of each finding made, as export would write it. */
export function correctedText(
  review: Review,
  findings: ReviewFindings,
): Result<{ readonly text: string; readonly count: number }> {
  const contents = new Map<string, Content>()
  let count = 0
  for (const [id, { current }] of review.links) {
    const first = firstFixes(findings.get(id) ?? [])
    contents.set(id, applyFix(current, first))
    count += first.fixes
  }
  const bytes = exportReview(review, { text: 'corrected', coding: { encoding: 'utf-8', newline: '\n' }, contents })
  return bytes.ok ? succeed({ text: new TextDecoder().decode(bytes.value), count }) : bytes
}
