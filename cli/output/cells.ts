const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** East Asian wide and emoji: two cells in a terminal. */
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u
const weightless = /^[\p{Mark}\p{Format}]/u

/** How many cells of a terminal's line a text takes. */
export function cells(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let sum = 0
  for (const { segment } of graphemes.segment(text)) sum += wide.test(segment) ? 2 : weightless.test(segment) ? 0 : 1
  return sum
}

const pictures: Readonly<Record<string, string>> = {
  '\n': '\u23ce', // return symbol
  '\r': '',
  '\u2028': '\u23ce',
  '\u2029': '\u23ce',
  '\t': '\u2192', // rightwards arrow
  '\u00a0': '\u2423', // no-break space: open box
  '\u2007': '\u2423', // figure space
  '\u202f': '\u2423', // narrow no-break space
}
const unseen = /[\p{Cc}\u00a0\u2007\u2028\u2029\u202a-\u202f\u2066-\u2069]/gu

/** The text on one line, with what cannot be seen drawn: nothing in an article can move the cursor or turn the line round. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => pictures[character] ?? picture(character.charCodeAt(0)))

/** Control characters have pictures of their own from U+2400; the rest is a replacement character. */
const picture = (code: number): string => (code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd')
