import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, blockBreak, plain } from '../../../../core/text/content'
import { divide, divideBefore, singleEdit } from '../../../../renderer/features/review/body'

const seed = 20261123

describe('divide', () => {
  const parts = (text: string) => {
    const { body, tail } = divide(plain(text))
    return [body.text, tail]
  }
  test('takes the white space that ends a row out of what is edited', () => {
    expect(parts('It rains. ')).toEqual(['It rains.', ' '])
    expect(parts('It rains.\u00a0\n')).toEqual(['It rains.', '\u00a0\n'])
    expect(parts('It rains.')).toEqual(['It rains.', ''])
    expect(parts('  ')).toEqual(['', '  '])
  })
  test('leaves a paragraph break at the end to be edited', () => {
    expect(parts(`It rains.${blockBreak}`)).toEqual([`It rains.${blockBreak}`, ''])
    expect(parts(`It rains. ${blockBreak} `)).toEqual([`It rains. ${blockBreak}`, ' '])
  })
  test('keeps a code at the end in the body', () => {
    const code = { at: 4, id: '1', kind: 'point', label: '1' } as const
    expect(divide({ text: 'Rain ', codes: [code] }).body.codes).toEqual([code])
  })
  test('leaves a space typed before the tail in the body', () => {
    expect(divideBefore(plain('It rains  '), ' ')).toMatchObject({ body: plain('It rains '), tail: ' ' })
  })
})

describe('singleEdit', () => {
  test('is as short as can be', () => {
    expect(singleEdit('It rain.', 'It rains.')).toEqual({ from: 7, to: 7, insert: 's' })
    expect(singleEdit('the the end', 'the end')).toEqual({ from: 4, to: 8, insert: '' })
    expect(singleEdit('same', 'same')).toBeNull()
  })
  test('does not cut an emoji in two', () => {
    expect(singleEdit('\u{1f937}', '\u{1f938}')).toEqual({ from: 0, to: 2, insert: '\u{1f938}' })
    expect(singleEdit('\u{1f438}', '\u{1f838}')).toEqual({ from: 0, to: 2, insert: '\u{1f838}' })
  })
  test('makes the one text of the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f937}', '\u{1f938}'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = singleEdit(before, after)
        expect(edit ? applyEdits(plain(before), [edit]).text : before).toBe(after)
      }),
      { seed, numRuns: 500 },
    )
  })
})
