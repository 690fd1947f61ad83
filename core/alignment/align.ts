import type { Segment } from './alignment'
import { type AlignmentHints, measure } from './measures'
import { bestPath, type Path } from './path'

/** One link as the aligner proposes it. */
export interface ScoredLink {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** 0 (nothing speaks for it, or nothing stands opposite) to 1. */
  readonly score: number
}

/**
 * Links two texts in order: 1-1, 1-2, 2-1, 2-2, 1-3, 3-1, and 1-0 or 0-1 where nothing corresponds. The cheapest path
 * (Gale and Church 1993) by lengths, by what the texts have in common whatever their languages, and by their
 * paragraphs. Every segment is in exactly one link.
 */
export function alignSegments(
  source: readonly Segment[],
  target: readonly Segment[],
  hints: AlignmentHints,
): readonly ScoredLink[] {
  const path: Path = bestPath(measure(source, target, hints))
  let i = 0
  let j = 0
  return path.map(({ sources, targets, score }) => {
    const link = {
      source: source.slice(i, i + sources).map(({ id }) => id),
      target: target.slice(j, j + targets).map(({ id }) => id),
      score,
    }
    i += sources
    j += targets
    return link
  })
}
