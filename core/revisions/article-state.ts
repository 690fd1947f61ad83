import { isEffective, type Withdrawals } from './effective'
import type { ArticleRevision, Policy, Review } from './model'

/** What a review asks for until somebody says otherwise; the shares are those of Wikimedia's Content Translation. */
export const usualPolicy: Policy = { secondPerson: null, approvedOnly: false, warnAbove: 0.85, blockAbove: 0.95 }

export const isOfArticle = (revision: { readonly kind: string }): revision is ArticleRevision =>
  revision.kind === 'silence' || revision.kind === 'policy'

/** What the revisions of the review as a whole come to; they are by time. */
export function articleState(
  withdrawals: Withdrawals,
  revisions: readonly ArticleRevision[],
): Pick<Review, 'policy' | 'silenced'> {
  const silenced = new Set<string>()
  let policy = usualPolicy
  for (const revision of revisions) {
    if (!isEffective(withdrawals, revision)) continue
    if (revision.kind === 'policy') policy = revision.policy
    else if (revision.silent) silenced.add(revision.check)
    else silenced.delete(revision.check)
  }
  return { policy, silenced }
}
