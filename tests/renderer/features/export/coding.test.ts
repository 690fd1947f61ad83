import { expect, test } from 'vitest'
import type { Attachment } from '../../../../core/revisions/model'
import { codingName, codingNames, proposedExport } from '../../../../renderer/features/export/coding'

const original = (more: Partial<Attachment>): Attachment => ({
  type: 'attachment',
  side: 'target',
  name: 'article.en.txt',
  format: 'text',
  coding: null,
  data: '',
  ...more,
})

test('an export is proposed as the English came in', () => {
  const coding = { encoding: 'utf-16le', bom: true, newline: '\r\n' } as const
  expect(proposedExport([original({ side: 'source' }), original({ format: 'markdown', coding })])).toEqual({
    text: 'corrected',
    changes: 'none',
    format: 'markdown',
    ...coding,
  })
})
test('is UTF-8 where nothing is known', () => {
  expect(proposedExport([])).toEqual({
    text: 'corrected',
    changes: 'none',
    format: 'text',
    encoding: 'utf-8',
    bom: false,
    newline: '\n',
  })
})
test('every choice names itself', () => {
  for (const [name, coding] of Object.entries(codingNames)) expect(codingName(coding)).toBe(name)
})
