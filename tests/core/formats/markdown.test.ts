import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownFormat } from '../../../core/formats/markdown'
import { readInline } from '../../../core/formats/markdown-inline'
import { plain } from '../../../core/text/content'
import { fromShown, shown } from './shown'

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

  test('a paragraph keeps its inner newlines; its inline markup is codes', () => {
    expect(reads('A *b* and\n[c](d).\n\nNext.\n')).toBe('[p:A b and\nc.]\n\n[p:Next.]\n')
  })

  test('the text of a footnote is a note, a picture without a text is nothing', () => {
    expect(reads('A[^1].\n\n![](x.png)\n\n[^1]: B *c*.\n')).toBe('[p:A.]\n\n![](x.png)\n\n[^1]: [n:B c.]\n')
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

describe('inline Markdown', () => {
  const inline = (text: string) => {
    const read = markdownFormat.read(file(text))
    return read.ok ? shown(read.value.document.blocks[0]?.content ?? plain(''), true) : read.problem.code
  }

  test.each([
    ['*a* _b_ **c** __d__ ~~e~~', '{i1}a{/i1} {i2}b{/i2} {b3}c{/b3} {b4}d{/b4} {s5}e{/s5}'],
    ['***a** b*', '{i1}{b2}a{/b2} b{/i1}'],
    ['**a*', '*{i1}a{/i1}'],
    ['2 * 3 * 4 snake_case_name a*b*c', '2 * 3 * 4 snake_case_name a{i1}b{/i1}c'],
    ['*foo**bar*', '{i1}foo**bar{/i1}'],
    ['\\*a\\* `*b*` ``c`d``', '\\*a\\* {code1}*b*{/code1} {code2}c`d{/code2}'],
    ['`a ``b', '`a ``b'],
    ['[a *b*](c "d") [e](<f g>) [h](i(j)k)', '{a1}a {i2}b{/i2}{/a1} {a3}e{/a3} {a4}h{/a4}'],
    ['*[a*](b)', '*{a1}a*{/a1}'],
    ['[a [b](c)](d)', '[a {a1}b{/a1}](d)'],
    ['[![alt](i.png)](x)', '{a1}{img2}alt{/img2}{/a1}'],
    ['[a] [b][] [c][a] [d](e', '[a] [b][] [c][a] [d](e'],
    ['Word[^n1]. <https://x.org> <me@x.org>', 'Word{n11.}. {a2}https://x.org{/a2} {a3}me@x.org{/a3}'],
    ['<b class="x">a</b> b<br/>c <!-- d -->e</i> 1 < 2', '{b1}a{/b1} b{br2.}c {!3.}e{/i4.} 1 < 2'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  test('a reference is a link where it is defined', () => {
    expect(inline('[A  b] [c][a B] [d]\n\n[a b]: x\n')).toBe('{a1}A  b{/a1} {a2}c{/a2} [d]')
  })

  test('markup and text join to what was read (seed 20260601)', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '`',
      '``',
      '[',
      ']',
      '](x)',
      '![',
      '[^1]',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '\\',
      ' ',
      'a',
      '.',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { content, raws } = readInline(text, new Set(), 1)
        let joined = ''
        let done = 0
        for (const { at, id, kind } of content.codes) {
          const raw = raws.get(id)
          joined += content.text.slice(done, at) + (kind === 'close' ? raw?.close : raw?.open)
          done = at
        }
        expect(joined + content.text.slice(done)).toBe(text)
      }),
      { seed: 20260601, numRuns: 2000 },
    )
  })

  test.each([
    ['*a* b [c](d)', 'B {a2}C{/a2} {i1}A{/i1}', 'B [C](d) *A*'],
    ['*a* b', '{i1}a b', '*a b*'],
    ['*a* b', 'x {i1} a {/i1}b', 'x  *a* b'],
    ['*a* b', 'x{i1} {/i1}b', 'x b'],
    ['_a_ b', 'un{i1}believ{/i1}able', 'un*believ*able'],
    ['[a] b\n\n[a]: x', '{a1}a{/a1} c', '[a] c\n\n[a]: x'],
    ['[a] b\n\n[a]: x', '{a1}A new{/a1} c', '[A new][a] c\n\n[a]: x'],
    ['a', 'a {b9}b{/b9} {code8}c{/code8} {u7}d{/u7}', 'a **b** `c` d'],
  ])('%s, changed to %s', (text, changed, expected) => {
    const written = markdownFormat.write(file(text), new Map([['b1', [fromShown(changed)]]]), null)
    expect(written.ok && new TextDecoder().decode(written.value)).toBe(expected)
  })

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', '[a]: x\n\n'.concat('['.repeat(50_000), ']'.repeat(50_000))],
    ['links that never end', '[a](b "'.repeat(20_000)],
    ['stars', '*a '.repeat(50_000)],
    ['stars that pair', '*a**b'.repeat(20_000)],
    ['backticks', Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['tags', '<a b="'.repeat(30_000)],
    ['comments', `a ${'<!--'.repeat(50_000)}`],
  ])('many %s are read all the same', (_title, text) => {
    expect(markdownFormat.read(file(text)).ok).toBe(true)
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
