import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../../core/checks/check'
import { firstFixes } from '../../../core/checks/fix'
import { applyEdits, plain } from '../../../core/text/content'

const finding = (severity: Severity, ...edits: readonly [number, number, string][]): Finding => ({
  check: 'spacing',
  category: 'fluency/spacing',
  severity,
  level: 'errors',
  from: 0,
  to: 1,
  sourceRange: null,
  message: { key: 'message', data: {} },
  fixes: edits.map(([from, to, insert]) => ({
    kind: 'replace',
    label: { key: 'replace', data: {} },
    edits: [{ from, to, insert }],
  })),
  fingerprint: '',
})

const corrected = (text: string, findings: readonly Finding[]) => {
  const { fixes, edits } = firstFixes(findings)
  return `${fixes}: ${applyEdits(plain(text), edits).text}`
}

describe('firstFixes', () => {
  test('makes only the first fix of a finding', () => {
    expect(corrected('the the end', [finding('minor', [0, 7, 'the'], [0, 4, ''])])).toBe('1: the end')
  })

  test('makes the graver of two fixes that share characters', () => {
    const findings = [finding('minor', [0, 5, 'light']), finding('critical', [3, 8, 'HEAVY'])]
    expect(corrected('0123456789', findings)).toBe('1: 012HEAVY89')
  })

  test('makes fixes that touch, and only one of two insertions in one place', () => {
    expect(corrected('abcd', [finding('major', [0, 2, 'X']), finding('major', [2, 4, 'Y'])])).toBe('2: XY')
    expect(corrected('abcd', [finding('major', [2, 2, 'X']), finding('major', [2, 2, 'Y'])])).toBe('1: abXcd')
    expect(corrected('abcd', [finding('major', [2, 4, 'Y']), finding('major', [2, 2, 'X'])])).toBe('2: abXY')
  })

  test('passes over findings without a fix', () => {
    expect(corrected('abcd', [finding('critical')])).toBe('0: abcd')
  })
})
