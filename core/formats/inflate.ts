import { Inflate } from 'fflate'

const step = 16_384

/** Unpacks a deflated entry that says it is `size` bytes long; null when it is damaged, longer or shorter. */
export function inflateEntry(data: Uint8Array, size: number): Uint8Array | null {
  const unpacked = new Uint8Array(size)
  let filled = 0
  let ended = false
  const inflate = new Inflate((chunk, final) => {
    if (filled + chunk.length > size) throw new RangeError('longer than it says')
    unpacked.set(chunk, filled)
    filled += chunk.length
    ended = final
  })
  try {
    for (let at = 0; at < data.length; at += step) inflate.push(data.subarray(at, at + step), at + step >= data.length)
  } catch {
    return null
  }
  return ended && filled === size ? unpacked : null
}

const polynomial = 0xedb88320

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
  return value
})

/** CRC-32 as containers and PNG have it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
