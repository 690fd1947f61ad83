import type { TextView } from '../text/view'
import type { Pair, Report } from './check'

/** Longer passages are shortened in the middle; their length keeps them apart. */
const longest = 200

const shorten = (passage: string): string =>
  passage.length <= longest
    ? passage
    : `${passage.slice(0, longest / 2)}…${passage.length}…${passage.slice(-longest / 2)}`

/** The index of the first word that ends after `offset`, by halving. */
function wordAfter({ words }: TextView, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Names a passage so that a dismissal finds it again: the check, the passage with a word on either side, the source words
 * it rests on. Stable under edits elsewhere; changes with the passage, its neighbours or its evidence.
 *
 *     quote-direction: an attack[ \u201c], which < ataque\u00bb,
 */
export function fingerprint(check: string, { target, source }: Pair, report: Report): string {
  const before = target.words[wordAfter(target, report.from) - 1]
  const after = target.words
    .slice(wordAfter(target, report.to), wordAfter(target, report.to) + 2)
    .find((word) => word.from >= report.to)
  const evidence = report.source === undefined ? '' : ` < ${shorten(source.slice(report.source))}`
  const kind = report.message === undefined ? '' : `/${report.message}`
  return `${check}${kind}: ${before?.text ?? ''}[${shorten(target.slice(report))}]${after?.text ?? ''}${evidence}`
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
