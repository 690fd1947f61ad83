import type { Range } from './content'
import { byteOfCode } from './windows-1252'

/** Text that was read in the wrong encoding, and what it was. */
export interface Mojibake extends Range {
  readonly meant: string
}

/** A character of Windows-1252 that UTF-8 begins a sequence with, and those that can follow. */
const sequence =
  /(?:[\u00c2-\u00df][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[\u00e1-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}|[\u00f0-\u00f3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{3})+/g

/** The five bytes that Windows-1252 leaves empty come through as control characters. */
const byteOf = (code: number): number => byteOfCode(code) ?? (code >= 0x80 && code < 0xa0 ? code : 0)

/** What the characters say when their bytes are read as UTF-8; the pattern has seen to the lengths. */
function decode(text: string): string {
  const bytes = [...text].map((character) => byteOf(character.codePointAt(0) ?? 0))
  let decoded = ''
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const head = lead & (0xff >> (length + 1))
    const code = bytes.slice(at + 1, at + length).reduce((value, byte) => value * 64 + (byte & 0x3f), head)
    decoded += String.fromCodePoint(code)
    at += length
  }
  return decoded
}

/** One such character is enough for a letter of Latin, a quotation mark, a dash, a space; other letters come in words. */
const common = /^[\u00a0-\u017f\u0218-\u021b\u2010-\u2026\u20ac\u2122]+$/
const otherLetters =
  /^[\u00a0-\u017f\u0370-\u052f\u0590-\u06ff\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uff00-\uff5e]{2,}$/
const picture = /^\p{Extended_Pictographic}+\ufe0f?$/u

/** The places where UTF-8 was read as Windows-1252: \u00c3\u00a9 for \u00e9. */
export const findMojibake = (text: string): readonly Mojibake[] =>
  [...text.matchAll(sequence)].flatMap(({ 0: garbled, index }) => {
    const meant = decode(garbled)
    const likely = common.test(meant) || otherLetters.test(meant) || picture.test(meant)
    return likely ? [{ from: index, to: index + garbled.length, meant }] : []
  })
