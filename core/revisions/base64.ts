const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0))
const padding = '='.charCodeAt(0)
/** What `String.fromCharCode` takes at once without running out of stack; divisible by four. */
const chunk = 8192

/** Bytes as base64 (RFC 4648, with padding). The core may not use Node's Buffer or the window's btoa. */
export function encodeBase64(bytes: Uint8Array): string {
  const encoded = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]]
    encoded[to] = codes[a >> 2] ?? 0
    encoded[to + 1] = codes[((a & 3) << 4) | (b >> 4)] ?? 0
    if (from + 1 < bytes.length) encoded[to + 2] = codes[((b & 15) << 2) | (c >> 6)] ?? 0
    if (from + 2 < bytes.length) encoded[to + 3] = codes[c & 63] ?? 0
  }
  let text = ''
  for (let from = 0; from < encoded.length; from += chunk)
    text += String.fromCharCode(...encoded.subarray(from, from + chunk))
  return text
}

/** The bytes of a base64 text that is known to be well formed. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (const [value, code] of codes.entries()) values[code] = value
  const bytes = new Uint8Array((text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0))
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const quad =
      ((values[text.charCodeAt(from)] ?? 0) << 18) |
      ((values[text.charCodeAt(from + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(from + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(from + 3)] ?? 0)
    bytes[to] = quad >> 16
    bytes[to + 1] = (quad >> 8) & 255
    bytes[to + 2] = quad & 255
  }
  return bytes
}
