import { type Edit, mapOffset, type Range } from '../text/content'
import { type Finding, type Fix, type Level, levels, type Severity } from './check'

const gravity: readonly Severity[] = ['critical', 'major', 'minor']

/** The findings a person chose to see; each level includes those before it. */
export const atLevel = (findings: readonly Finding[], level: Level): readonly Finding[] => {
  const deepest = levels.indexOf(level)
  return findings.filter((finding) => levels.indexOf(finding.level) <= deepest)
}

/** One mark on screen: a passage with every reason for it, the most useful first. */
export interface Mark extends Range {
  readonly severity: Severity
  /** Never empty. */
  readonly findings: readonly Finding[]
}

/** Graver first; then what can be mended at a key's press; then the closer look. */
const byUse = (a: Finding, b: Finding): number =>
  gravity.indexOf(a.severity) - gravity.indexOf(b.severity) ||
  Number(b.fixes.length > 0) - Number(a.fixes.length > 0) ||
  a.to - a.from - (b.to - b.from)

/** The marks of one link's findings, in reading order: overlapping findings become one mark; marks never overlap. */
export function marks(findings: readonly Finding[]): readonly Mark[] {
  const groups: { from: number; to: number; findings: Finding[] }[] = []
  for (const finding of [...findings].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = groups.at(-1)
    if (last !== undefined && finding.from < last.to) {
      last.to = Math.max(last.to, finding.to)
      last.findings.push(finding)
    } else groups.push({ from: finding.from, to: finding.to, findings: [finding] })
  }
  return groups.map(({ from, to, findings: members }) => {
    const ordered = members.sort(byUse)
    return { from, to, severity: ordered[0]?.severity ?? 'minor', findings: ordered }
  })
}

const touches = (range: Range, edits: readonly Edit[]): boolean =>
  edits.some((edit) => edit.from < range.to && edit.to > range.from)

/** Like `mapRange`, but an empty range (an insertion) moves as one point. */
function moveRange(range: Range, edits: readonly Edit[]): Range | null {
  if (touches(range, edits)) return null
  const from = mapOffset(range.from, edits, 1)
  return { from, to: range.from === range.to ? from : mapOffset(range.to, edits, -1) }
}

function moveFix(fix: Fix, edits: readonly Edit[]): Fix | null {
  const moved: Edit[] = []
  for (const edit of fix.edits) {
    const range = moveRange(edit, edits)
    if (range === null) return null
    moved.push({ ...range, insert: edit.insert })
  }
  if (fix.codes === undefined) return { ...fix, edits: moved }
  const codes = fix.codes.map((each) => ({ ...each, code: { ...each.code, at: mapOffset(each.code.at, edits, 1) } }))
  return { ...fix, edits: moved, codes }
}

/**
 * Where findings lie after edits of the target, until the check runs again: a finding whose passage an edit reaches into
 * is gone, a fix that can no longer be applied likewise.
 */
export const mapFindings = (findings: readonly Finding[], edits: readonly Edit[]): readonly Finding[] =>
  findings.flatMap((finding) => {
    const range = moveRange(finding, edits)
    if (range === null) return []
    return {
      ...finding,
      ...range,
      fixes: finding.fixes.map((fix) => moveFix(fix, edits)).filter((fix) => fix !== null),
    }
  })
