import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../../core/text/base64'

test('is what Node makes of the bytes, and comes back (seed 20260431)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(Array.from(fromBase64(toBase64(bytes)))).toEqual(Array.from(bytes))
    }),
    { seed: 20260431 },
  )
})

test('a long file does not overflow the stack', () => {
  expect(fromBase64(toBase64(new Uint8Array(1_000_003))).length).toBe(1_000_003)
})
