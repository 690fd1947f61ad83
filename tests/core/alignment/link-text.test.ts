import { describe, expect, test } from 'vitest'
import { distributeTexts, type LinkText } from '../../../core/alignment/distribute'
import { fileTexts } from '../../../core/alignment/file-text'
import { linkContent, splitAtBreaks } from '../../../core/alignment/link-text'
import type { Block } from '../../../core/formats/format'
import { type Content, joinContents, plain } from '../../../core/text/content'
import { byId, segmentsOf } from './article'

const target = segmentsOf('target', ['A one. |A two.', 'B one. |B two.', 'C.'])
const source = segmentsOf('source', ['a1. |a2.', 'b1. |b2.', 'c.', 'd.'])
const segments = byId([...source, ...target])
const blocks: readonly Block[] = ['b1', 'b2', 'b3'].map((id) => ({
  id,
  kind: 'paragraph',
  content: joinContents(target.filter(({ block }) => block === id).map(({ content }) => content)),
}))

/** `|` stands for the block break. */
const shown = (text: string) => text.replaceAll('\u2029', '|')

describe('the content of a link', () => {
  test('has a block break between segments of two blocks only', () => {
    expect(shown(linkContent(['t1', 't2'], segments).text)).toBe('A one. A two.')
    expect(shown(linkContent(['t2', 't3', 't4', 't5'], segments).text)).toBe('A two.|B one. B two.|C.')
    expect(linkContent([], segments)).toEqual(plain(''))
  })

  test('is taken apart at its breaks with its codes', () => {
    const content: Content = { text: 'ab\u2029cd', codes: [{ at: 4, id: '1', kind: 'point', label: '1' }] }
    expect(splitAtBreaks(content)).toEqual([
      plain('ab'),
      { text: 'cd', codes: [{ at: 1, id: '1', kind: 'point', label: '1' }] },
    ])
  })

  test('of an unknown segment is a mistake of the caller', () => {
    expect(() => linkContent(['t9'], segments)).toThrow('t9')
  })
})

describe('putting texts back into blocks', () => {
  /** Links as `s1=t1+t2`, with `: text` when the text is not the original one. */
  const distributed = (notation: readonly string[]) => {
    const links = notation.map((line): LinkText => {
      const [ids = '', text] = line.split(': ')
      const [sources, targets] = ids.split('=').map((side) => (side ? side.split('+') : []))
      const own = linkContent(targets ?? [], segments)
      const content = text === undefined ? own : plain(text.replaceAll('|', '\u2029'))
      return { source: sources ?? [], target: targets ?? [], content }
    })
    const texts = distributeTexts(links, segments, blocks)
    return Object.fromEntries([...texts].map(([id, contents]) => [id, contents.map(({ text }) => text)]))
  }

  test('what did not change is not in the answer', () => {
    expect(distributed(['s1=t1', 's2=t2', 's3=t3+t4', '=t5'])).toEqual({})
  })

  test('a changed sentence changes its block', () => {
    expect(distributed(['s1=t1: New. ', 's2=t2', 's3=t3+t4', '=t5'])).toEqual({ b1: ['New. A two.'] })
  })

  test('a link over two blocks keeps them apart at the break', () => {
    expect(distributed(['s1=t1', 's2=t2+t3: Two!|One! ', 's3=t4', '=t5'])).toEqual({
      b1: ['A one. Two!'],
      b2: ['One! B two.'],
    })
  })

  test('without the break the blocks become one, with what follows in the second', () => {
    expect(distributed(['s1=t1', 's2=t2+t3: Both. ', 's3=t4', '=t5'])).toEqual({ b1: ['A one. Both. B two.'], b2: [] })
  })

  test('an added break divides the block', () => {
    expect(distributed(['s1=t1: A|one. ', 's2=t2', 's3=t3+t4', '=t5'])).toEqual({ b1: ['A', 'one. A two.'] })
  })

  test('an emptied link leaves the rest of its block, or nothing', () => {
    expect(distributed(['s1=t1: ', 's2=t2', 's3=t3+t4', '=t5: '])).toEqual({ b1: ['A two.'], b3: [''] })
  })

  test('a sentence that was missing goes on after the one before', () => {
    expect(distributed(['s1=t1', 's2=t2', 's3=t3', 's4=: Added.', '=t4', '=t5'])).toEqual({
      b2: ['B one. Added. B two.'],
    })
  })

  test('a last sentence that was missing ends its paragraph', () => {
    expect(distributed(['s1=t1', 's2=t2', 's3=t3+t4', 's4=: Added.', '=t5'])).toEqual({ b2: ['B one. B two. Added.'] })
    expect(distributed(['s1=: First.', 's2=t1+t2', '=t3+t4', '=t5'])).toEqual({ b1: ['First. A one. A two.'] })
  })

  test('a paragraph that was missing becomes a paragraph', () => {
    expect(distributed(['s1=t1', 's2=t2', 's3=t3', 's4=t4', 's5=: Added.', 's6=t5'])).toEqual({
      b2: ['B one. B two.', 'Added.'],
    })
    expect(distributed(['s1=t1', 's2=t2', 's3=t3+t4', 's5=t5', 's6=: Last.'])).toEqual({ b3: ['C.', 'Last.'] })
  })

  test('a headline that was missing stands before the first paragraph', () => {
    expect(distributed(['s1+s2=: Head', 's3=t1+t2', '=t3+t4', '=t5'])).toEqual({ b1: ['Head', 'A one. A two.'] })
  })

  test('a missing text that nobody wrote adds nothing', () => {
    expect(distributed(['s1=t1', 's2=t2', 's3=t3+t4', 's5=', 's6=t5'])).toEqual({})
  })
})

describe('the share of each link in the file', () => {
  const document = { blocks, gaps: ['\n# ', '\n\n', '\r\n', '\n'] }
  const untouched = (ids: readonly string[]) => ({ ids, text: linkContent(ids, segments).text })
  const whole = '\n# A one. A two.\n\nB one. B two.\r\nC.\n'

  test.each([
    ['one segment each', [['t1'], ['t2'], ['t3'], ['t4'], ['t5']]],
    ['over blocks', [['t1'], ['t2', 't3'], ['t4', 't5']]],
    ['all in one', [['t1', 't2', 't3', 't4', 't5']]],
    ['with links that have no target', [[], ['t1', 't2'], [], ['t3', 't4'], ['t5'], []]],
  ])('%s: together they are the file', (_title, links) => {
    const texts = fileTexts(links.map(untouched), segments, document)
    expect(texts.map(({ text }) => text).join('')).toBe(whole)
    expect(texts.filter((_, index) => links[index]?.length === 0).every(({ text }) => text === '')).toBe(true)
  })

  test('every offset of the content is found again in the file', () => {
    const links = [['t1'], ['t2', 't3', 't4', 't5']]
    fileTexts(links.map(untouched), segments, document).forEach(({ text, place }, index) => {
      const content = linkContent(links[index] ?? [], segments).text
      for (let at = 0; at < content.length; at += 1)
        if (content[at] !== '\u2029') expect(text[place(at)]).toBe(content[at])
    })
  })

  test('a break that an edit put in is written as the file usually parts its blocks', () => {
    const [first, second] = fileTexts(
      [
        { ids: ['t1', 't2'], text: 'A\u2029one.\u2029two.' },
        { ids: ['t3', 't4', 't5'], text: 'B.' },
      ],
      segments,
      { blocks, gaps: ['', '\n\n', '\n\n', ''] },
    )
    expect([first?.text, second?.text]).toEqual(['A\n\none.\n\ntwo.\n\n', 'B.'])
  })
})
