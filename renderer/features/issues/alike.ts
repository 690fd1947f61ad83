import type { Finding, Fix } from '../../../core/checks/check'
import type { PlacedMark } from './board'

/** A finding of the same kind on the same words, with the fix that does the same. */
export interface Alike {
  readonly link: string
  readonly row: number
  readonly finding: Finding
  readonly fix: Fix
}

const wordsOf = (text: string, { from, to }: Finding): string => text.slice(from, to)

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
  const words = wordsOf(textOf(link), finding)
  const wanted = deed(finding, fix)
  return marks.flatMap(({ link, row, mark }) =>
    mark.findings.flatMap((other) => {
      if (other.check !== finding.check || wordsOf(textOf(link), other) !== words) return []
      const same = other.fixes.find((each) => deed(other, each) === wanted)
      return same ? [{ link, row, finding: other, fix: same }] : []
    }),
  )
}
