import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom'
import { fail, type Result, succeed } from '../problem'
import { byteOfCode } from '../text/windows-1252'
import { decode, encode, withNewlines } from './encoding'
import type { TextCoding } from './format'
import { scanXml, usualLimits, type XmlFault } from './xml-scan'

/** How an XML text is to be read. */
export interface XmlOptions {
  /** Name of the part inside a container, for messages: `word/document.xml`. */
  readonly part?: string | undefined
  /** Passes over a DOCTYPE that names its DTD and declares nothing, as in TMX. It is never fetched. */
  readonly doctype?: boolean | undefined
}

/** An XML file's characters and how they were written. */
export interface XmlText {
  readonly text: string
  readonly coding: TextCoding
}

/** A tree costs about 1.5 KB a node: this many stay below 1 GB. */
const treeLimits = { ...usualLimits, nodes: 500_000 }

/**
 * Bytes to text, by the byte order mark first, the declaration next, and UTF-8 when neither says. Line ends stay as
 * they are. `file-encoding` when the bytes are not what they are said to be, or an encoding is declared that is not one
 * of UTF-8, UTF-16, US-ASCII, ISO 8859-1 and Windows-1252.
 */
export function decodeXml(bytes: Uint8Array, name: string): Result<XmlText> {
  const head = String.fromCharCode(...bytes.subarray(0, 400).filter((byte) => byte !== 0))
  const declared = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  if (
    declared !== undefined &&
    !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252)$/i.test(declared)
  )
    return fail('file-encoding', { name, encoding: declared, offset: 0, line: 1 })
  const decoded = decode({ name, bytes })
  if (!decoded.ok)
    return decoded.problem.code === 'file-binary' ? fail('file-damaged', { name, place: '1:1' }) : decoded
  const { coding } = decoded.value
  if (coding.encoding === 'windows-1252' && !/^(?:iso-?8859-1|latin-?1|windows-1252)$/i.test(declared ?? ''))
    return fail('file-encoding', { name, encoding: declared ?? 'UTF-8', offset: firstBeyondAscii(bytes), line: 1 })
  return decoded
}

const firstBeyondAscii = (bytes: Uint8Array): number => bytes.findIndex((byte) => byte >= 0x80)

/**
 * The tree of an XML file, after a look over it that refuses what could hang or harm: `file-damaged` with line and
 * column, `file-unsafe` for entities, DOCTYPE and endless nesting, `file-too-large`.
 */
export function parseXml(input: string | Uint8Array, name: string, options: XmlOptions = {}): Result<Document> {
  const decoded = typeof input === 'string' ? succeed({ text: input }) : decodeXml(input, name)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const fault = scanXml(text, {}, { limits: treeLimits, doctype: options.doctype ?? false })
  if (fault) return faultProblem(fault, text, name, options.part)
  let place = 0
  try {
    const parser = new DOMParser({
      onError: (level, _message, context: { readonly locator?: { readonly lineNumber?: number } } | undefined) => {
        place = context?.locator?.lineNumber ?? 0
        if (level !== 'warning') throw new SyntaxError()
      },
    })
    return succeed(parser.parseFromString(text, 'text/xml'))
  } catch {
    return fail('file-damaged', {
      name,
      place: `${options.part === undefined ? '' : `${options.part}:`}${Math.max(1, place)}`,
    })
  }
}

/** How a tree is written. */
export interface XmlWriting {
  readonly coding: TextCoding
  /** Written before the tree when it has no declaration of its own: `<?xml version="1.0" encoding="UTF-8"?>`. */
  readonly declaration?: string | undefined
  /** White space after the root, which a tree does not keep. */
  readonly end?: string | undefined
}

/**
 * A tree as bytes. What the tree does not know is written in one way: double quotes, `<a/>` for empty elements, `&gt;`.
 * A character that the encoding lacks becomes a reference.
 */
export function serializeXml(
  document: Document,
  { coding, declaration = '', end = '' }: XmlWriting,
): Result<Uint8Array> {
  const tree = new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;')
  const before = declaration === '' || tree.startsWith('<?xml ') ? '' : `${declaration}\n`
  const text = withNewlines(before + tree + end, coding.newline)
  return encode(coding.encoding === 'windows-1252' ? withReferences(text) : text, coding)
}

const withReferences = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return byteOfCode(code) === undefined ? `&#${code};` : character
  })

/** A scanner's fault as the problem that a person is told of. */
export function faultProblem(fault: XmlFault, text: string, name: string, part?: string): Failure {
  if (fault.code === 'file-too-large')
    return fail('file-too-large', { name, megabytes: usualLimits.characters / 1_000_000 })
  return fail(fault.code, { name, place: placeOf(text, fault.at, part) })
}

type Failure = ReturnType<typeof fail>

/** Line and column, after the part they are in: `word/document.xml:3:17`. */
function placeOf(text: string, at: number, part?: string): string {
  let line = 1
  let start = 0
  for (let found = text.indexOf('\n'); found >= 0 && found < at; found = text.indexOf('\n', found + 1)) {
    line += 1
    start = found + 1
  }
  return `${part === undefined ? '' : `${part}:`}${line}:${at - start + 1}`
}
