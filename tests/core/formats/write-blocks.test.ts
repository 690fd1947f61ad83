import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeBlock } from '../../../core/formats/layout'
import { layMarkdown } from '../../../core/formats/markdown-layout'
import { writeBlocks } from '../../../core/formats/write-blocks'

const markdown = (...texts: readonly string[]) => {
  const written = writeBlocks(
    {
      blocks: texts.map((text, index) => makeBlock(index, 'paragraph', text)),
      coding: { encoding: 'utf-8', bom: false, newline: '\n' },
    },
    'markdown',
  )
  return written.ok ? new TextDecoder().decode(written.value) : written.problem.code
}

describe('plain text as Markdown', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['#hashtag', '#hashtag'],
    ['- no item', '\\- no item'],
    ['-5 degrees', '-5 degrees'],
    ['1. no item', '1\\. no item'],
    ['1.5 million', '1.5 million'],
    ['> no quote', '\\> no quote'],
    ['---', '\\---'],
    ['~~~', '\\~~~'],
    ['2 * 3 and a *star*', '2 * 3 and a \\*star\\*'],
    ['snake_case and _under_', 'snake_case and \\_under\\_'],
    ['`code`', '\\`code\\`'],
    ['[sic] but [a](b) and [a][b]', '[sic] but \\[a](b) and \\[a][b]'],
    ['a < b, <b>, &amp; & co', 'a < b, \\<b>, \\&amp; & co'],
    ['C:\\*', 'C:\\\\\\*'],
    ['C:\\dir', 'C:\\dir'],
  ])('%s becomes %s', (text, expected) => {
    expect(markdown(text)).toBe(`${expected}\n`)
  })

  test('every paragraph stays one paragraph (seed 20260421)', () => {
    const words = fc.array(fc.constantFrom('word', '#', '-', '1.', '>', '*', '```', '---', '===', '|', '<p>', '[a]:'), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((all) => all.join(' '))
        const read = layMarkdown(markdown(...texts)).blocks
        expect(read.map(({ block, prefix }) => `${block.kind} ${prefix}`)).toEqual(texts.map(() => 'paragraph '))
      }),
      { seed: 20260421, numRuns: 300 },
    )
  })
})
