import { type Finding, type Level, levels } from '../../../core/checks/check'
import { atLevel, type Mark, marks } from '../../../core/checks/findings'
import type { LinkState, Review } from '../../../core/revisions/model'
import { heard } from './quiet'

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
  readonly state: LinkState
  readonly findings: readonly Finding[] | undefined
  readonly quiet: ReadonlySet<string>
  readonly seen: Seen
  /** The marks of each level with their place: the same objects as long as the row does not change. */
  readonly placed: Readonly<Record<Level, readonly PlacedMark[]>>
}

const makeRow = (
  state: LinkState,
  findings: readonly Finding[] | undefined,
  quiet: ReadonlySet<string>,
  row: number,
  look: Look,
): BoardRow => {
  const seen = look(findings, state.dismissed, quiet)
  const place = (level: Level) => seen.byLevel[level].map((mark) => ({ link: state.link.id, row, mark }))
  return {
    state,
    findings,
    quiet,
    seen,
    placed: { errors: place('errors'), awkward: place('awkward'), everything: place('everything') },
  }
}

/** Makes boards of one review after another state of it: costs little more than a look at each row that changed. */
export type MakeBoard = (
  review: Pick<Review, 'order' | 'links'>,
  findingsOf: (link: string) => readonly Finding[] | undefined,
  level: Level,
  quiet: ReadonlySet<string>,
) => Board

export function createMakeBoard(look: Look): MakeBoard {
  let order: readonly string[] = []
  let rows: (BoardRow | undefined)[] = []
  let stretches: Board[] = []
  let shown: Level | null = null
  return (review, findingsOf, level, quiet) => {
    if (review.order !== order) {
      rows = []
      stretches = []
    }
    order = review.order
    for (let from = 0; from < order.length; from += stretch) {
      const to = Math.min(order.length, from + stretch)
      let isSame = level === shown && stretches[from / stretch] !== undefined
      for (let index = from; index < to; index++) {
        const link = order[index] ?? ''
        const state = review.links.get(link)
        const findings = findingsOf(link)
        const known = rows[index]
        if (known?.findings === findings && known?.state === state && known?.quiet === quiet) continue
        rows[index] = state && makeRow(state, findings, quiet, index + 1, look)
        isSame = false
      }
      if (!isSame) stretches[from / stretch] = boardOf(rows.slice(from, to), level, from)
    }
    shown = level
    return joined(stretches)
  }
}

/** So many rows are put together again when one of them changed. */
const stretch = 256

/** The board of some rows; `before` stand above them. */
function boardOf(rows: readonly (BoardRow | undefined)[], level: Level, before: number): Board {
  const placed: PlacedMark[] = []
  const dismissed: Dismissed[] = []
  const counts = { errors: 0, awkward: 0, everything: 0 }
  let rowsWithMarks = 0
  rows.forEach((row, index) => {
    if (row?.findings === undefined) return
    for (const each of levels) counts[each] += row.placed[each].length
    if (row.placed[level].length > 0) rowsWithMarks += 1
    for (const mark of row.placed[level]) placed.push(mark)
    for (const finding of row.seen.dismissed)
      dismissed.push({ link: row.state.link.id, row: before + index + 1, finding })
  })
  return { marks: placed, rowsWithMarks, counts, dismissed }
}

function joined(stretches: readonly Board[]): Board {
  const sum = (of: (board: Board) => number): number => stretches.reduce((total, board) => total + of(board), 0)
  return {
    marks: stretches.flatMap(({ marks }) => marks),
    rowsWithMarks: sum((board) => board.rowsWithMarks),
    counts: {
      errors: sum(({ counts }) => counts.errors),
      awkward: sum(({ counts }) => counts.awkward),
      everything: sum(({ counts }) => counts.everything),
    },
    dismissed: stretches.flatMap(({ dismissed }) => dismissed),
  }
}
