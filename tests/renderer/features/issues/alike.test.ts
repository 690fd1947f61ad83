import { expect, test } from 'vitest'
import type { Finding, Fix } from '../../../../core/checks/check'
import { alikeTo, type PlacedMark } from '../../../../renderer/features/issues'

const english: Readonly<Record<string, string>> = {
  a: 'the goverment fell',
  b: 'a goverment fell',
  c: 'the shipments fell',
}
const fix = (from: number, insert: string): Fix => ({
  kind: 'replace',
  label: { key: 'replace', data: {} },
  edits: [{ from, to: from + 9, insert }],
})
const found = (from: number, insert: string, check = 'spelling'): Finding => ({
  check,
  category: 'fluency/spelling',
  severity: 'minor',
  level: 'errors',
  from,
  to: from + 9,
  sourceRange: null,
  message: { key: 'message', data: {} },
  fixes: [fix(from, 'governors'), fix(from, insert)],
  fingerprint: '',
})

const textOf = (link: string): string => english[link] ?? ''
const first = found(4, 'government')

function placed(link: string, finding: Finding, row: number): PlacedMark {
  const { from, to, severity } = finding
  return { link, row, mark: { from, to, severity, findings: [finding] } }
}

/** Link, row and place of all that is like the first mark of link `a`. */
function alike(...others: readonly (readonly [link: string, finding: Finding])[]) {
  const marks = [['a', first] as const, ...others].map(([link, finding], row) => placed(link, finding, row))
  const all = alikeTo([marks], textOf, 'a', first, fix(4, 'government'))
  return all.map(({ link, row, fix }) => [link, row, fix.edits[0]?.from])
}

test('the same words marked by the same check, with the same edit among their fixes, wherever they stand', () => {
  expect(alike(['b', found(2, 'government')])).toEqual([
    ['a', 0, 4],
    ['b', 1, 2],
  ])
})

test('other words, another check or another edit is not the same', () => {
  expect(alike(['c', found(4, 'government')])).toEqual([['a', 0, 4]])
  expect(alike(['b', found(2, 'government', 'names')])).toEqual([['a', 0, 4]])
  expect(alike(['b', found(2, 'governments')])).toEqual([['a', 0, 4]])
})

test('asked again, only a stretch that changed is gone through', () => {
  const read: string[] = []
  const ask = (...stretches: readonly (readonly PlacedMark[])[]) => {
    const reading = (link: string): string => {
      read.push(link)
      return textOf(link)
    }
    return alikeTo(stretches, reading, 'a', first, fix(4, 'government')).map(({ row }) => row)
  }
  const above = [placed('a', first, 0)]
  expect(ask(above, [placed('b', found(2, 'government'), 1)])).toEqual([0, 1])
  read.length = 0
  expect(ask(above, [placed('b', found(2, 'governments'), 1)])).toEqual([0])
  expect(read).toEqual(['a', 'b'])
})
