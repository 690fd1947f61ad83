import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index'
import { createChecker } from '../../../core/checks/run'

interface Row {
  readonly id: string
  readonly sourceLanguage: string
  readonly source: string
  readonly target: string
}

const folder = join(import.meta.dirname, '../../fixtures/numbers')

/** Sentences full of numbers in nine languages, with right translations, written by somebody who did not know the checks. */
const rows = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line)),
)

const ofNumbers = checks.filter(({ id }) => ['number-mismatch', 'number-format', 'dates', 'times'].includes(id))

function isMarked({ id, sourceLanguage, source, target }: Row): boolean {
  const checker = createChecker({ sourceLanguage, targetLanguage: 'en', checks: ofNumbers })
  checker.update([{ id, source, target }])
  return checker.findings(id).length > 0
}

/** A year that the source leaves out, a pound in grams, a per mille in per cent, a batting average: for a person to see. */
const notRead = ['de-30', 'de-31', 'es-34', 'es-7', 'ja-18', 'ja-21', 'ru-12', 'zh-19', 'zh-30']

describe('sentences full of numbers', () => {
  it('are not marked where the translation is right', () => {
    expect(rows).toHaveLength(450)
    const marked = rows.filter(isMarked).map(({ id }) => id)
    expect(marked.sort()).toEqual(notRead)
  })

  it('are offered no number that nobody writes', () => {
    const fixesOf = (target: string) => {
      const checker = createChecker({ sourceLanguage: 'es', targetLanguage: 'en', checks: ofNumbers })
      checker.update([{ id: 'l1', source: 'Cuesta 1.900 euros.', target }])
      return checker.findings('l1').map(({ fixes }) => fixes.length)
    }
    expect(fixesOf('It costs 1,090 euros.')).toEqual([1])
    expect(fixesOf('It costs 1.9 billion euros.')).toEqual([0])
  })

  it('are marked where one number is changed', () => {
    const changed = rows.flatMap((row) =>
      [...row.target.matchAll(/(?<![\d.,:/-])\d{2,}(?![\d.,:/-]|\w)/g)].flatMap(({ 0: digits, index }) =>
        [Number(digits) + 3, Number(digits) * 10].map((wrong) => ({
          ...row,
          target: `${row.target.slice(0, index)}${wrong}${row.target.slice(index + digits.length)}`,
        })),
      ),
    )
    const marked = changed.filter(isMarked)
    // What is not found stands in brackets as a measure converted, or is told twice.
    expect(marked.length / changed.length).toBeGreaterThan(0.9)
  })
})
