const otherDigit = /(?![0-9])\p{Nd}/u
const otherDigits = /(?![0-9])\p{Nd}/gu

/** What a digit is worth: in every script the ten stand in order, and nothing that is a digit stands before the zero. */
function digitValue(digit: string): string {
  let code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--
    value++
  }
  return String(value)
}

/** The text with Arabic, Devanagari, full-width… digits as ASCII ones, offset for offset. */
export function asciiDigits(text: string): string {
  if (!otherDigit.test(text)) return text
  return text.replace(otherDigits, (digit) => (digit.length === 1 ? digitValue(digit) : digit))
}
