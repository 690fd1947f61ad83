import { describe, expect, it } from 'vitest'
import { isOneEditApart, soundOfName } from '../../../core/text/names'

describe('names', () => {
  it.each([
    ['Zelenski', 'Zelenskyy'],
    ['Alejandria', 'Alexandria'],
    ['Mohamed', 'Mohammed'],
    ['Zajárova', 'Zakharova'],
    ['Brasil', 'Brazil'],
  ])('%s and %s sound alike', (a, b) => expect(soundOfName(a)).toBe(soundOfName(b)))

  it.each([
    ['Berriel', 'Berrial'],
    ['Tramonti', 'Tasmonti'],
  ])('%s and %s do not', (a, b) => expect(soundOfName(a)).not.toBe(soundOfName(b)))

  it.each([
    ['berriel', 'berrial', true],
    ['larminat', 'laminat', true],
    ['coutinho', 'cuotinho', true],
    ['berriel', 'berriel', false],
    ['berriel', 'borrial', false],
    ['', 'a', true],
    ['aa', 'aaaa', false],
  ])('%s and %s are one change apart: %s', (a, b, apart) => expect(isOneEditApart(a, b)).toBe(apart))
})
