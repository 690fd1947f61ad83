import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodeRelation, Finding } from '../../../core/checks/check'
import { missingCodes } from '../../../core/checks/compare-codes'
import { applyFix } from '../../../core/checks/fix'
import { checks } from '../../../core/checks/index'
import { checkArticle } from '../../../core/checks/run'
import type { Content, InlineCode } from '../../../core/text/content'

const seed = 20261125
const own = checks.filter(({ id }) => ['missing-code', 'extra-code', 'code-order', 'code-spacing'].includes(id))

const code = fc.record({
  at: fc.nat(20),
  id: fc.constantFrom('1', '2', '3'),
  kind: fc.constantFrom<InlineCode['kind']>('open', 'close', 'point'),
  label: fc.constantFrom('b', 'a', 'x'),
})

/** Texts with codes in any order, pairs broken and crossed. */
const content: fc.Arbitrary<Content> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\u2029', '\u{1f937}'), maxLength: 14 }),
    fc.array(code, { maxLength: 6 }),
  )
  .map(([text, codes]) => ({
    text,
    codes: codes.map((each) => ({ ...each, at: Math.min(each.at, text.length) })).sort((a, b) => a.at - b.at),
  }))
const relations = fc.constantFrom<CodeRelation>('shared', 'alike', 'apart')

function findingsIn(source: Content, machine: Content, target: Content, relation: CodeRelation): readonly Finding[] {
  const codes = { source, machine, target: target.codes }
  const options = { sourceLanguage: 'es', targetLanguage: 'en', checks: own, codes: relation }
  return checkArticle(options, [{ id: '1', source: source.text, target: target.text, codes }])[0] ?? []
}

const isSound = ({ text, codes }: Content): boolean =>
  codes.every(({ at }, index) => at >= (codes[index - 1]?.at ?? 0) && at <= text.length)

describe(`fixes of codes (seed ${seed})`, () => {
  test('leave a content that a journal takes, and change only codes and spaces', () => {
    const letters = ({ text }: Content) => text.replaceAll(' ', '')
    fc.assert(
      fc.property(content, content, content, relations, (source, machine, target, relation) => {
        for (const finding of findingsIn(source, machine, target, relation)) {
          expect(finding.to).toBeGreaterThan(finding.from)
          for (const fix of finding.fixes) {
            const fixed = applyFix(target, fix)
            expect(isSound(fixed), JSON.stringify(fixed)).toBe(true)
            expect(letters(fixed)).toBe(letters(target))
            expect(fixed).not.toEqual(target)
          }
        }
      }),
      { seed, numRuns: 2000 },
    )
  })

  test('a text with the codes of the machine text has none missing and none too many', () => {
    fc.assert(
      fc.property(content, content, (source, machine) => {
        const found = findingsIn(source, machine, machine, 'apart').map(({ check }) => check)
        expect(found.filter((check) => check !== 'code-order')).toEqual([])
        expect(missingCodes({ source, machine, target: machine.codes, relation: 'apart' })).toEqual([])
      }),
      { seed, numRuns: 500 },
    )
  })
})
