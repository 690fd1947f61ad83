import type { AlignmentLink, Side } from '../../../core/alignment/alignment'
import { mergeLinks, moveSegment, splitLink } from '../../../core/alignment/repair'

type Links = readonly AlignmentLink[]

/** What a person does to a row of the alignment. */
export type Repair =
  | { readonly kind: 'merge' | 'split'; readonly link: string }
  /** The first segment of a side goes to the row above, or the last one to the row below. */
  | { readonly kind: 'move'; readonly link: string; readonly side: Side; readonly direction: 'up' | 'down' }

/** The links after a repair; the same list when it cannot be done. */
export function repairLinks(links: Links, repair: Repair, newId: string): Links {
  const link = links.find(({ id }) => id === repair.link)
  if (!link) return links
  if (repair.kind === 'move') {
    const { side, direction } = repair
    const segment = direction === 'up' ? link[side][0] : link[side].at(-1)
    return segment === undefined ? links : moveSegment(links, side, segment, direction)
  }
  return repair.kind === 'merge' ? mergeLinks(links, link.id) : splitLink(links, link.id, middleOf(link), newId)
}

/** Half of each side; a single pair is taken apart into its two sides. */
function middleOf({ source, target }: AlignmentLink): { readonly source: number; readonly target: number } {
  if (source.length <= 1 && target.length <= 1) return { source: source.length, target: 0 }
  return { source: Math.ceil(source.length / 2), target: Math.ceil(target.length / 2) }
}

export const isGap = ({ source, target }: AlignmentLink): boolean => source.length === 0 || target.length === 0

/** Where the row that was worked on is afterwards: itself, or the one that took its place. */
export function placeAfter(before: Links, after: Links, link: string): string | null {
  if (after.some(({ id }) => id === link)) return link
  const at = before.findIndex(({ id }) => id === link)
  return after[Math.min(Math.max(at - 1, 0), after.length - 1)]?.id ?? null
}
