import type { Finding } from '../../../core/checks/check'
import { checks } from '../../../core/checks/index'
import { type Author, editRevision, revise } from '../../../core/revisions/author'
import { applyRevision } from '../../../core/revisions/fold'
import type { AnnotateRevision, LinkState, Review } from '../../../core/revisions/model'
import { plain } from '../../../core/text/content'

/** The review after somebody accepted a suggestion of this check. */
export const fix = (review: Review, author: Author, link: string, text: string, check = 'agreement'): Review =>
  applyRevision(review, editRevision(review, author, { link, content: plain(text), reason: 'fix', check }))

/** The review after these words of a row were marked as an error. */
export function mark(
  review: Review,
  author: Author,
  link: string,
  quote: string,
  more: Partial<Pick<AnnotateRevision, 'category' | 'severity' | 'note' | 'origin' | 'check' | 'fingerprint'>> = {},
): Review {
  const { current, edit } = review.links.get(link) as LinkState
  const from = current.text.indexOf(quote)
  const passage = { edit, from, to: from + quote.length, quote }
  return applyRevision(
    review,
    revise(review, author, {
      kind: 'annotate',
      link,
      passage,
      category: 'accuracy/mistranslation',
      severity: 'major',
      note: '',
      origin: null,
      ...more,
    }),
  )
}

/** The review after somebody was active at a row. */
export const spend = (review: Review, author: Author, link: string, seconds: number): Review =>
  applyRevision(review, revise(review, author, { kind: 'time', link, seconds }))

/** A finding of a check, told apart from others by its fingerprint. */
export function finding(id: string, fingerprint: string): Finding {
  const check = checks.find((each) => each.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  const { category, severity, level } = check
  return {
    check: id,
    category,
    severity,
    level,
    from: 0,
    to: 1,
    sourceRange: null,
    message: { key: 'message', data: {} },
    fixes: [],
    fingerprint,
  }
}
