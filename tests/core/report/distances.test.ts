import { describe, expect, test } from 'vitest'
import { addDistances, distribution, measureRow } from '../../../core/report/distances'
import { plain } from '../../../core/text/content'

const measure = (machine: string, current: string) =>
  measureRow({ machine: plain(machine), current: plain(current) }, 'en')

describe('The distance of a row', () => {
  test('counts words and signs, and characters', () => {
    expect(measure('He go home.', 'He goes home.')).toEqual({
      machineTokens: 4,
      tokens: 4,
      characters: 13,
      tokenEdits: 1,
      characterEdits: 2,
      terEdits: 1,
      shifts: 0,
    })
  })

  test('is less in TER than in plain edits where words moved', () => {
    expect(measure('Yesterday the mayor spoke', 'the mayor spoke Yesterday')).toMatchObject({
      tokenEdits: 2,
      terEdits: 1,
      shifts: 1,
    })
  })
})

describe('Rows together', () => {
  test('are added up before they are divided', () => {
    const rows = [measure('a b c d e f g h i j', 'a b c d e f g h i j'), measure('x', 'y')]
    expect(addDistances(rows)).toMatchObject({ rows: 2, tokens: 11, terEdits: 1, hter: 0.0909, tokenRate: 0.0909 })
  })

  test('have no rate without text', () => {
    expect(addDistances([])).toMatchObject({ rows: 0, hter: null, tokenRate: null, characterRate: null })
  })

  test('fall into steps of ten per cent', () => {
    const ten = 'a b c d e f g h i j'
    const rows = [
      measure(ten, ten),
      measure(ten, 'x b c d e f g h i j'),
      measure(ten, 'x y c d e f g h i j'),
      measure('a', 'x'),
      measure('a b c', 'x'),
      measure('a', ''),
    ]
    expect(distribution(rows)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2])
  })
})
