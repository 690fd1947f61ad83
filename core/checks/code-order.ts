import { type CodeEdit, codeName } from '../text/codes'
import type { InlineCode } from '../text/content'
import { check, type Fix, type Wording } from './check'
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

/** Two pairs of which the outer one ends within the inner. */
interface Crossing {
  readonly outer: PlacedPair
  readonly inner: PlacedPair
}

/** The pairs that end while one that began within them is open; of several of these the last. */
function crossingsOf(codes: readonly InlineCode[]): readonly Crossing[] {
  const pairs = pairsOf(codes).filter(({ open, close }) => open < close)
  const opening = new Map(pairs.map((pair) => [pair.open, pair]))
  const closing = new Map(pairs.map((pair) => [pair.close, pair]))
  const open: PlacedPair[] = []
  return codes.flatMap((_, index) => {
    const begins = opening.get(index)
    if (begins) open.push(begins)
    const outer = closing.get(index)
    if (outer === undefined) return []
    const inner = open.at(-1)
    open.splice(open.lastIndexOf(outer), 1)
    return inner === undefined || inner === outer ? [] : [{ outer, inner }]
  })
}

/** A crossing by the ids of its pairs. */
const nameIn =
  (codes: readonly InlineCode[]) =>
  ({ outer, inner }: Crossing): string =>
    `${codes[outer.open]?.id} ${codes[inner.open]?.id}`

/** Takes codes out and puts them in again at the places given, one after the other. */
function inOrder(moves: readonly (readonly [code: InlineCode, at: number])[], data: Wording['data']): Fix {
  const edits: readonly CodeEdit[] = [
    ...moves.map(([code]) => ({ kind: 'take' as const, code, side: 1 as const })),
    ...moves.map(([code, at]) => ({ kind: 'put' as const, code: { ...code, at }, side: 1 as const })),
  ]
  return codesFix(edits, 'order-codes', data)
}

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
          inOrder(
            [
              [second, first.at],
              [first, second.at],
            ],
            data,
          ),
        ],
      })
    }
    const usual = new Set([all.source.codes, all.machine.codes].flatMap((each) => crossingsOf(each).map(nameIn(each))))
    for (const crossing of crossingsOf(codes)) {
      const { outer, inner } = crossing
      const [a, b, aEnd, bEnd] = [codes[outer.open], codes[inner.open], codes[outer.close], codes[inner.close]]
      if (!a || !b || !aEnd || !bEnd || usual.has(nameIn(codes)(crossing))) continue
      const data = { chip: codeName(a), label: a.label }
      const misplaced = aEnd.at === bEnd.at ? aEnd : a.at === b.at ? a : null
      const fixes = misplaced === null ? [] : [inOrder([[misplaced, misplaced.at]], data)]
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
