import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../core/formats/format'
import { formats } from '../../core/formats/index'
import { textFormat } from '../../core/formats/text'
import { segmentBlock } from '../../core/segmentation/segment'
import { type Content, joinContents, plain } from '../../core/text/content'

/** Pieces that texts are made of where segmentation and formats decide something, and any Unicode between them. */
const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '.\n',
    '\r\n',
    '\n\n',
    '\n',
    '? ',
    '! ',
    '\u2026',
    '\u3002',
    '\u300d',
    '\u00bb ',
    '"',
    ' \u2014 ',
  ),
  fc.constantFrom(
    'Sr. ',
    'EE. UU. ',
    'z. B. ',
    '3. ',
    'A. ',
    '# ',
    '- ',
    '> ',
    '| a |',
    '\n---\n',
    '```\n',
    '<p>',
    '\u2029',
  ),
  fc.constantFrom(
    'Word',
    'palabra',
    '\u0441\u043b\u043e\u0432\u043e',
    '\u4e2d\u6587',
    '\u0627\u0644',
    '\ud83d\udc69\ud83c\udffd',
    '1.000',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const languages = fc.constantFrom('es', 'en', 'fr', 'de', 'uk', 'zh', 'ja', 'ar', 'und', 'zh-Hant', 'x')
const splitsPair = (from: string, to: string) => /[\ud800-\udbff]$/.test(from) && /^[\udc00-\udfff]/.test(to)

describe('segments', () => {
  test('join back to their block, codes included, and cut no character in two (seed 20260501)', () => {
    fc.assert(
      fc.property(text, languages, fc.nat(100), (drawn, language, place) => {
        const at = Math.min(place, drawn.length)
        const content: Content = { text: drawn, codes: [{ at, id: '1', kind: 'point', label: '1' }] }
        const segments = segmentBlock(content, language)
        expect(joinContents(segments)).toEqual(content)
        segments.forEach((segment, index) => {
          expect(splitsPair(segment.text, segments[index + 1]?.text ?? '')).toBe(false)
          if (index > 0) expect(segment.text).toMatch(/^\S/)
        })
      }),
      { seed: 20260501, numRuns: 500 },
    )
  })

  test('lone surrogates and any code units do not throw (seed 20260502)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), languages, (codes, language) => {
        const drawn = String.fromCharCode(...codes)
        expect(joinContents(segmentBlock(plain(drawn), language)).text).toBe(drawn)
      }),
      { seed: 20260502, numRuns: 500 },
    )
  })

  test.each([
    ['full stops', '.'.repeat(50_000)],
    ['quotes after a full stop', `Word.${'"'.repeat(50_000)}x`],
    ['opening quotes', `Word. ${'\u201c'.repeat(50_000)}x`],
    ['spaces', `Word.${' '.repeat(50_000)}x`],
    ['initials', 'A. '.repeat(15_000)],
    ['combining marks', 'e\u0301'.repeat(25_000)],
  ])('50,000 %s are cut all the same', (_title, drawn) => {
    expect(joinContents(segmentBlock(plain(drawn), 'en')).text === drawn).toBe(true)
  })
})

/** A file as the format would find it. */
const fileOf = ({ extensions }: Format, drawn: string) => ({
  name: `a.${extensions[0]}`,
  bytes: new TextEncoder().encode(drawn),
})

test.each(formats.map((format) => [format.id, format] as const))(
  'the %s format: unchanged in is unchanged out, to the byte (seed 20260504)',
  (_id, format) => {
    fc.assert(
      fc.property(text, (drawn) => {
        const file = fileOf(format, drawn)
        const read = format.read(file)
        if (!read.ok) return
        const { blocks, gaps } = read.value.document
        expect(gaps).toHaveLength(blocks.length + 1)
        expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
        expect(blocks.every(({ content }) => content.text.trim() !== '' && !content.text.includes('\u2029'))).toBe(true)
        const same = new Map(blocks.map((block) => [block.id, [block.content]]))
        for (const texts of [new Map(), same]) {
          const written = format.write(file, texts, read.value.coding)
          expect(written.ok && new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.value)).toBe(drawn)
        }
      }),
      { seed: 20260504, numRuns: 300 },
    )
  },
)

describe('the text format', () => {
  test('blocks and gaps join to the whole text (seed 20260503)', () => {
    fc.assert(
      fc.property(text, (drawn) => {
        const read = textFormat.read(fileOf(textFormat, drawn))
        if (!read.ok) return
        const { blocks, gaps } = read.value.document
        expect(blocks.map(({ content }, index) => gaps[index] + content.text).join('') + gaps.at(-1)).toBe(
          drawn.replace(/^\ufeff/, ''),
        )
      }),
      { seed: 20260503, numRuns: 500 },
    )
  })

  test('a change of one block leaves the others as they are (seed 20260505)', () => {
    fc.assert(
      fc.property(text, fc.nat(), (drawn, pick) => {
        const file = fileOf(textFormat, drawn)
        const read = textFormat.read(file)
        if (!read.ok) return
        const { blocks, gaps } = read.value.document
        const at = pick % blocks.length
        const written = textFormat.write(file, new Map([[blocks[at]?.id ?? '', [plain('new')]]]), null)
        const expected = blocks.map(({ content }, index) => gaps[index] + (index === at ? 'new' : content.text))
        expect(written.ok && new TextDecoder().decode(written.value)).toBe(
          (expected.join('') + gaps.at(-1)).replace(/^\ufeff/, ''),
        )
      }),
      { seed: 20260505, numRuns: 300 },
    )
  })
})
