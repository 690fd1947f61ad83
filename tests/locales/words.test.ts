import { expect, test } from 'vitest'
import type { Finding } from '../../core/checks/check'
import type { AnnotateRevision } from '../../core/revisions/model'
import { createTexts } from '../../locales'
import { noteWords } from '../../locales/words'

const error: AnnotateRevision = {
  type: 'revision',
  kind: 'annotate',
  id: 'r1',
  at: '2026-03-01T10:00:00.000Z',
  by: { name: 'Ana', role: 'editor' },
  link: 'l1',
  passage: { edit: null, from: 0, to: 5, quote: 'Rains' },
  category: 'accuracy/omission',
  severity: 'major',
  note: 'The subject.',
  origin: null,
}

test('a note says what is wrong, how grave, what stood there, and what was written about it', () => {
  expect(noteWords(createTexts('en')).error(error, false)).toBe('Omission \u00b7 Major\nThe subject.')
  expect(noteWords(createTexts('es')).error({ ...error, note: '' }, true)).toBe(
    'Omisi\u00f3n \u00b7 Importante\nAntes: \u00abRains\u00bb',
  )
})

test('a finding that somebody confirmed has the name of its check', () => {
  expect(noteWords(createTexts('en')).error({ ...error, check: 'spacing' }, false)).toMatch(/^Spac/)
})

test('a finding says what is wrong and what would mend it first', () => {
  const finding: Finding = {
    check: 'spacing',
    category: 'fluency/typography',
    severity: 'minor',
    level: 'errors',
    from: 5,
    to: 7,
    sourceRange: null,
    message: { key: 'before', data: { mark: ',' } },
    fixes: [
      { kind: 'remove', label: { key: 'remove-space', data: {} }, edits: [{ from: 5, to: 7, insert: '' }] },
      { kind: 'replace', label: { key: 'one-space', data: {} }, edits: [{ from: 5, to: 7, insert: ' ' }] },
    ],
    fingerprint: 'f',
  }
  expect(noteWords(createTexts('en')).finding(finding)).toBe(
    'There is a space before \u201c,\u201d. English puts this mark right after the word.\nSuggestion: Remove the space',
  )
})
