import { describe, expect, test } from 'vitest'
import type { TextCoding } from '../../../core/formats/format'
import { decodeXml, parseXml, serializeXml } from '../../../core/formats/xml'

const utf8: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const problemOf = (input: string | Uint8Array, options = {}) => {
  const parsed = parseXml(input, 'a.xml', options)
  return parsed.ok ? null : `${parsed.problem.code} ${parsed.problem.data.place ?? ''}`.trim()
}

const roundTrip = (text: string, coding = utf8): string => {
  const decoded = decodeXml(bytesOf(text), 'a.xml')
  if (!decoded.ok) throw new Error(decoded.problem.code)
  const parsed = parseXml(decoded.value.text, 'a.xml')
  if (!parsed.ok) throw new Error(parsed.problem.code)
  const written = serializeXml(parsed.value, { coding, end: /\s*$/.exec(text)?.[0] })
  if (!written.ok) throw new Error(written.problem.code)
  return new TextDecoder().decode(written.value)
}

describe('a tree written again', () => {
  test.each([
    '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns:w="urn:w"><w:b x="1&#10;2"/> &amp; &lt; \u00a0<![CDATA[<x>]]></a>\n',
    '<a><!-- kept --><?kept too?></a>',
    '<a>&#13;</a>',
    '<a xml:space="preserve">  two  </a>',
  ])('%j is the same to the byte', (text) => {
    expect(roundTrip(text)).toBe(text)
  })

  test('line ends of Windows come back', () => {
    expect(roundTrip('<a>\r\n<b/>\r\n</a>\r\n', { ...utf8, newline: '\r\n' })).toBe('<a>\r\n<b/>\r\n</a>\r\n')
  })

  test('a character that Windows-1252 lacks becomes a reference', () => {
    const parsed = parseXml('<a>\u0416\u00e9</a>', 'a.xml')
    if (!parsed.ok) throw new Error(parsed.problem.code)
    const written = serializeXml(parsed.value, { coding: { ...utf8, encoding: 'windows-1252' } })
    expect(written.ok ? String.fromCharCode(...written.value) : written.problem.code).toBe('<a>&#1046;\xe9</a>')
  })
})

describe('encodings', () => {
  test('UTF-16 is read by its mark and by its zero bytes', () => {
    const units = [...'<?xml version="1.0" encoding="UTF-16"?><a>\u00e9</a>'].flatMap((each) => {
      const code = each.charCodeAt(0)
      return [code & 0xff, code >> 8]
    })
    for (const bytes of [Uint8Array.from([0xff, 0xfe, ...units]), Uint8Array.from(units)]) {
      const decoded = decodeXml(bytes, 'a.xml')
      expect(decoded.ok && decoded.value.coding.encoding).toBe('utf-16le')
      expect(problemOf(bytes)).toBeNull()
    }
  })

  test('ISO 8859-1 is read when it is declared, and refused when it is not', () => {
    const latin = (head: string): Uint8Array => Uint8Array.from(`${head}<a>caf\xe9</a>`, (each) => each.charCodeAt(0))
    expect(problemOf(latin('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toBeNull()
    expect(problemOf(latin('<?xml version="1.0" encoding="UTF-8"?>'))).toBe('file-encoding')
    expect(problemOf(latin(''))).toBe('file-encoding')
  })

  test('an encoding that is not known is named', () => {
    const parsed = parseXml(bytesOf('<?xml version="1.0" encoding="KOI8-R"?><a/>'), 'a.xml')
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'file-encoding', data: { encoding: 'KOI8-R' } } })
  })
})

describe('what is refused', () => {
  test.each([
    ['<a>\n <b></a>', 'file-damaged 2:5'],
    ['', 'file-damaged 1:1'],
    ['words', 'file-damaged 1:1'],
    ['<a/><b/>', 'file-damaged 1:5'],
    ['<a/>x', 'file-damaged 1:5'],
    ['<a', 'file-damaged 1:3'],
    ['<a>', 'file-damaged 1:4'],
    ['<a b/>', 'file-damaged 1:3'],
    ['<a b=c/>', 'file-damaged 1:3'],
    ['<a b="1" b="2"/>', 'file-damaged 1:9'],
    ['<a b="<"/>', 'file-damaged 1:3'],
    ['<a>x & y</a>', 'file-damaged 1:6'],
    ['<a>&name;</a>', 'file-damaged 1:4'],
    ['<a>&#1;</a>', 'file-damaged 1:4'],
    ['<a>\u0001</a>', 'file-damaged 1:4'],
    ['<a>\ud800</a>', 'file-damaged 1:4'],
    ['<a><!-- -- --></a>', 'file-damaged 1:4'],
    ['<p:a/>', 'file-damaged 1'],
    ['<!DOCTYPE a><a/>', 'file-unsafe 1:1'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'file-unsafe 1:1'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'file-unsafe 1:1'],
    ['<a><!ENTITY x "y"></a>', 'file-unsafe 1:4'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('nesting and attributes without end', () => {
    expect(problemOf('<a>'.repeat(100_000))).toBe('file-unsafe 1:769')
    const attributes = Array.from({ length: 300 }, (_, at) => ` a${at}=""`).join('')
    expect(problemOf(`<a${attributes}/>`)).toMatch(/^file-unsafe 1:/)
  })

  test('more elements than memory holds', () => {
    expect(problemOf(`<a>${'<b/>'.repeat(600_000)}</a>`)).toBe('file-too-large')
  })

  test('the place names the part', () => {
    expect(problemOf('<a', { part: 'word/document.xml' })).toBe('file-damaged word/document.xml:1:3')
  })
})

test('a DOCTYPE that only names its DTD is passed over where it is allowed', () => {
  const allowed = { doctype: true }
  expect(problemOf('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>', allowed)).toBeNull()
  expect(problemOf('<!DOCTYPE tmx PUBLIC "-//LISA//" "tmx14.dtd"><tmx/>', allowed)).toBeNull()
  expect(problemOf('<!DOCTYPE tmx [<!ENTITY x "y">]><tmx/>', allowed)).toBe('file-unsafe 1:1')
  expect(problemOf('<tmx/><!DOCTYPE tmx>', allowed)).toBe('file-unsafe 1:7')
})
