import { describe, expect, it } from 'vitest'
import type { CalqueEntry } from '../../../../core/checks/calques/entry'
import { type CalqueFound, compileLexicon, findCalques } from '../../../../core/checks/calques/find'
import type { Pair } from '../../../../core/checks/check'
import { applyEdits, plain, type Range } from '../../../../core/text/content'
import { viewText } from '../../../../core/text/view'

const pairOf = (source: string, target: string, language: string): Pair => ({
  source: viewText(source, language),
  target: viewText(target, 'en'),
})

const marked = (text: string, ranges: readonly Range[]) =>
  applyEdits(
    plain(text),
    [...ranges]
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ from, to, insert: `[${text.slice(from, to)}]` })),
  ).text

/** The target with the fix at `index` of every finding applied, or null where there is none to apply. */
function fixedBy(index: number, found: readonly CalqueFound[], target: string): string | null {
  const edits = found.flatMap((one) => one.edits[index] ?? [])
  return edits.length === 0 ? null : applyEdits(plain(target), edits).text
}

function textsIn(example: string): readonly [source: string, target: string] {
  const [source, target, more] = example.split(' | ')
  if (source === undefined || target === undefined || more !== undefined)
    throw new SyntaxError(`an example is "SOURCE | TARGET": "${example}"`)
  return [source, target]
}

const withoutBrackets = (text: string) => text.replace(/[[\]]/g, '')

/** The texts of a `flags` example, and what it says must come out. */
function flagExample(example: string) {
  const [alone = ''] = example.split(/ & [a-z-]+(?:, [a-z-]+)*$/)
  const [marks = '', fixed, more] = alone.split(' => ')
  if (more !== undefined) throw new SyntaxError(`an example has one "=>": "${example}"`)
  const [source, target] = textsIn(marks)
  return {
    source: withoutBrackets(source),
    target: withoutBrackets(target),
    expected: { source, target, fixed: fixed ?? null },
  }
}

const nameOf = ({ source, target }: CalqueEntry) => `${source ?? 'whatever the source'} → ${target}`

const duplicatesIn = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

/** Laws for a lexicon of calques, each row proved by its own two examples; `language` is its source's, as in BCP 47. */
export function describeLexicon(language: string, lexicon: readonly CalqueEntry[]): void {
  const whole = compileLexicon(lexicon)
  const rows = lexicon.map((entry) => {
    const alone = compileLexicon([entry])
    const find = (source: string, target: string) => findCalques(alone, pairOf(source, target, language))
    return [nameOf(entry), { entry, find }] as const
  })

  describe(`the lexicon from ${language}`, () => {
    it('has each pair of patterns, and each example, once', () => {
      expect(duplicatesIn(lexicon.map(nameOf))).toEqual([])
      expect(duplicatesIn(lexicon.flatMap(({ flags, passes }) => [flags, passes]))).toEqual([])
    })

    it('writes source patterns in lower case and composed letters, as the words they meet', () => {
      const sources = lexicon.flatMap(({ source }) => source ?? [])
      expect(sources.filter((source) => source !== source.toLowerCase().normalize('NFC'))).toEqual([])
    })

    it.each(rows)('%s: marks what its example marks, and fixes it', (_name, { entry, find }) => {
      const { source, target, expected } = flagExample(entry.flags)
      const found = find(source, target)
      const evidence = found.flatMap((one) => one.source ?? [])
      const spots = found.map(({ at }) => at)
      expect({
        source: marked(source, evidence),
        target: marked(target, spots),
        fixed: fixedBy(0, found, target),
      }).toEqual(expected)
    })

    it.each(rows)(
      '%s: offers replacements that differ, and none that it would mark again',
      (_name, { entry, find }) => {
        const { source, target } = flagExample(entry.flags)
        const found = find(source, target)
        const fixed = entry.better.map((_better, index) => fixedBy(index, found, target) ?? '')
        expect(duplicatesIn(fixed)).toEqual([])
        expect(fixed.filter((text) => text === '' || find(source, text).length > 0)).toEqual([])
      },
    )

    it.each(rows)('%s: lets its other example pass, as do all entries', (_name, { entry }) => {
      const found = findCalques(whole, pairOf(...textsIn(entry.passes), language))
      expect(found.map((one) => nameOf(one.entry))).toEqual([])
    })

    it.each(rows.filter(([, { entry }]) => entry.source !== null))(
      '%s: has an example that looks alike, on one side',
      (_name, { entry, find }) => {
        const flags = flagExample(entry.flags)
        const [source, target] = textsIn(entry.passes)
        expect([...find(source, flags.target), ...find(flags.source, target)]).not.toEqual([])
      },
    )
  })
}
