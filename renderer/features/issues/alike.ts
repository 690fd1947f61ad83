import type { Finding, Fix } from '../../../core/checks/check'
import type { PlacedMark } from './board'

/** A finding of the same kind on the same words, with the fix that does the same. */
export interface Alike {
  readonly link: string
  readonly row: number
  readonly finding: Finding
  readonly fix: Fix
}

/** What a fix does, wherever its passage stands. */
const deed = ({ from }: Finding, { edits, codes = [] }: Fix): string =>
  JSON.stringify([
    edits.map((edit) => [edit.from - from, edit.to - from, edit.insert]),
    codes.map(({ kind, code }) => [kind, code.kind, code.label, code.at - from]),
  ])

/** Every place, this one included, where the same check marks the same words and the same edit answers it. */
export function alikeTo(
  marks: readonly PlacedMark[],
  textOf: (link: string) => string,
  link: string,
  finding: Finding,
  fix: Fix,
): readonly Alike[] {
  const words = textOf(link).slice(finding.from, finding.to)
  const wanted = deed(finding, fix)
  const alike: Alike[] = []
  for (const { link, row, mark } of marks)
    for (const other of mark.findings) {
      // The cheapest question first: an article may have tens of thousands of marks.
      if (other.check !== finding.check || other.to - other.from !== words.length) continue
      if (!textOf(link).startsWith(words, other.from)) continue
      const same = other.fixes.find((each) => deed(other, each) === wanted)
      if (same) alike.push({ link, row, finding: other, fix: same })
    }
  return alike
}
