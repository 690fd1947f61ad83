import type { AlignmentLink, Side } from './alignment'

type Links = readonly AlignmentLink[]

/** Joins a link with the one after it, under its own id. Unchanged when it is the last one. */
export function mergeLinks(links: Links, id: string): Links {
  const at = indexOf(links, id)
  const link = links[at]
  const next = links[at + 1]
  if (!link || !next) return links
  const merged = { id, source: [...link.source, ...next.source], target: [...link.target, ...next.target] }
  return [...links.slice(0, at), merged, ...links.slice(at + 2)]
}

/**
 * Divides a link: the first `source` and `target` segments stay, the rest becomes a link with the id `newId` after it.
 * Unchanged when one of the two would be empty.
 */
export function splitLink(
  links: Links,
  id: string,
  { source, target }: { readonly source: number; readonly target: number },
  newId: string,
): Links {
  const at = indexOf(links, id)
  const link = links[at]
  if (!link) return links
  const first = { id, source: link.source.slice(0, source), target: link.target.slice(0, target) }
  const rest = { id: newId, source: link.source.slice(source), target: link.target.slice(target) }
  return isEmpty(first) || isEmpty(rest) ? links : [...links.slice(0, at), first, rest, ...links.slice(at + 1)]
}

/**
 * Moves a segment into the link before (`up`) or after (`down`) its own, with those of its side that stand between it
 * and that link, so that the order is kept. A link left empty goes. Unchanged when there is no such link.
 */
export function moveSegment(links: Links, side: Side, segment: string, direction: 'up' | 'down'): Links {
  const at = links.findIndex((link) => link[side].includes(segment))
  if (at < 0) throw new RangeError(`there is no ${side} segment ${segment}`)
  const link = links[at]
  const neighbour = links[direction === 'up' ? at - 1 : at + 1]
  if (!link || !neighbour) return links
  const place = link[side].indexOf(segment)
  const cut = direction === 'up' ? place + 1 : place
  const before = link[side].slice(0, cut)
  const after = link[side].slice(cut)
  const changed =
    direction === 'up'
      ? [holding(neighbour, side, [...neighbour[side], ...before]), holding(link, side, after)]
      : [holding(link, side, before), holding(neighbour, side, [...after, ...neighbour[side]])]
  const from = direction === 'up' ? at - 1 : at
  return [...links.slice(0, from), ...changed.filter((each) => !isEmpty(each)), ...links.slice(from + 2)]
}

function indexOf(links: Links, id: string): number {
  const at = links.findIndex((link) => link.id === id)
  if (at < 0) throw new RangeError(`there is no link ${id}`)
  return at
}

const holding = (link: AlignmentLink, side: Side, segments: readonly string[]): AlignmentLink => ({
  ...link,
  [side]: segments,
})

const isEmpty = ({ source, target }: AlignmentLink): boolean => source.length + target.length === 0
