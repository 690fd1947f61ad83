import { expect, it } from 'vitest'
import { findForeignCenturies, ordinal } from '../../../core/text/centuries'

it.each([
  [1, '1st'],
  [11, '11th'],
  [12, '12th'],
  [22, '22nd'],
  [103, '103rd'],
  [113, '113th'],
])('writes %i as %s', (value, written) => expect(ordinal(value)).toBe(written))

it.each([
  ['a XIVth-century wall', ['14th-century']],
  ['in the XXI century', ['21st century']],
  ['the late 19 century', ['19th century']],
  ['LXX centuries, Vi century, 3 centuries', []],
])('reads the centuries of "%s"', (text, better) =>
  expect(findForeignCenturies(text).map((century) => century.better)).toEqual(better),
)
