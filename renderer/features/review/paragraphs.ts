import type { Review } from '../../../core/revisions/model'

type Rows = Pick<Review, 'order' | 'links' | 'segments'>

const remembered = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The rows with which a paragraph begins: where they are set off from the row before. Remembered with their order. */
export function paragraphStarts(review: Rows): ReadonlySet<string> {
  const starts = remembered.get(review.order) ?? findStarts(review)
  remembered.set(review.order, starts)
  return starts
}

function findStarts({ order, links, segments }: Rows): ReadonlySet<string> {
  const starts = new Set<string>()
  const last: { source: string | undefined; target: string | undefined } = { source: undefined, target: undefined }
  for (const id of order) {
    const link = links.get(id)?.link
    if (!link) continue
    const side = link.target.length > 0 ? 'target' : 'source'
    const first = segments.get(link[side][0] ?? '')?.block
    if (last[side] !== undefined && first !== last[side]) starts.add(id)
    last.source = segments.get(link.source.at(-1) ?? '')?.block ?? last.source
    last.target = segments.get(link.target.at(-1) ?? '')?.block ?? last.target
  }
  return starts
}
