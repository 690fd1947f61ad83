import { expect, test } from 'vitest'
import { positionsIn } from '../../../cli/output/positions'

test('lines end with LF, CR LF or CR; columns count UTF-16 code units', () => {
  const text = 'a\u{1f600}b\r\nc\rd\n'
  const at = positionsIn(text)
  const seen = [0, 1, 3, 6, 8, 10].map((offset) => Object.values(at(offset)).join(':'))
  expect(seen).toEqual(['1:1', '1:2', '1:4', '2:1', '3:1', '4:1'])
})
