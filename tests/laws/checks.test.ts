import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/check'
import { applyFix } from '../../core/checks/fix'
import { checks } from '../../core/checks/index'
import { type Example, readExample } from '../../core/checks/notation'
import { checkArticle } from '../../core/checks/run'
import type { Range } from '../../core/text/content'

const run = ({ sourceLanguage, targetLanguage, links }: Example) =>
  checkArticle(
    { sourceLanguage, targetLanguage },
    links.map(({ source, target }, place) => ({ id: String(place), source, target })),
  )

const byPlace = (a: Range, b: Range) => a.from - b.from || a.to - b.to
const ranges = (list: readonly Range[]): readonly string[] => [
  ...new Set([...list].sort(byPlace).map(({ from, to }) => `${from}-${to}`)),
]
const evidenceOf = (findings: readonly Finding[]): readonly Range[] =>
  findings.map((finding) => finding.sourceRange).filter((range) => range !== null)

/** The target after the first fix of each finding, from the last place to the first. */
const fixAll = (target: string, findings: readonly Finding[]): string =>
  [...findings]
    .sort((a, b) => (b.fixes[0]?.edits[0]?.from ?? 0) - (a.fixes[0]?.edits[0]?.from ?? 0))
    .reduce((text, finding) => (finding.fixes[0] === undefined ? text : applyFix(text, finding.fixes[0])), target)

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has an id in kebab case that no other check has', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(checks.filter((other) => other.id === id)).toHaveLength(1)
  })

  it('has at least two examples that flag and two that pass', () => {
    expect(check.examples.flags.length).toBeGreaterThanOrEqual(2)
    expect(check.examples.passes.length).toBeGreaterThanOrEqual(2)
  })

  it.each(check.examples.flags)('marks exactly %s', (notation) => {
    const example = readExample(notation)
    const found = run(example)
    example.links.forEach((link, place) => {
      const own = (found[place] ?? []).filter((finding) => finding.check === id)
      expect(ranges(own), `marks in ${link.target}`).toEqual(ranges(link.marks))
      expect(ranges(evidenceOf(own)), `evidence in ${link.source}`).toEqual(ranges(link.evidence))
      if (link.fixed !== null) expect(fixAll(link.target, own)).toBe(link.fixed)
    })
    const firing = new Set(found.flat().map((finding) => finding.check))
    expect([...firing].sort()).toEqual([id, ...example.others].sort())
  })

  it.each(check.examples.passes)('passes %s', (notation) => {
    const example = readExample(notation)
    expect(example.links.flatMap((link) => [...link.marks, ...link.evidence])).toEqual([])
    expect(
      run(example)
        .flat()
        .map((finding) => finding.check),
    ).toEqual(example.others)
  })

  it('offers fixes that change the text and leave nothing for it to mark', () => {
    for (const notation of check.examples.flags) {
      const example = readExample(notation)
      const found = run(example)
      example.links.forEach((link, place) => {
        const own = (found[place] ?? []).filter((finding) => finding.check === id)
        for (const fix of own.flatMap((finding) => finding.fixes))
          expect(applyFix(link.target, fix)).not.toBe(link.target)
        if (own.some((finding) => finding.fixes.length === 0)) return
        const links = example.links.map((other, at) =>
          at === place ? { ...other, target: fixAll(other.target, own) } : other,
        )
        expect(
          (run({ ...example, links })[place] ?? []).filter((finding) => finding.check === id),
          notation,
        ).toEqual([])
      })
    }
  })
})
