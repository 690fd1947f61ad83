import { describe, expect, test } from 'vitest'
import type { Format } from '../../../core/formats/format'
import { recogniseFormat } from '../../../core/formats/index'
import type { Layout } from '../../../core/formats/layout'
import { laySrt, srtFormat } from '../../../core/formats/srt'
import { layVtt, vttFormat } from '../../../core/formats/vtt'
import { fromShown, shown } from './shown'

const file = (text: string, name = 'a.txt') => ({ name, bytes: new TextEncoder().encode(text) })

/** Texts in brackets, as they stand between the gaps. */
const reads = (format: Format, text: string) => {
  const read = format.read(file(text))
  if (!read.ok) return read.problem.code
  const { blocks, gaps } = read.value.document
  return (gaps[0] ?? '') + blocks.map(({ content }, index) => `[${shown(content)}]${gaps[index + 1]}`).join('')
}

const writes = (format: Format, text: string, changes: Readonly<Record<string, readonly string[]>>) => {
  const texts = new Map(Object.entries(changes).map(([id, all]) => [id, all.map(fromShown)]))
  const written = format.write(file(text), texts, null)
  return written.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.value) : written.problem.code
}

/** How long each block is shown. */
const shownFor = ({ blocks }: Layout) => blocks.map(({ block }) => [block.id, block.seconds])

const first = '1\r\n00:00:01,000 --> 00:00:02,500\r\n'

describe('SubRip', () => {
  test('texts are blocks; numbers, times, empty cues and Windows line ends stay', () => {
    expect(
      reads(
        srtFormat,
        `\ufeff${first}One\r\ntwo\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nThree`,
      ),
    ).toBe(
      `${first}[One\r\\ntwo]\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\n[Three]`,
    )
  })

  test('a text with an empty line in it is one cue, and a number in it is text', () => {
    expect(reads(srtFormat, `${first}In\n\n1999\n\n2\n00:00:03,000 --> 00:00:04,000\nEnd\n`)).toBe(
      `${first}[In\\n\\n1999]\n\n2\n00:00:03,000 --> 00:00:04,000\n[End]\n`,
    )
  })

  test('tags and positions are codes', () => {
    expect(reads(srtFormat, `${first}{\\an8}<i>One</i> <font color="#fff">two</font> <b>three < 4`)).toBe(
      `${first}[{an8.}{i}One{/i} {font}two{/font} {b.}three < 4]`,
    )
  })

  test('a new text keeps its codes and its line ends, and never ends its cue early', () => {
    const text = `${first}{\\an8}<i>One</i>\r\ntwo\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nEnd\r\n`
    const { text: words, codes } = fromShown('Uno\\n\\n{i2}dos')
    const content = { text: words, codes: [{ at: 0, id: '1', kind: 'point' as const, label: 'an8' }, ...codes] }
    const written = srtFormat.write(
      file(text),
      new Map([
        ['b1', [content]],
        ['b2', []],
      ]),
      null,
    )
    expect(written.ok && new TextDecoder().decode(written.value)).toBe(
      `${first}{\\an8}Uno\r\n<i>dos</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n\r\n`,
    )
  })

  test('how long each text is shown is known', () => {
    expect(shownFor(laySrt(`${first}One\n\n2\n01:00:00,5 --> 01:00:02,000\nTwo`))).toEqual([
      ['b1', 1.5],
      ['b2', 1.5],
    ])
  })

  test('without a text it is empty', () => {
    expect(reads(srtFormat, `${first}\r\n`)).toBe('file-empty')
  })
})

const head = 'WEBVTT - Title\n\nNOTE\n00:01.000 --> 00:02.000 is no cue\n\nSTYLE\n::cue { color: red }\n\n'

describe('WebVTT', () => {
  test('a new text never begins with an empty line, which would leave its cue empty', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n'
    expect(writes(vttFormat, text, { b1: ['\\n \\nTwo'] })).toBe(text.replace('One', 'Two'))
  })

  test('header, notes, styles, names and settings stay', () => {
    expect(
      reads(
        vttFormat,
        `${head}intro\n00:01.000 --> 00:02.000 line:0 align:start\nOne\n\n01:00:01.000 --> 01:00:02.000\nTwo`,
      ),
    ).toBe(`${head}intro\n00:01.000 --> 00:02.000 line:0 align:start\n[One]\n\n01:00:01.000 --> 01:00:02.000\n[Two]`)
  })

  test('voices, classes and times are codes, references are letters', () => {
    expect(
      reads(vttFormat, `${head}00:01.000 --> 00:02.000\n<v Ana>Hi <c.loud>you</c> <00:01.500>R&amp;D &lt;3\n`),
    ).toBe(`${head}00:01.000 --> 00:02.000\n[{v.}Hi {c}you{/c} {00:01.500.}R&D <3]\n`)
  })

  test('a new text is written with references and without arrows', () => {
    expect(writes(vttFormat, `${head}00:01.000 --> 00:02.000\n<v Ana>Hi\n`, { b1: ['{v1.}a < b & c --> d'] })).toBe(
      `${head}00:01.000 --> 00:02.000\n<v Ana>a &lt; b &amp; c --&gt; d\n`,
    )
  })

  test('how long each text is shown is known', () => {
    expect(shownFor(layVtt(`${head}00:59.000 --> 01:01.250\nOne`))).toEqual([['b1', 2.25]])
  })
})

test.each([
  [`\ufeff${first}One`, 'srt'],
  ['00:00:01.000 --> 00:00:02.000\nNo number', 'srt'],
  [`${head}x`, 'vtt'],
  ['WEBVTTX', 'text'],
  ['At 00:00:01 we left.', 'text'],
])('%j is recognised as %s', (text, id) => {
  const format = recogniseFormat(file(text))
  expect(format.ok && format.value.id).toBe(id)
})
