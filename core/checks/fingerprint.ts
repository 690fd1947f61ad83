import type { Range } from '../text/content'
import { lastStarting } from '../text/ranges'
import type { TextView } from '../text/view'
import type { Pair, Report } from './check'

/** Longer passages are shortened in the middle; their length keeps them apart. */
const longest = 200

const shorten = (passage: string): string =>
  passage.length <= longest
    ? passage
    : `${passage.slice(0, longest / 2)}…${passage.length}…${passage.slice(-longest / 2)}`

/** The words beside a range, not those it cuts into. */
function neighbours({ words }: TextView, { from, to }: Range): readonly [before: string, after: string] {
  const last = lastStarting(words, from - 1)
  const before = (words[last]?.to ?? 0) <= from ? words[last] : words[last - 1]
  return [before?.text ?? '', words[lastStarting(words, to - 1) + 1]?.text ?? '']
}

/**
 * Names a passage so that a dismissal finds it again: the check, the passage with a word on either side, the source words
 * it rests on. Stable under edits elsewhere; changes with the passage, its neighbours or its evidence.
 *
 *     quote-direction/closes: attack[ \u201c]which < \u00bb
 */
export function fingerprint(check: string, { target, source }: Pair, report: Report): string {
  const [before, after] = neighbours(target, report)
  const evidence = report.source === undefined ? '' : ` < ${shorten(source.slice(report.source))}`
  const kind = report.message === undefined ? '' : `/${report.message}`
  return `${check}${kind}: ${before}[${shorten(target.slice(report))}]${after}${evidence}`
}

/** Tells equal fingerprints of one link apart by their order: the second gets ` #2`. */
export function numberFingerprints(prints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return prints.map((print) => {
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count === 1 ? print : `${print} #${count}`
  })
}
