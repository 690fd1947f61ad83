import { fail, type Result } from '../problem'
import { type Decoded, decode } from './encoding'
import type { SourceFile, TextCoding } from './format'

/** Names under which pages declare what `decode` can tell apart. */
const known = /^(?:utf-?8|utf-?16(?:le|be)?|windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|(?:us-)?ascii)$/i

const declaration = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i
/** Browsers look no further for a declaration. */
const searched = 1024

/**
 * Decodes a page. Its bytes are believed before its declaration, which copying and converting leave behind; but a page
 * that is no UTF-8 and says to be in a code page that Diptych lacks (windows-1251, Shift_JIS) is `file-encoding`.
 */
export function decodeHtml(file: SourceFile): Result<Decoded> {
  const decoded = decode(file)
  const { name, bytes } = file
  const guessed = decoded.ok
    ? decoded.value.coding.encoding === 'windows-1252'
    : decoded.problem.code === 'file-encoding'
  const declared = guessed ? declaredIn(String.fromCharCode(...bytes.subarray(0, searched))) : null
  if (declared === null || known.test(declared)) return decoded
  const offset = bytes.findIndex((byte) => byte >= 0x80)
  if (offset < 0) return decoded
  let line = 1
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line += 1
  return fail('file-encoding', { name, encoding: declared, offset, line })
}

function declaredIn(start: string): string | null {
  const [, meta, xml] = declaration.exec(start) ?? []
  return meta ?? xml ?? null
}

/** The page with another encoding in its declaration, where it has one. */
export function withDeclared(text: string, encoding: TextCoding['encoding']): string {
  const found = declaration.exec(text.slice(0, searched))
  const name = found?.[1] ?? found?.[2]
  if (!found || name === undefined) return text
  const from = found.index + found[0].lastIndexOf(name)
  return text.slice(0, from) + encoding + text.slice(from + name.length)
}
