import { fail, type Result, succeed } from '../problem'
import { byteOfCode, codeOfByte } from '../text/windows-1252'
import type { SourceFile, TextCoding } from './format'

/** A text file's characters, newlines as they are in the file, and how they were written. */
export interface Decoded {
  readonly text: string
  readonly coding: TextCoding
}

type Encoding = TextCoding['encoding']

const newlines = /\r\n|\n|\r/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The text with every line end (CR LF, LF or CR) written as `newline`. */
export const withNewlines = (text: string, newline: TextCoding['newline']): string => text.replace(newlines, newline)

/** How many line ends (CR LF, LF or CR) a text has. */
export const newlinesIn = (text: string): number => text.match(newlines)?.length ?? 0

/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark or told by its zero bytes, otherwise Windows-1252. What is not
 * text is `file-binary`; what is text but cannot be read is `file-encoding` with the byte offset and the line; what has
 * more lines and tags than a review could ever show is `file-too-long`.
 */
export function decode(file: SourceFile): Result<Decoded> {
  const { bytes, name } = file
  if (hasSignature(bytes)) return fail('file-binary', { name })
  const { encoding, bom } = markedEncoding(bytes) ?? { encoding: guessEncoding(bytes), bom: false }
  if (encoding === null) return fail('file-binary', { name })
  const body = bytes.subarray(bom ? markLength(encoding) : 0)
  const { text, invalid } = decoders[encoding](body)
  if (invalid !== null) {
    const before = decoders[encoding](body.subarray(0, encoding.startsWith('utf-16') ? invalid & ~1 : invalid)).text
    const line = newlinesIn(before) + 1
    return fail('file-encoding', { name, encoding, offset: invalid + bytes.length - body.length, line })
  }
  if (looksBinary(text)) return fail('file-binary', { name })
  if (isTooLong(text)) return fail('file-too-long', { name, most: mostParts })
  return succeed({ text, coding: { encoding, bom, newline: usualNewline(text) } })
}

/** Lines and tags: some hundred times those of a long book, and what a machine of 1 GB can hold of any format. */
const mostParts = 1_000_000

function isTooLong(text: string): boolean {
  let parts = 0
  for (const sign of text.includes('\n') ? ['\n', '<'] : ['\r', '<'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) if (++parts > mostParts) return true
  return false
}

/** The text of bytes whose coding is known: nothing is guessed or refused. */
export function decodeAs(bytes: Uint8Array, { encoding, bom }: TextCoding): string {
  const marked = bom && encoding !== 'windows-1252'
  return decoders[encoding](bytes.subarray(marked ? markLength(encoding) : 0)).text
}

/** Text to bytes; the first character that the encoding lacks gives `export-encoding` with its line and column. */
export function encode(text: string, { encoding, bom }: TextCoding): Result<Uint8Array> {
  const lacking = firstLacking(text, encoding)
  if (lacking !== null) {
    const character = String.fromCodePoint(text.codePointAt(lacking) ?? 0)
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const lines = text.slice(0, lacking).split(newlines)
    const column = (lines.at(-1)?.length ?? 0) + 1
    return fail('export-encoding', { encoding, character, code, line: lines.length, column })
  }
  const marked = bom && encoding !== 'windows-1252' ? `\ufeff${text}` : text
  return succeed(encoders[encoding](marked))
}

interface Attempt {
  readonly text: string
  /** Offset of the first byte that cannot be read. */
  readonly invalid: number | null
}

const decoders: Readonly<Record<Encoding, (bytes: Uint8Array) => Attempt>> = {
  'utf-8': decodeUtf8,
  'utf-16le': (bytes) => decodeUtf16(bytes, 0),
  'utf-16be': (bytes) => decodeUtf16(bytes, 1),
  'windows-1252': decodeWindows,
}

const encoders: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => encodeUtf16(text, 0),
  'utf-16be': (text) => encodeUtf16(text, 1),
  'windows-1252': (text) => Uint8Array.from({ length: text.length }, (_, at) => byteOfCode(text.charCodeAt(at)) ?? 0),
}

function decodeUtf8(bytes: Uint8Array): Attempt {
  const { invalid } = scanUtf8(bytes)
  const valid = invalid === null ? bytes : bytes.subarray(0, invalid)
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(valid), invalid }
}

