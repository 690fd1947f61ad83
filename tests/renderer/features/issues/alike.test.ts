import { expect, test } from 'vitest'
import type { Finding } from '../../../../core/checks/check'
import { alikeTo, type PlacedMark } from '../../../../renderer/features/issues'

const texts = new Map([
  ['l1', 'Yes yes, and no no.'],
  ['l2', 'So yes yes.'],
  ['l3', 'Yes yes yes.'],
])

/** A mark on these words of a row, answered by another text in their place. */
function placed(link: string, words: string, insert: string, check = 'repeated'): PlacedMark {
  const from = texts.get(link)?.indexOf(words) ?? -1
  const to = from + words.length
  const finding = { check, from, to, fixes: [{ edits: [{ from, to, insert }] }] } as unknown as Finding
  return { link, row: Number(link.slice(1)), mark: { from, to, severity: 'minor', findings: [finding] } }
}

const textOf = (link: string) => texts.get(link) ?? ''
const stretches = [
  [placed('l1', 'es yes', 'es'), placed('l1', 'no no', 'no')],
  [placed('l2', 'es yes', 'es'), placed('l3', 'es yes', 'es yes')],
  [placed('l3', 'es yes', 'es', 'spacing')],
]

const alike = (to: PlacedMark, among: readonly (readonly PlacedMark[])[], text = textOf) => {
  const [finding] = to.mark.findings
  const [fix] = finding?.fixes ?? []
  if (!finding || !fix) throw new Error('a mark without a fix')
  return alikeTo(among, text, to.link, finding, fix).map(({ row }) => row)
}

test('the same check, words and edit are alike, wherever they stand', () => {
  expect(alike(placed('l2', 'es yes', 'es'), stretches)).toEqual([1, 2])
  expect(alike(placed('l3', 'es yes', 'es yes'), stretches)).toEqual([3])
  expect(alike(placed('l1', 'no no', 'no'), stretches)).toEqual([1])
})

test('asked again, only a stretch that changed is gone through', () => {
  const read: string[] = []
  const reading = (link: string): string => {
    read.push(link)
    return textOf(link)
  }
  const asked = placed('l2', 'es yes', 'es')
  const [first = [], ...rest] = stretches
  alike(asked, stretches, reading)
  read.length = 0
  expect(alike(asked, [first.slice(1), ...rest], reading)).toEqual([2])
  expect(read).toEqual(['l2', 'l1'])
})
