import { expect, it } from 'vitest'
import { findMojibake } from '../../../core/text/mojibake'

const garble = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

it.each(['é', '“', '”', '…', '€', 'ñ', 'ș', 'Київ', 'Ελλάδα', '港口', '🚢'])('reads %s back from its bytes', (text) => {
  const around = `The ${garble(text)} port`
  expect(findMojibake(around)).toEqual([{ from: 4, to: 4 + garble(text).length, meant: text }])
})

it('takes capitals before closing guillemets for what they are', () => {
  expect(findMojibake('«CAFÉ», «MÜ», À la carte, Ãlex')).toEqual([])
})