function decodeUtf16(bytes: Uint8Array, bigEndian: 0 | 1): Attempt {
  const units = bytes.length >> 1
  const text = fromCodes(units, (index) => {
    const first = bytes[index * 2] ?? 0
    const second = bytes[index * 2 + 1] ?? 0
    return bigEndian ? (first << 8) | second : (second << 8) | first
  })
  const lone = text.search(loneSurrogate)
  if (lone >= 0) return { text, invalid: lone * 2 }
  return { text, invalid: bytes.length % 2 ? bytes.length - 1 : null }
}

/** Strict: a byte without a character, or letters that are mostly beyond ASCII, mean that it is another code page. */
function decodeWindows(bytes: Uint8Array): Attempt {
  const text = fromCodes(bytes.length, (index) => codeOfByte(bytes[index] ?? 0))
  const empty = text.indexOf('\0')
  if (empty >= 0) return { text, invalid: empty }
  let accented = 0
  let basic = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) accented += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) basic += 1
  }
  return { text, invalid: accented > basic ? bytes.findIndex((byte) => byte >= 0xc0) : null }
}

function encodeUtf16(text: string, bigEndian: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    bytes[index * 2 + bigEndian] = unit & 0xff
    bytes[index * 2 + 1 - bigEndian] = unit >> 8
  }
  return bytes
}

function fromCodes(length: number, codeAt: (index: number) => number): string {
  const chunk = 8192
  let text = ''
  for (let from = 0; from < length; from += chunk) {
    const codes = new Uint16Array(Math.min(chunk, length - from))
    for (let index = 0; index < codes.length; index += 1) codes[index] = codeAt(from + index)
    text += String.fromCharCode(...codes)
  }
  return text
}

/** Where UTF-8 is first broken, and how many characters of more than one byte are whole. */
function scanUtf8(bytes: Uint8Array): {
  readonly invalid: number | null
  readonly long: number
  readonly broken: number
} {
  let invalid: number | null = null
  let long = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length > 1) long += 1
    if (length === 0) {
      invalid ??= at
      broken += 1
    }
    at += length || 1
  }
  return { invalid, long, broken }
}

/** Bytes of the character at `at`, 0 when it is not well-formed (overlong, surrogate, cut off; Unicode table 3-7). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const second = bytes[at + 1] ?? 0
  const from = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const to = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < from || second > to) return 0
  for (let index = at + 2; index < at + length; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function markedEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly bom: true } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', bom: true }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bom: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bom: true }
  return null
}

const markLength = (encoding: Encoding): number => (encoding === 'utf-8' ? 3 : 2)

/** The encoding of bytes without a mark; null when they hold zeros but not as UTF-16 would: many, all of one parity. */
function guessEncoding(bytes: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at & 1) odd += 1
    else even += 1
  }
  if (even + odd > 0) {
    if ((even > 0 && odd > 0) || (even + odd) * 50 < bytes.length) return null
    return even > 0 ? 'utf-16be' : 'utf-16le'
  }
  const { invalid, long, broken } = scanUtf8(bytes)
  return invalid === null || long > broken ? 'utf-8' : 'windows-1252'
}

/** PDF, ZIP (also DOCX, ODT), PNG, JPEG, GIF, old Office, gzip, 7z, RAR. */
const signatures = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
]

function hasSignature(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.some((signature) => start.startsWith(signature))
}

/** More than one control character in a hundred, or any NUL. Tab, line ends, form feed and DOS's end mark are text. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1a)) controls += 1
  }
  return controls > text.length / 100
}

function usualNewline(text: string): TextCoding['newline'] {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const [newline] of text.matchAll(newlines)) counts[newline as TextCoding['newline']] += 1
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n'
  return counts['\r'] > counts['\n'] ? '\r' : '\n'
}

function firstLacking(text: string, encoding: Encoding): number | null {
  if (encoding !== 'windows-1252') {
    const lone = text.search(loneSurrogate)
    return lone < 0 ? null : lone
  }
  for (let at = 0; at < text.length; at += 1) if (byteOfCode(text.charCodeAt(at)) === undefined) return at
  return null
}
