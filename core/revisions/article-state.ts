import type { Term, UserPattern } from '../text/house-rules'
import { isEffective, type Withdrawals } from './effective'
import type { ArticleRevision, Policy, Review } from './model'

/** What a review asks for until somebody says otherwise; the shares are those of Wikimedia's Content Translation. */
const usualPolicy: Policy = { secondPerson: null, approvedOnly: false, warnAbove: 0.85, blockAbove: 0.95 }

const articleKinds: ReadonlySet<string> = new Set<ArticleRevision['kind']>(['silence', 'policy', 'term', 'pattern'])

export const isOfArticle = (revision: { readonly kind: string }): revision is ArticleRevision =>
  articleKinds.has(revision.kind)

/** What a review as a whole has come to. */
export type ArticleState = Pick<Review, 'policy' | 'silenced' | 'terms' | 'patterns'>

/** What the revisions of the review as a whole come to; they are by time. */
export function articleState(withdrawals: Withdrawals, revisions: readonly ArticleRevision[]): ArticleState {
  const silenced = new Set<string>()
  const terms = new Map<string, Term>()
  const patterns = new Map<string, UserPattern>()
  let policy = usualPolicy
  for (const revision of revisions) {
    if (!isEffective(withdrawals, revision)) continue
    if (revision.kind === 'policy') policy = revision.policy
    else if (revision.kind === 'term') place(terms, revision.term, revision.value)
    else if (revision.kind === 'pattern') place(patterns, revision.pattern, revision.value)
    else if (revision.silent) silenced.add(revision.check)
    else silenced.delete(revision.check)
  }
  return { policy, silenced, terms, patterns }
}

function place<Value>(table: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) table.delete(key)
  else table.set(key, value)
}
