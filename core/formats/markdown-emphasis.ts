import type { Range } from '../text/content'
import type { MarkupPair } from './cut-markup'

/** A run of `*`, `_` or `~~` that may begin or end emphasis. */
export interface DelimiterRun extends Range {
  readonly sign: string
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** The run of one sign that begins at an offset (CommonMark 6.2). */
export function delimiterRunAt(text: string, from: number): DelimiterRun {
  const sign = text[from] ?? ''
  let to = from
  while (text[to] === sign) to += 1
  const before = kindOf(/.$/su.exec(text.slice(Math.max(0, from - 2), from))?.[0])
  const after = kindOf(/^./su.exec(text.slice(to, to + 2))?.[0])
  const left = after !== 'space' && (after === 'letter' || before !== 'letter')
  const right = before !== 'space' && (before === 'letter' || after !== 'letter')
  const inWord = sign === '_'
  return {
    sign,
    from,
    to,
    canOpen: left && (sign !== '~' || to - from === 2) && (!inWord || !right || before === 'mark'),
    canClose: right && (sign !== '~' || to - from === 2) && (!inWord || !left || after === 'mark'),
  }
}

function kindOf(sign: string | undefined): 'space' | 'mark' | 'letter' {
  if (sign === undefined || /\s/.test(sign)) return 'space'
  return /[\p{P}\p{S}]/u.test(sign) ? 'mark' : 'letter'
}

interface Opener {
  readonly run: DelimiterRun
  readonly from: number
  to: number
}

/** The pairs that delimiter runs make, as CommonMark's algorithm finds them. */
export function pairDelimiters(runs: readonly DelimiterRun[]): readonly MarkupPair[] {
  const pairs: MarkupPair[] = []
  const open: Opener[] = []
  /** For each kind of closer, how many openers from the bottom on are known not to fit. */
  const hopeless = new Map<string, number>()
  for (const run of runs) {
    let { from } = run
    const key = `${run.sign}${run.canOpen}${(run.to - run.from) % 3}`
    while (run.canClose && from < run.to) {
      const at = lastFitting(open, run, hopeless.get(key) ?? 0)
      const opener = open[at]
      if (!opener) {
        hopeless.set(key, open.length)
        break
      }
      const length = opener.to - opener.from > 1 && run.to - from > 1 ? 2 : 1
      const label = run.sign === '~' ? 's' : length === 2 ? 'b' : 'i'
      pairs.push({ label, open: { from: opener.to - length, to: opener.to }, close: { from, to: from + length } })
      opener.to -= length
      from += length
      open.length = opener.to > opener.from ? at + 1 : at
      for (const [each, height] of hopeless) hopeless.set(each, Math.min(height, open.length))
    }
    if (run.canOpen && from < run.to) open.push({ run, from, to: run.to })
  }
  return pairs
}

function lastFitting(open: readonly Opener[], closer: DelimiterRun, bottom: number): number {
  for (let at = open.length - 1; at >= bottom; at -= 1) {
    const run = open[at]?.run
    if (run && run.sign === closer.sign && !isOddSum(run, closer)) return at
  }
  return -1
}

/** Runs that can both open and close don't fit when their lengths sum to a multiple of three, unless both are one. */
function isOddSum(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (!opener.canClose && !closer.canOpen) return false
  const [first, second] = [opener.to - opener.from, closer.to - closer.from]
  return (first + second) % 3 === 0 && (first % 3 !== 0 || second % 3 !== 0)
}
