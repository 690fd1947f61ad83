import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode, withNewlines } from '../../../core/formats/encoding'
import type { TextCoding } from '../../../core/formats/format'

const file = (bytes: readonly number[] | Uint8Array) => ({ name: 'a.txt', bytes: Uint8Array.from(bytes) })
const utf8 = (text: string) => new TextEncoder().encode(text)
const decoded = (bytes: readonly number[] | Uint8Array) => {
  const result = decode(file(bytes))
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const problemOf = (bytes: readonly number[] | Uint8Array) => {
  const result = decode(file(bytes))
  return result.ok ? null : result.problem
}
const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0))

describe('decoding', () => {
  test('UTF-8 without a mark', () => {
    expect(decoded(utf8('año 🌍\n'))).toEqual({
      text: 'año 🌍\n',
      coding: { encoding: 'utf-8', bom: false, newline: '\n' },
    })
  })

  test('a byte order mark is not part of the text', () => {
    expect(decoded([0xef, 0xbb, 0xbf, 0x61])).toMatchObject({ text: 'a', coding: { encoding: 'utf-8', bom: true } })
    expect(decoded([0xff, 0xfe, 0x61, 0])).toMatchObject({ text: 'a', coding: { encoding: 'utf-16le', bom: true } })
    expect(decoded([0xfe, 0xff, 0, 0x61])).toMatchObject({ text: 'a', coding: { encoding: 'utf-16be', bom: true } })
  })

  test('UTF-16 without a mark is told by where the zeros are', () => {
    expect(decoded([0x68, 0, 0x69, 0])).toMatchObject({ text: 'hi', coding: { encoding: 'utf-16le', bom: false } })
    expect(decoded([0, 0x68, 0, 0x69])).toMatchObject({ text: 'hi', coding: { encoding: 'utf-16be', bom: false } })
  })

  test('bytes that are no UTF-8 are Windows-1252', () => {
    expect(decoded([0x93, 0x61, 0xf1, 0x6f, 0x94, 0x20, 0x80])).toMatchObject({
      text: '\u201caño\u201d \u20ac',
      coding: { encoding: 'windows-1252', bom: false },
    })
  })

  test('the newline is the one that occurs most', () => {
    expect(decoded(utf8('a\r\nb\r\nc\n')).coding.newline).toBe('\r\n')
    expect(decoded(utf8('a\rb')).coding.newline).toBe('\r')
    expect(decoded(utf8('a\r\nb\nc\nd')).coding.newline).toBe('\n')
    expect(decoded(utf8('a')).coding.newline).toBe('\n')
  })

  test('what is not text is refused', () => {
    expect(problemOf([...bytesOf('%PDF-1.7\n'), 0x61])?.code).toBe('file-binary')
    expect(problemOf(bytesOf('PK\x03\x04rest'))?.code).toBe('file-binary')
    expect(problemOf([0x61, 0, 0, 0x62, 0x63])?.code).toBe('file-binary')
    expect(problemOf(bytesOf('ab\x01\x02\x03\x04'))?.code).toBe('file-binary')
    expect(problemOf([...bytesOf('a'.repeat(500)), 0])?.code).toBe('file-binary')
  })

  test('a broken byte in UTF-8 is named with its offset and line', () => {
    expect(problemOf([...utf8('uno\ndós tré'), 0xc3, 0x28])).toEqual({
      code: 'file-encoding',
      data: { name: 'a.txt', encoding: 'utf-8', offset: 13, line: 2 },
    })
    expect(problemOf([0xef, 0xbb, 0xbf, 0x61, 0xff])?.data).toMatchObject({ offset: 4, line: 1 })
  })

  test('half a surrogate pair or half a unit in UTF-16 is named', () => {
    expect(problemOf([0xff, 0xfe, 0x0a, 0, 0x3d, 0xd8, 0x61, 0])?.data).toMatchObject({ offset: 4, line: 2 })
    expect(problemOf([0xff, 0xfe, 0x61, 0, 0x62])?.data).toMatchObject({ offset: 4, line: 1 })
  })

  test('another code page is not taken for Windows-1252', () => {
    expect(problemOf([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])?.code).toBe('file-encoding')
    expect(problemOf([0x61, 0x81, 0x62])?.data).toMatchObject({ encoding: 'windows-1252', offset: 1 })
  })

  test('overlong forms and encoded surrogates are no UTF-8', () => {
    const long = utf8('é'.repeat(9))
    expect(problemOf([...long, 0xc0, 0xaf])?.data).toMatchObject({ offset: 18 })
    expect(problemOf([...long, 0xed, 0xa0, 0x80])?.data).toMatchObject({ offset: 18 })
    expect(problemOf([...long, 0xf4, 0x90, 0x80, 0x80])?.data).toMatchObject({ offset: 18 })
  })
})

