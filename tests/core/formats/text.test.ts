import { describe, expect, test } from 'vitest'
import type { BlockTexts } from '../../../core/formats/format'
import { textFormat } from '../../../core/formats/text'
import { plain } from '../../../core/text/content'

const file = (text: string, name = 'a.txt') => ({ name, bytes: new TextEncoder().encode(text) })

/** Blocks in brackets, headings with their level: `[1:Title]\n\n[Text.]\n`. */
const reads = (text: string) => {
  const read = textFormat.read(file(text))
  if (!read.ok) return read.problem.code
  const { blocks, gaps } = read.value.document
  return blocks.reduce(
    (shown, { level, content }, index) =>
      `${shown}[${level === undefined ? '' : `${level}:`}${content.text}]${gaps[index + 1]}`,
    gaps[0] ?? '',
  )
}

const writes = (text: string, changes: Readonly<Record<string, readonly string[]>>, coding?: { newline: '\r\n' }) => {
  const texts: BlockTexts = new Map(Object.entries(changes).map(([id, all]) => [id, all.map(plain)]))
  const written = textFormat.write(file(text), texts, coding ? { encoding: 'utf-8', bom: false, ...coding } : null)
  return written.ok ? new TextDecoder().decode(written.value) : written.problem.code
}

describe('reading plain text', () => {
  test('an empty line parts paragraphs', () => {
    expect(reads('One is here.\n\nTwo is here.\n \n\nThree.')).toBe('[One is here.]\n\n[Two is here.]\n \n\n[Three.]')
  })

  test('blank lines before and after are gaps, spaces in a line are text', () => {
    expect(reads('\n\n One. \n')).toBe('\n\n[ One. ]\n')
  })

  test('lines that are not wrapped are paragraphs of their own', () => {
    const long =
      'This line is a whole paragraph, much longer than any width at which somebody would have wrapped it, indeed.'
    expect(reads(`${long}\n${long} Really.\nShort one.`)).toBe(`[${long}]\n[${long} Really.]\n[Short one.]`)
  })

  test('a hard-wrapped paragraph is one block with its newlines', () => {
    const wrapped =
      'This paragraph was wrapped by hand at\na width of forty, so that no line can\ntake the word that begins the next.'
    expect(reads(`${wrapped}\r\n\r\n${wrapped}`)).toBe(`[${wrapped}]\r\n\r\n[${wrapped}]`)
  })

  test('sentences of one length under one another are not wrapped text', () => {
    expect(
      reads(
        'The first of three here is long enough.\nThe second of these is as long as it.\nThe third is not much longer, either.',
      ),
    ).toBe(
      '[The first of three here is long enough.]\n[The second of these is as long as it.]\n[The third is not much longer, either.]',
    )
  })

  test('short lines under one another are not taken for wrapped text', () => {
    expect(
      reads('By Ana Ruiz.\nLisbon, Monday.\nA paragraph that is rather long follows here, as usual in news.'),
    ).toBe('[By Ana Ruiz.]\n[Lisbon, Monday.]\n[A paragraph that is rather long follows here, as usual in news.]')
  })

  test('a short line without a full stop before a longer paragraph is a heading', () => {
    expect(
      reads('Rain at last\n\nIt rained on Monday for the first time.\n\nNo end\n\nIt goes on and on, they say.'),
    ).toBe(
      '[1:Rain at last]\n\n[It rained on Monday for the first time.]\n\n[2:No end]\n\n[It goes on and on, they say.]',
    )
  })

  test('a headline that stands there twice is two headings', () => {
    expect(reads('Rain at last\n\nRain at last\n\nIt rained on Monday.')).toBe(
      '[1:Rain at last]\n\n[2:Rain at last]\n\n[It rained on Monday.]',
    )
  })

  test('a list of names is no heap of headings', () => {
    expect(reads('Ana\nBen\nCai\nDan\nEve\n\nThey all came to the meeting.')).toContain('[Ana]\n[Ben]\n[2:Cai]')
  })

  test('U+2029 parts paragraphs, too', () => {
    expect(reads('One.\u2029Two.')).toBe('[One.]\u2029[Two.]')
  })

  test('a file without text is empty', () => {
    expect(reads(' \n\t\r\n')).toBe('file-empty')
    expect(reads('')).toBe('file-empty')
  })
})

describe('recognising plain text', () => {
  test('by its name rather than as Markdown', () => {
    expect(textFormat.recognise(file('# a'))).toBe(0.9)
    expect(textFormat.recognise(file('a', 'a.md'))).toBeLessThan(0.9)
  })

  test('HTML, XML and RTF are not plain text', () => {
    for (const start of ['<!DOCTYPE html><p>a', '<?xml version="1.0"?>', '{\\rtf1 a}'])
      expect(textFormat.recognise(file(start))).toBe(0)
  })
})

describe('writing plain text', () => {
  const article = 'One here.\n\nTwo here.\n\n\nThree here.\n'

  test('only the changed block changes', () => {
    expect(writes(article, { b2: ['Zwei.'] })).toBe('One here.\n\nZwei.\n\n\nThree here.\n')
  })

  test('a divided block is parted as the document parts its blocks', () => {
    expect(
      writes(
        'A b.\nC d. And a line far too long to have been wrapped, so every line is a paragraph of its own here.\nE f.\n',
        { b1: ['A b. ', 'B b.'] },
      ),
    ).toMatch(/^A b\.\nB b\.\nC d\./)
    expect(writes('Only.', { b1: ['On. ', 'Ly.'] })).toBe('On.\n\nLy.')
  })

  test('a removed block takes one of its gaps along', () => {
    expect(writes(article, { b1: [] })).toBe('Two here.\n\n\nThree here.\n')
    expect(writes(article, { b2: [''] })).toBe('One here.\n\n\nThree here.\n')
    expect(writes(article, { b3: [' '] })).toBe('One here.\n\nTwo here.\n')
    expect(writes(article, { b1: [], b2: [], b3: ['Left.'] })).toBe('Left.\n')
  })

  test('newlines follow the coding only when another kind is asked for', () => {
    expect(writes('One.\r\n\nTwo.\n\nThree.', { b2: ['2'] })).toBe('One.\r\n\n2\n\nThree.')
    expect(writes('One.\r\n\nTwo.\n\nThree.', { b2: ['2'] }, { newline: '\r\n' })).toBe('One.\r\n\r\n2\r\n\r\nThree.')
  })
})
