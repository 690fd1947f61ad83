import { describe, expect, test } from 'vitest'
import { readExample, showContent } from '../../../../../core/checks/notation'
import { moveCode, type Stride } from '../../../../../renderer/features/review/editor/move-code'

/** Moves the nth code of a text in the notation of the checks' examples, as often as asked. */
function moves(marked: string, index: number, direction: 1 | -1, stride: Stride, times = 1): string | null {
  const [link] = readExample(`es>en  x | ${marked}`).links
  let at = { content: { text: link?.target ?? '', codes: link?.codes?.target ?? [] }, index }
  for (let time = 0; time < times; time++) {
    const moved = moveCode(at, direction, stride, 'en')
    if (moved === null) return null
    at = moved
  }
  return showContent(at.content)
}

describe('a code moved by a word', () => {
  test('that opens stands where words begin, one that closes where they end', () => {
    const text = 'The ‹1:b›old‹/1:b› port is closed.'
    expect(moves(text, 0, -1, 'word')).toBe('‹1:b›The old‹/1:b› port is closed.')
    expect(moves(text, 1, 1, 'word')).toBe('The ‹1:b›old port‹/1:b› is closed.')
    expect(moves(text, 1, 1, 'word', 3)).toBe('The ‹1:b›old port is closed‹/1:b›.')
    expect(moves(text, 1, 1, 'word', 4)).toBe('The ‹1:b›old port is closed.‹/1:b›')
    expect(moves(text, 1, 1, 'word', 5)).toBeNull()
  })

  test('stops at the other half of its pair', () => {
    expect(moves('a ‹1:b›b c‹/1:b› d', 0, 1, 'word', 2)).toBe('a b c‹1:b›‹/1:b› d')
    expect(moves('a ‹1:b›b c‹/1:b› d', 0, 1, 'word', 3)).toBeNull()
    expect(moves('a ‹1:b›‹/1:b›b', 1, -1, 'word')).toBeNull()
  })
})

describe('a code moved by a character', () => {
  test('goes over one character as people count them', () => {
    expect(moves('a‹1:x/›👩🏽b', 0, 1, 'character')).toBe('a👩🏽‹1:x/›b')
    expect(moves('a👩🏽‹1:x/›b', 0, -1, 'character')).toBe('a‹1:x/›👩🏽b')
    expect(moves('‹1:x/›a', 0, -1, 'character')).toBeNull()
  })

  test('goes over the code beside it first, and arrives before those at the next place', () => {
    expect(moves('‹1:x/›‹2:y/›ab', 0, 1, 'character')).toBe('‹2:y/›‹1:x/›ab')
    expect(moves('‹1:x/›a‹2:y/›b', 0, 1, 'character')).toBe('a‹1:x/›‹2:y/›b')
    expect(moves('‹1:x/›a‹2:y/›b', 1, -1, 'character')).toBe('‹1:x/›‹2:y/›ab')
  })

  test('does not turn its pair round', () => {
    expect(moves('‹1:b›‹/1:b›a', 0, 1, 'character')).toBeNull()
    expect(moves('‹1:b›a‹/1:b›', 1, -1, 'character')).toBe('‹1:b›‹/1:b›a')
  })
})
