import { describe, expect, test } from 'vitest'
import { markdownFormat } from '../../../core/formats/markdown'
import { plain } from '../../../core/text/content'

const file = (text: string, name = 'a.md') => ({ name, bytes: new TextEncoder().encode(text) })
const short = { paragraph: 'p', heading: 'h', item: 'i', quote: 'q', cell: 'c', caption: 'x', note: 'n' } as const

/** Blocks in brackets with the first letter of their kind: `# [h1:Title]\n\n[p:Text.]\n`. */
const reads = (text: string) => {
  const read = markdownFormat.read(file(text))
  if (!read.ok) return read.problem.code
  const { blocks, gaps } = read.value.document
  const shown = blocks.map(
    ({ kind, level = '', content }, index) => `[${short[kind]}${level}:${content.text}]${gaps[index + 1]}`,
  )
  return (gaps[0] ?? '') + shown.join('')
}

const writes = (text: string, changes: Readonly<Record<string, readonly string[]>>) => {
  const texts = new Map(Object.entries(changes).map(([id, all]) => [id, all.map(plain)]))
  const written = markdownFormat.write(file(text), texts, null)
  return written.ok ? new TextDecoder().decode(written.value) : written.problem.code
}

describe('reading Markdown', () => {
  test('headings of both kinds', () => {
    expect(reads('# One\n## Two ##\nThree\n=====\nFour\n---\nText.')).toBe(
      '# [h1:One]\n## [h2:Two] ##\n[h1:Three]\n=====\n[h2:Four]\n---\n[p:Text.]',
    )
  })

  test('a paragraph keeps its inner newlines and its inline markup', () => {
    expect(reads('A *b* and\n[c](d).\n\nNext.\n')).toBe('[p:A *b* and\n[c](d).]\n\n[p:Next.]\n')
  })

  test('items, tasks and nested quotes', () => {
    expect(reads('- a\n* b\n  2. c\n- [x] d\n\n> e\n> > f')).toBe(
      '- [i:a]\n* [i:b]\n  2. [i:c]\n- [x] [i:d]\n\n> [q:e]\n> > [q:f]',
    )
  })

  test('a quoted paragraph goes on over its lines', () => {
    expect(reads('> a\n> b\n>\n> c')).toBe('> [q:a\n> b]\n>\n> [q:c]')
  })

  test('code, HTML, rules, definitions and front matter are not for translation', () => {
    const skipped =
      '---\ntitle: x\n---\n\n```js\n# no\n```\n\n<div>\nno\n</div>\n\n***\n\n[a]: http://b.c\n\n    code\n\n'
    expect(reads(`${skipped}Text.`)).toBe(`${skipped}[p:Text.]`)
  })

  test('an unclosed fence runs to the end', () => {
    expect(reads('a\n\n~~~\nb\n')).toBe('[p:a]\n\n~~~\nb\n')
  })

  test('table cells are blocks, pipes are not', () => {
    expect(reads('| a | b \\| c |\n|---|:-:|\n| d |  |\n\nText.')).toBe(
      '| [c:a] | [c:b \\| c] |\n|---|:-:|\n| [c:d] |  |\n\n[p:Text.]',
    )
  })

  test('only code is as good as empty', () => {
    expect(reads('```\na\n```\n')).toBe('file-empty')
  })
})

describe('writing Markdown', () => {
  test('markers stay with their texts', () => {
    expect(writes('# One\n\n- a\n- b\n', { b1: ['Uno'], b3: ['B'] })).toBe('# Uno\n\n- a\n- B\n')
  })

  test('a divided item becomes two items, a divided paragraph two paragraphs', () => {
    expect(writes('- a b\n- c\n', { b1: ['a ', 'b'] })).toBe('- a\n- b\n- c\n')
    expect(writes('A. B.\n\nC.\n', { b1: ['A. ', 'B.'] })).toBe('A.\n\nB.\n\nC.\n')
  })

  test('a removed block leaves no marker and takes no code along', () => {
    expect(writes('Text.\n\n- a\n- b\n\nEnd.', { b2: [] })).toBe('Text.\n\n- b\n\nEnd.')
    expect(writes('Text.\n\n- a\n- b\n\nEnd.', { b3: [] })).toBe('Text.\n\n- a\n\nEnd.')
    expect(writes('One\n===\n\n```\nx\n```\n\nTwo.', { b1: [] })).toBe('\n\n```\nx\n```\n\nTwo.')
  })

  test('an emptied cell leaves its place in the row', () => {
    expect(writes('| a | b |\n|---|---|\n', { b1: [''], b2: ['x', 'y'] })).toBe('|  | x y |\n|---|---|\n')
  })
})
