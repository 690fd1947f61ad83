import { describe, expect, test } from 'vitest'
import { readExample, showContent } from '../../../core/checks/notation'
import { applyCodeEdits, type CodeEdit, codeName, putCode } from '../../../core/text/codes'
import type { Content, InlineCode } from '../../../core/text/content'

function read(marked: string): Content {
  const [link] = readExample(`es>en  x | ${marked}`).links
  return { text: link?.target ?? '', codes: link?.codes?.target ?? [] }
}

const code = (at: number, id: string, kind: InlineCode['kind'], label = 'b'): InlineCode => ({ at, id, kind, label })
const put = (what: InlineCode, side: -1 | 1 = 1): CodeEdit => ({ kind: 'put', code: what, side })
const take = (what: InlineCode): CodeEdit => ({ kind: 'take', code: what, side: 1 })

test('a code is called what people call it, whatever file it came from', () => {
  const names = ['b', 'strong', 'EM', 'a', '▣', '1', 'constructor'].map((label) => codeName({ label }))
  expect(names).toEqual(['bold', 'bold', 'italic', 'link', 'picture', 'other', 'other'])
})

describe('putting a code in', () => {
  const puts = (marked: string, what: InlineCode) => showContent(putCode(read(marked), what))

  test('goes behind the codes that stand there', () => {
    expect(puts('a ‹1:i/›b', code(2, '2', 'point', 'x'))).toBe('a ‹1:i/›‹2:x/›b')
  })

  test('closes what opened last before what opened earlier', () => {
    expect(puts('‹1:i›‹2:b›a‹/1:i› b', code(1, '2', 'close'))).toBe('‹1:i›‹2:b›a‹/2:b›‹/1:i› b')
    expect(puts('‹2:b›‹1:i›a‹/1:i› b', code(1, '2', 'close'))).toBe('‹2:b›‹1:i›a‹/1:i›‹/2:b› b')
  })

  test('keeps an empty pair the right way round', () => {
    expect(puts('a‹/2:b›b', code(1, '2', 'open'))).toBe('a‹2:b›‹/2:b›b')
    expect(puts('a‹2:b›b', code(1, '2', 'close'))).toBe('a‹2:b›‹/2:b›b')
  })
})

describe('edits of codes', () => {
  test('move a code together with an insertion, to the side asked for', () => {
    const content = read('a‹/1:b›b')
    const space = [{ from: 1, to: 1, insert: ' ' }]
    const moved = (side: -1 | 1) =>
      showContent(applyCodeEdits(content, space, [take(code(1, '1', 'close')), put(code(1, '1', 'close'), side)]))
    expect([moved(-1), moved(1)]).toEqual(['a‹/1:b› b', 'a ‹/1:b›b'])
  })

  test('take the nearest of several, and nothing where there is none', () => {
    const content = read('‹1:x/›a‹1:x/›b')
    expect(showContent(applyCodeEdits(content, [], [take(code(1, '1', 'point', 'x'))]))).toBe('‹1:x/›ab')
    expect(applyCodeEdits(content, [], [take(code(1, '9', 'point', 'x'))])).toEqual(content)
  })
})
