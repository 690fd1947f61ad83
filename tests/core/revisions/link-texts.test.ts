import { expect, test } from 'vitest'
import type { Segment } from '../../../core/alignment/alignment'
import { codeRelation, linkTexts } from '../../../core/revisions/link-texts'
import type { Attachment, LinkState } from '../../../core/revisions/model'
import { plain } from '../../../core/text/content'

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

const segment = (id: string, block: string, text: string, seconds?: number): Segment => ({
  id,
  side: 'target',
  block,
  content: plain(text),
  ...(seconds !== undefined && { seconds }),
})

/** The parts of an English that stand in subtitles: block, seconds, words. */
function cues(segments: readonly Segment[], text: string) {
  const link = { id: 'l1', source: [], target: segments.map(({ id }) => id) }
  const state = { link, source: plain(''), machine: plain(text) } as unknown as LinkState
  const texts = linkTexts({ segments: new Map(segments.map((each) => [each.id, each])) }, state, plain(text))
  return texts.cues?.map(({ block, seconds, from, to }) => [block, seconds, text.slice(from, to)])
}

const two = [segment('t1', 'b1', 'One. ', 2), segment('t2', 'b1', 'Two.', 2), segment('t3', 'b2', 'Three.', 3)]

test('a row of two subtitles has a part in each', () => {
  expect(cues(two, 'One. Two.\u2029Three.')).toEqual([
    ['b1', 2, 'One. Two.'],
    ['b2', 3, 'Three.'],
  ])
})

test('a row whose paragraphs are no longer its subtitles is not measured', () => {
  expect(cues(two, 'One. Two. Three.')).toBeUndefined()
})

test('a divided row of one subtitle is all of it', () => {
  expect(cues(two.slice(0, 2), 'One.\u2029Two.')).toEqual([['b1', 2, 'One.\u2029Two.']])
})

test('a row of no subtitle has none', () => {
  expect(cues([segment('t1', 'b1', 'One.')], 'One.')).toBeUndefined()
})
