import { byteOfCode } from '../text/windows-1252'
import type { TextCoding } from './format'

/** Tags for codes that come from elsewhere, by what their chips say. */
export const usualTags: Readonly<Record<string, readonly [open: string, close: string]>> = Object.fromEntries(
  ['b', 'strong', 'i', 'em', 'u', 's', 'code', 'sup', 'sub', 'small', 'mark', 'q'].map((name) => [
    name,
    [`<${name}>`, `</${name}>`] as const,
  ]),
)

/** HTML with references for what its encoding lacks. */
export const fitEncoding = (html: string, encoding: TextCoding['encoding']): string =>
  encoding !== 'windows-1252'
    ? html
    : html.replace(/[^\0-\x7f]/gu, (sign) => {
        const code = sign.codePointAt(0) ?? 0
        return byteOfCode(code) === undefined ? `&#${code};` : sign
      })
