import { type Finding, type Level, levels } from '../../../core/checks/check'
import { atLevel, type Mark, marks } from '../../../core/checks/findings'
import type { LinkState, Review } from '../../../core/revisions/model'

/** A mark and the row it stands in. */
export interface PlacedMark {
  readonly link: string
  /** 1 for the first row. */
  readonly row: number
  readonly mark: Mark
}

/** A finding that a person said is no error. */
export interface Dismissed {
  readonly link: string
  readonly row: number
  readonly finding: Finding
}

/** All that is to be seen of the findings of an article, in reading order. */
export interface Board {
  readonly marks: readonly PlacedMark[]
  readonly rowsWithMarks: number
  /** How many marks each level would show. */
  readonly counts: Readonly<Record<Level, number>>
  readonly dismissed: readonly Dismissed[]
}

interface Seen {
  readonly dismissedPrints: ReadonlySet<string>
  readonly byLevel: Readonly<Record<Level, readonly Mark[]>>
  readonly dismissed: readonly Finding[]
}

const none: Seen = {
  dismissedPrints: new Set(),
  byLevel: { errors: [], awkward: [], everything: [] },
  dismissed: [],
}

/** The visible part of one row's findings; remembered, so that an unchanged row gives the same arrays. */
export type Look = (findings: readonly Finding[] | undefined, dismissed: ReadonlySet<string>) => Seen

export function createLook(): Look {
  const remembered = new WeakMap<readonly Finding[], Seen>()
  return (findings, dismissedPrints) => {
    if (findings === undefined || findings.length === 0) return none
    const known = remembered.get(findings)
    if (known?.dismissedPrints === dismissedPrints) return known
    const open = findings.filter((finding) => !dismissedPrints.has(finding.fingerprint))
    const seen: Seen = {
      dismissedPrints,
      byLevel: Object.fromEntries(levels.map((level) => [level, marks(atLevel(open, level))])) as Seen['byLevel'],
      dismissed: findings.filter((finding) => dismissedPrints.has(finding.fingerprint)),
    }
    remembered.set(findings, seen)
    return seen
  }
}

/** Puts the rows together. Cheap for rows that did not change. */
export function makeBoard(
  { order, links }: Pick<Review, 'order' | 'links'>,
  findingsOf: (link: string) => readonly Finding[] | undefined,
  level: Level,
  look: Look,
): Board {
  const placed: PlacedMark[] = []
  const dismissed: Dismissed[] = []
  const counts = { errors: 0, awkward: 0, everything: 0 }
  let rowsWithMarks = 0
  order.forEach((link, index) => {
    const state: LinkState | undefined = links.get(link)
    const findings = findingsOf(link)
    if (!state || !findings?.length) return
    const seen = look(findings, state.dismissed)
    for (const each of levels) counts[each] += seen.byLevel[each].length
    if (seen.byLevel[level].length > 0) rowsWithMarks += 1
    for (const mark of seen.byLevel[level]) placed.push({ link, row: index + 1, mark })
    for (const finding of seen.dismissed) dismissed.push({ link, row: index + 1, finding })
  })
  return { marks: placed, rowsWithMarks, counts, dismissed }
}
