import { byteOfCode } from '../text/windows-1252'
import type { TextCoding } from './format'

/** Tags for codes that come from elsewhere, by what their chips say. */
export const usualTags: Readonly<Record<string, readonly [open: string, close: string]>> = Object.fromEntries(
  ['b', 'strong', 'i', 'em', 'u', 's', 'code', 'sup', 'sub', 'small', 'mark', 'q'].map((name) => [
    name,
    [`<${name}>`, `</${name}>`] as const,
  ]),
)

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Writes letters as HTML: with references for markup's own signs, and for what the encoding lacks. */
export const escapeFor =
  (encoding: TextCoding['encoding']) =>
  (text: string): string => {
    const escaped = text.replace(/[&<>]/g, (sign) => references[sign] ?? sign)
    if (encoding !== 'windows-1252') return escaped
    return escaped.replace(/[^\0-\x7f]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      return byteOfCode(code) === undefined ? `&#${code};` : sign
    })
  }

/** Quotation marks as references, so that a text can stand in an attribute. */
export const escapeQuotes = (escaped: string): string => escaped.replace(/["']/g, (sign) => references[sign] ?? sign)
