import { type CodeEdit, codeName } from '../text/codes'
import type { InlineCode } from '../text/content'
import { check, type Fix } from './check'
import { passageAt } from './code-places'
import { codesFix } from './fix'

/** The two halves of a pair by their index among the codes of a text. */
interface PlacedPair {
  readonly open: number
  readonly close: number
}

/** The pairs of which one half each stands in the text. */
function pairsOf(codes: readonly InlineCode[]): readonly PlacedPair[] {
  const indices = new Map<string, number[]>()
  codes.forEach(({ id, kind }, index) => {
    if (kind !== 'point') indices.set(id, [...(indices.get(id) ?? []), index])
  })
  return [...indices.values()].flatMap(([first = 0, second, more]) => {
    if (second === undefined || more !== undefined || codes[first]?.kind === codes[second]?.kind) return []
    return codes[first]?.kind === 'open' ? { open: first, close: second } : { open: second, close: first }
  })
}

const cross = (a: PlacedPair, b: PlacedPair): boolean => a.open < b.open && b.open < a.close && a.close < b.close

/** The pairs that cross, by their ids. */
const crossings = (codes: readonly InlineCode[]): ReadonlySet<string> => {
  const pairs = pairsOf(codes)
  const id = ({ open }: PlacedPair): string => codes[open]?.id ?? ''
  return new Set(pairs.flatMap((a) => pairs.filter((b) => cross(a, b)).map((b) => `${id(a)} ${id(b)}`)))
}

/** Takes codes out and puts them in again at the places given, one after the other. */
const move = (moves: readonly (readonly [code: InlineCode, at: number])[]): readonly CodeEdit[] => [
  ...moves.map(([code]) => ({ kind: 'take' as const, code, side: 1 as const })),
  ...moves.map(([code, at]) => ({ kind: 'put' as const, code: { ...code, at }, side: 1 as const })),
]

export const codeOrder = check({
  id: 'code-order',
  family: 'fidelity',
  category: 'fluency/markup',
  severity: 'minor',
  level: 'awkward',
  run: ({ target, codes: all }, report) => {
    const codes = all?.target ?? []
    if (all === undefined || codes.length < 2) return
    const pairs = pairsOf(codes)
    for (const { open, close } of pairs) {
      const [first, second] = [codes[close], codes[open]]
      if (first === undefined || second === undefined || close > open) continue
      const data = { chip: codeName(first), label: first.label }
      report({
        ...passageAt(target, { from: first.at, to: second.at }),
        severity: 'major',
        level: 'errors',
        data,
        fixes: [
          codesFix(
            move([
              [second, first.at],
              [first, second.at],
            ]),
            'order-codes',
            data,
          ),
        ],
      })
    }
    const usual = new Set([...crossings(all.source), ...crossings(all.machine.codes)])
    for (const outer of pairs)
      for (const inner of pairs) {
        const [a, b, aEnd, bEnd] = [codes[outer.open], codes[inner.open], codes[outer.close], codes[inner.close]]
        if (!cross(outer, inner) || !a || !b || !aEnd || !bEnd || usual.has(`${a.id} ${b.id}`)) continue
        const data = { chip: codeName(a), label: a.label }
        const fixes: Fix[] = []
        if (aEnd.at === bEnd.at)
          fixes.push(
            codesFix(
              move([
                [bEnd, bEnd.at],
                [aEnd, aEnd.at],
              ]),
              'order-codes',
              data,
            ),
          )
        else if (a.at === b.at)
          fixes.push(
            codesFix(
              move([
                [b, b.at],
                [a, a.at],
              ]),
              'order-codes',
              data,
            ),
          )
        report({ ...passageAt(target, { from: b.at, to: aEnd.at }), message: 'crossing', data, fixes })
      }
  },
  examples: {
    flags: [
      'es>en  El ‹1:b›puerto‹/1:b› | The ‹1:b›port‹/1:b› | The ‹/1:b›[port]‹1:b› => The ‹1:b›port‹/1:b›',
      'fr>en  ‹1:b›Le ‹2:i›port‹/2:i›‹/1:b› | ‹1:b›The ‹2:i›port‹/2:i›‹/1:b› | ‹1:b›The ‹2:i›[port]‹/1:b›‹/2:i› => ‹1:b›The ‹2:i›port‹/2:i›‹/1:b›',
      'de>en  ‹1:b›‹2:i›Der‹/2:i› Hafen‹/1:b› | ‹1:b›‹2:i›The‹/2:i› port‹/1:b› | ‹2:i›‹1:b›[The]‹/2:i› port‹/1:b› => ‹1:b›‹2:i›The‹/2:i› port‹/1:b›',
      'it>en  ‹1:b›Il ‹2:i›porto‹/2:i› è‹/1:b› chiuso | ‹1:b›The ‹2:i›port‹/2:i› is‹/1:b› closed | ‹1:b›The ‹2:i›[port]‹/1:b› is‹/2:i› closed',
    ],
    passes: [
      'es>en  ‹1:b›El ‹2:i›puerto‹/1:b› abre‹/2:i› | ‹1:b›The ‹2:i›port‹/1:b› opens‹/2:i› | ‹1:b›The ‹2:i›port‹/1:b› opens‹/2:i›',
      'uk>en  ‹1:b›Порт‹/1:b› ‹2:i›закрито‹/2:i› | ‹1:b›Port‹/1:b› ‹2:i›closed‹/2:i› | The ‹1:b›port‹/1:b› is ‹2:i›closed‹/2:i›',
    ],
  },
})
