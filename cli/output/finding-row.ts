import type { Finding } from '../../core/checks/check'
import type { Edit, InlineCode, Range } from '../../core/text/content'
import type { Texts } from '../../locales'
import { wordFinding } from '../../locales/words'

/** A finding as the JSON formats write it. Offsets count UTF-16 code units of the texts it stands beside. */
export interface FindingRow {
  readonly check: string
  readonly category: string
  readonly severity: Finding['severity']
  readonly from: number
  readonly to: number
  /** The passage itself. */
  readonly text: string
  readonly sourceRange: Range | null
  readonly message: string
  readonly fixes: readonly {
    readonly label: string
    readonly edits: readonly Edit[]
    /** Inline codes that are taken out or put in; left out where the fix changes none. */
    readonly codes?: readonly ({ readonly edit: 'take' | 'put' } & InlineCode)[]
  }[]
}

/** Words a finding for a program to read. */
export function findingRow(texts: Texts, target: string, finding: Finding): FindingRow {
  const words = wordFinding(texts, finding)
  const { check, category, severity, from, to, sourceRange } = finding
  return {
    check,
    category,
    severity,
    from,
    to,
    text: target.slice(from, to),
    sourceRange: sourceRange && { from: sourceRange.from, to: sourceRange.to },
    message: words.message,
    fixes: finding.fixes.map((fix, index) => ({
      label: words.fixes[index] ?? '',
      edits: fix.edits.map((edit) => ({ from: edit.from, to: edit.to, insert: edit.insert })),
      ...(fix.codes && { codes: fix.codes.map(({ kind, code }) => ({ edit: kind, ...code })) }),
    })),
  }
}
