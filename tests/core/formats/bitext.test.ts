import { expect, test } from 'vitest'
import { splitBitext } from '../../../core/formats/bitext'

const splits = (text: string) => {
  const split = splitBitext({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (split === null) return null
  if (!split.ok) return split.problem.code
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return [decoder.decode(split.value.source.bytes), decoder.decode(split.value.target.bytes)]
}

test.each([
  ['Hola.\n\n---\n\nHello.\n', ['Hola.\n\n', '\nHello.\n']],
  ['\ufeffHola.\r\n=====\r\nHello.', ['\ufeffHola.\r\n', '\ufeffHello.']],
  ['Hola.\n* * *\nHello.', ['Hola.\n', 'Hello.']],
  ['Uno.\n\n***\n\nDos.\n\n===\n\nOne.\n\n***\n\nTwo.\n', ['Uno.\n\n***\n\nDos.\n\n', '\nOne.\n\n***\n\nTwo.\n']],
  [
    'T\u00edtulo\n====\n\nUno.\n\n---\n\nTitle\n====\n\nOne.',
    ['T\u00edtulo\n====\n\nUno.\n\n', '\nTitle\n====\n\nOne.'],
  ],
])('%j is divided', (text, halves) => {
  expect(splits(text)).toEqual(halves)
})

test.each([['Hola.\n\nHello.\n'], ['Uno.\n\n---\n\nDos.\n\n---\n\nTres.'], ['a -- b'], ['--\nx']])(
  '%j is one text',
  (text) => {
    expect(splits(text)).toBeNull()
  },
)

test('a side without text is named empty', () => {
  expect(splits('---\nHello.')).toBe('file-empty')
})
