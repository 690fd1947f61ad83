import { expect, test } from 'vitest'
import { codeRelation } from '../../../core/revisions/link-texts'
import type { Attachment } from '../../../core/revisions/model'

const file = (side: Attachment['side'], format: string): Attachment => ({
  type: 'attachment',
  side,
  name: `a.${format}`,
  format,
  coding: null,
  data: '',
})

const relation = (...attachments: readonly Attachment[]) => codeRelation({ attachments })

test('codes of a translation file are the same on both sides', () => {
  expect(relation(file('target', 'xliff-1'))).toBe('shared')
  expect(relation(file('target', 'tmx'))).toBe('shared')
})

test('codes of two files are alike in files of one kind', () => {
  expect(relation(file('source', 'html'), file('target', 'html'))).toBe('alike')
  expect(relation(file('source', 'docx'), file('target', 'odt'))).toBe('alike')
})

test('codes of other files are not compared, nor those of a human version', () => {
  expect(relation(file('source', 'docx'), file('target', 'html'))).toBe('apart')
  expect(relation(file('target', 'json'))).toBe('apart')
  expect(relation()).toBe('apart')
  const corrected: Attachment = { ...file('target', 'xliff-1'), version: 'corrected' }
  expect(relation(file('source', 'html'), corrected, file('target', 'html'))).toBe('alike')
})
