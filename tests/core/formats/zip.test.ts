import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isZip, makeZip, openZip, readEntry, writeZip } from '../../../core/formats/zip'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)
const sample = (): Uint8Array =>
  zipSync({
    'a.xml': bytesOf('<a/>'.repeat(50)),
    'media/b.png': [bytesOf('\x89PNG'), { level: 0 }],
    'c.xml': bytesOf('<c/>'),
  })

function opened(bytes: Uint8Array) {
  const archive = openZip(bytes, 'x.docx')
  if (!archive.ok) throw new Error(`${archive.problem.code} ${archive.problem.data.place}`)
  return archive.value
}

/** What is said about a container: on opening it, or on reading one of its entries. */
function problemOf(bytes: Uint8Array, part = 'a.xml'): string | null {
  const archive = openZip(bytes, 'x.docx')
  const read = archive.ok ? readEntry(archive.value, part) : archive
  return read.ok ? null : [read.problem.code, read.problem.data.place].join(' ').trim()
}

/** A copy with the field at the `nth` record of this signature overwritten. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 < copy.length; at += 1)
    if (view.getUint32(at, true) === signature) {
      if (size === 4) view.setUint32(at + offset, value, true)
      else view.setUint16(at + offset, value, true)
      return copy
    }
  throw new Error('no such record')
}
const directoryRecord = 0x02014b50
const localHeader = 0x04034b50

describe('reading', () => {
  test('entries are unpacked, stored ones too, and what is not there is null', () => {
    const archive = opened(sample())
    expect([...archive.entries.keys()]).toEqual(['a.xml', 'media/b.png', 'c.xml'])
    for (const [part, text] of [
      ['a.xml', '<a/>'.repeat(50)],
      ['media/b.png', '\x89PNG'],
      ['d', null],
    ] as const) {
      const read = readEntry(archive, part)
      expect(read.ok && textOf(read.value)).toBe(text)
    }
  })

  test('a container is told by its first bytes', () => {
    expect(isZip(sample())).toBe(true)
    expect(isZip(bytesOf('PK and more'))).toBe(false)
  })
})

describe('writing', () => {
  test('without changes it is the same to the byte', () => {
    const bytes = sample()
    expect(writeZip(opened(bytes), new Map())).toBe(bytes)
  })

  test('entries are replaced, added and taken out; the others keep their bytes and their order', () => {
    const before = opened(sample())
    const after = opened(
      writeZip(
        before,
        new Map([
          ['a.xml', bytesOf('<new/>')],
          ['c.xml', null],
          ['d.xml', bytesOf('<d/>')],
        ]),
      ),
    )
    expect([...after.entries.keys()]).toEqual(['a.xml', 'media/b.png', 'd.xml'])
    const raw = (archive: typeof before) => {
      const entry = archive.entries.get('media/b.png')
      return entry && [...archive.bytes.subarray(entry.local, entry.end)]
    }
    expect(raw(after)).toEqual(raw(before))
    const read = readEntry(after, 'a.xml')
    expect(read.ok && textOf(read.value)).toBe('<new/>')
  })

  test('what was read stays as it was, also in a buffer of Node', () => {
    const bytes = Buffer.from(sample())
    writeZip(opened(bytes), new Map([['a.xml', bytesOf('<new/>')]]))
    expect(bytes.equals(sample())).toBe(true)
  })

  test('a new container is the same each time', () => {
    const parts = new Map([
      ['mimetype', bytesOf('x')],
      ['a\u00e9.xml', bytesOf('<a/>')],
    ])
    expect(makeZip(parts)).toEqual(makeZip(parts))
    expect([...opened(makeZip(parts)).entries.keys()]).toEqual(['mimetype', 'a\u00e9.xml'])
  })
})

describe('what is refused', () => {
  test('names that lead out of the container', () => {
    for (const name of ['../a', 'a/../../b', '/etc/passwd', 'C:\\a', 'a\\b', 'a\0b'])
      expect(problemOf(zipSync({ [name]: bytesOf('x') }))).toMatch(/^file-unsafe /)
  })

  test('names that are there twice, also in other capitals', () => {
    expect(problemOf(zipSync({ 'a.xml': bytesOf('x'), 'A.xml': bytesOf('y') }))).toBe('file-unsafe A.xml')
  })

  test('a bomb: much out of little', () => {
    expect(problemOf(zipSync({ 'a.xml': new Uint8Array(30_000_000) }))).toBe('file-unsafe a.xml')
    expect(problemOf(zipSync({ 'a.xml': [new Uint8Array(70_000_000), { level: 0 }] }))).toBe('file-too-large')
  })

  test('a size that lies, both ways, and a size that cannot be', () => {
    expect(problemOf(patched(sample(), directoryRecord, 24, 100))).toBe('file-damaged a.xml')
    expect(problemOf(patched(sample(), directoryRecord, 24, 300))).toBe('file-damaged a.xml')
    expect(problemOf(patched(sample(), directoryRecord, 24, 1_900_000_000))).toBe('file-unsafe a.xml')
  })

  test('a checksum that does not fit', () => {
    expect(problemOf(patched(sample(), directoryRecord, 16, 1))).toBe('file-damaged a.xml')
  })

  test('an entry that reaches into the next', () => {
    const bytes = sample()
    const entry = opened(bytes).entries.get('a.xml')
    expect(problemOf(patched(bytes, directoryRecord, 20, (entry?.packed ?? 0) + 20))).toBe('file-unsafe a.xml')
  })

  test('a header with another name than the directory has', () => {
    const bytes = sample()
    bytes[30] = 0x62
    expect(problemOf(bytes)).toBe('file-damaged a.xml')
  })

  test('a password', () => {
    expect(problemOf(patched(sample(), directoryRecord, 8, 1, 2))).toBe('file-encrypted')
  })

  test('a method that nobody uses', () => {
    expect(problemOf(patched(patched(sample(), directoryRecord, 10, 12, 2), localHeader, 8, 12, 2))).toBe(
      'file-damaged a.xml',
    )
  })

  test('a container cut off anywhere', () => {
    const bytes = sample()
    for (let length = 0; length < bytes.length; length += 1)
      expect(problemOf(bytes.subarray(0, length))).toMatch(/^file-damaged byte/)
  })
})
