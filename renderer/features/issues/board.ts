import { type Finding, type Level, levels } from '../../../core/checks/check'
import { atLevel, type Mark, marks } from '../../../core/checks/findings'
import type { LayeredMap } from '../../../core/revisions/layered-map'
import type { Review } from '../../../core/revisions/model'
import type { CheckedText } from './checks-protocol'
import { heard } from './quiet'

/** The findings of an article, by link. */
export interface KnownFindings {
  /** Every link that was looked at and had findings, with the English they are about. */
  readonly checked: LayeredMap<string, CheckedText>
  /** Rows whose text the checks have not seen yet, their findings moved along with the edits. */
  readonly carried: ReadonlyMap<string, CheckedText>
}

/** The findings of a link as far as they are about the text on screen. */
export const findingsOf = ({ checked, carried }: KnownFindings, link: string): readonly Finding[] | undefined =>
  (carried.get(link) ?? checked.get(link))?.findings

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
  /** The marks in parts; a part is the same object as long as nothing in it changes. */
  readonly stretches: readonly (readonly PlacedMark[])[]
  readonly rowsWithMarks: number
  /** How many marks each level would show. */
  readonly counts: Readonly<Record<Level, number>>
  readonly dismissed: readonly Dismissed[]
}

/** The visible part of one row's findings. */
export interface Seen {
  readonly byLevel: Readonly<Record<Level, readonly Mark[]>>
  readonly dismissed: readonly Finding[]
}

const nothing: Seen = { byLevel: { errors: [], awkward: [], everything: [] }, dismissed: [] }

/** Remembered, so that an unchanged row gives the same arrays and stays drawn. */
export type Look = (
  findings: readonly Finding[] | undefined,
  dismissed: ReadonlySet<string>,
  quiet: ReadonlySet<string>,
) => Seen

export function createLook(): Look {
  const remembered = new WeakMap<
    readonly Finding[],
    { readonly prints: ReadonlySet<string>; readonly quiet: ReadonlySet<string>; readonly seen: Seen }
  >()
  return (all, prints, quiet) => {
    if (all === undefined || all.length === 0) return nothing
    const known = remembered.get(all)
    if (known?.prints === prints && known.quiet === quiet) return known.seen
    const findings = heard(all, quiet)
    const open = findings.filter((finding) => !prints.has(finding.fingerprint))
    const seen: Seen = {
      byLevel: Object.fromEntries(levels.map((level) => [level, marks(atLevel(open, level))])) as Seen['byLevel'],
      dismissed: findings.filter((finding) => prints.has(finding.fingerprint)),
    }
    remembered.set(all, { prints, quiet, seen })
    return seen
  }
}

/** One row as it was when the board was last made. */
interface BoardRow {
  readonly seen: Seen
  /** The marks of each level with their place: the same objects as long as the row does not change. */
  readonly placed: Readonly<Record<Level, readonly PlacedMark[]>>
  readonly dismissed: readonly Dismissed[]
}

function makeRow(seen: Seen, link: string, row: number): BoardRow {
  const place = (level: Level) => seen.byLevel[level].map((mark) => ({ link, row, mark }))
  return {
    seen,
    placed: { errors: place('errors'), awkward: place('awkward'), everything: place('everything') },
    dismissed: seen.dismissed.map((finding) => ({ link, row, finding })),
  }
}

/** What a board is made of. */
interface Sources {
  readonly review: Pick<Review, 'order' | 'links'>
  readonly findings: KnownFindings
  readonly level: Level
  readonly quiet: ReadonlySet<string>
}

/** The rows that may look other than on the board made of `before`; null where that is all of them. */
function suspects(before: Sources, { review, findings, quiet }: Sources): Iterable<string> | null {
  if (review.order !== before.review.order || quiet !== before.quiet) return null
  const edited = review.links.changedSince(before.review.links)
  const checked = findings.checked.changedSince(before.findings.checked)
  if (edited === null || checked === null) return null
  return [...edited, ...checked, ...before.findings.carried.keys(), ...findings.carried.keys()]
}

/**
 * Makes boards of one review after another state of it: costs little more than a look at each row that changed. The
 * board is the same object as long as nothing on it changes.
 */
export type MakeBoard = (sources: Sources) => Board

export function createMakeBoard(look: Look): MakeBoard {
  let before: Sources | null = null
  let places: ReadonlyMap<string, number> = new Map()
  let rows: (BoardRow | undefined)[] = []
  let stretches: Part[] = []
  let board = joined(stretches)

  /** Whether the row looks other than it did. */
  function renew(link: string, index: number, { review, findings, quiet }: Sources): boolean {
    const dismissed = review.links.get(link)?.dismissed
    const seen = dismissed && look(findingsOf(findings, link), dismissed, quiet)
    if (seen === rows[index]?.seen) return false
    rows[index] = seen && makeRow(seen, link, index + 1)
    return true
  }

  function begin(order: readonly string[]): void {
    places = new Map(order.map((link, index) => [link, index]))
    rows = []
    stretches = []
  }

  return (sources) => {
    const { review, level } = sources
    const { order } = review
    if (order !== before?.review.order) begin(order)
    const stale = new Set<number>()
    for (const link of (before && suspects(before, sources)) ?? order) {
      const index = places.get(link)
      if (index !== undefined && renew(link, index, sources)) stale.add(Math.floor(index / stretch))
    }
    const isOther = level !== before?.level || stretches.length === 0
    for (let nth = 0; nth * stretch < order.length; nth++)
      if (isOther || stale.has(nth)) stretches[nth] = boardOf(rows.slice(nth * stretch, (nth + 1) * stretch), level)
    if (isOther || stale.size > 0) board = joined(stretches)
    before = sources
    return board
  }
}

/** So many rows are put together again when one of them changed. */
const stretch = 256

/** What some rows bring to the board. */
type Part = Omit<Board, 'stretches'>

function boardOf(rows: readonly (BoardRow | undefined)[], level: Level): Part {
  const marks: PlacedMark[] = []
  const dismissed: Dismissed[] = []
  const counts = { errors: 0, awkward: 0, everything: 0 }
  let rowsWithMarks = 0
  for (const row of rows) {
    if (row === undefined) continue
    for (const each of levels) counts[each] += row.placed[each].length
    if (row.placed[level].length > 0) rowsWithMarks += 1
    for (const mark of row.placed[level]) marks.push(mark)
    for (const each of row.dismissed) dismissed.push(each)
  }
  return { marks, rowsWithMarks, counts, dismissed }
}

function joined(stretches: readonly Part[]): Board {
  const sum = (of: (part: Part) => number): number => stretches.reduce((total, part) => total + of(part), 0)
  return {
    marks: stretches.flatMap(({ marks }) => marks),
    stretches: stretches.map(({ marks }) => marks),
    rowsWithMarks: sum((part) => part.rowsWithMarks),
    counts: {
      errors: sum(({ counts }) => counts.errors),
      awkward: sum(({ counts }) => counts.awkward),
      everything: sum(({ counts }) => counts.everything),
    },
    dismissed: stretches.flatMap(({ dismissed }) => dismissed),
  }
}