describe('encoding', () => {
  const windows: TextCoding = { encoding: 'windows-1252', bom: false, newline: '\n' }

  test('names the first character that the encoding lacks, and its place', () => {
    expect(encode('a\nb\u017f \u4e2d', windows)).toEqual({
      ok: false,
      problem: {
        code: 'export-encoding',
        data: { encoding: 'windows-1252', character: '\u017f', code: 'U+017F', line: 2, column: 2 },
      },
    })
    expect(encode('ok 🌍', windows)).toMatchObject({ problem: { data: { character: '🌍', code: 'U+1F30D' } } })
  })

  test('half a surrogate pair has no place in any encoding', () => {
    expect(encode('a\ud83d', { ...windows, encoding: 'utf-8' })).toMatchObject({ ok: false })
  })

  test('Windows-1252 has no mark', () => {
    expect(encode('a', { ...windows, bom: true })).toEqual({ ok: true, value: Uint8Array.of(0x61) })
  })

  test('every kind of line end becomes the one asked for', () => {
    expect(withNewlines('a\r\nb\nc\rd', '\r\n')).toBe('a\r\nb\r\nc\r\nd')
  })
})

test('what is written is read back (seed 20260401)', () => {
  const encodings = fc.constantFrom<TextCoding['encoding']>('utf-8', 'utf-16le', 'utf-16be')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), encodings, (drawn, encoding) => {
      const text = `Text: ${drawn}\r\n`
      const coding = { encoding, bom: true, newline: '\r\n' } as const
      const bytes = encode(text, coding)
      expect(bytes.ok && decode({ name: 'a', bytes: bytes.value })).toEqual({ ok: true, value: { text, coding } })
    }),
    { seed: 20260401 },
  )
})

test('any bytes are decoded to text that gives the same bytes, or refused (seed 20260402)', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.array(fc.nat(0x10ffff), { maxLength: 40 }).map((codes) => utf8(String.fromCodePoint(...codes))),
    fc.array(fc.constantFrom(0x0a, 0x0d, 0x20, 0x41, 0x61, 0xe9, 0xc3, 0xa9, 0x93), { maxLength: 40 }),
  )
  fc.assert(
    fc.property(bytes, (drawn) => {
      const read = decode(file(drawn))
      if (!read.ok) return
      const written = encode(read.value.text, read.value.coding)
      expect(written.ok && written.value.join()).toBe(drawn.join())
    }),
    { seed: 20260402, numRuns: 400 },
  )
})

test('a file with more lines or tags than any article is refused by name, however small it is', () => {
  const fileOf = (text: string) => ({ name: 'long.html', bytes: new TextEncoder().encode(text) })
  const most = { code: 'file-too-long', data: { name: 'long.html', most: 1_000_000 } }
  expect(decode(fileOf('a\n'.repeat(1_000_001)))).toMatchObject({ ok: false, problem: most })
  expect(decode(fileOf('a<'.repeat(1_000_001)))).toMatchObject({ ok: false, problem: most })
  expect(decode(fileOf('a\n'.repeat(1_000_000))).ok).toBe(true)
  expect(decode(fileOf('a\r\n'.repeat(1_000_000))).ok).toBe(true)
  expect(decode(fileOf('a\r'.repeat(1_000_001)))).toMatchObject({ ok: false, problem: most })
})
