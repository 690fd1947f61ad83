/** Code points of the bytes 0x80..0x9f; 0 where the code page has no character. */
const upperControls = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]

const byteOf = new Map(upperControls.flatMap((code, index) => (code ? [[code, 0x80 + index] as const] : [])))

/** The character code of a byte, 0 for NUL and for the five bytes that Windows-1252 leaves empty. */
export const codeOfByte = (byte: number): number =>
  byte >= 0x80 && byte < 0xa0 ? (upperControls[byte - 0x80] ?? 0) : byte

/** The byte of a character code, undefined when Windows-1252 lacks the character. */
export const byteOfCode = (code: number): number | undefined =>
  code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : byteOf.get(code)
