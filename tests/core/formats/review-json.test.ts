import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonFormat, reviewJsonSchema } from '../../../core/formats/review-json'
import { errorAt, reviewOf, rowOf } from './exchange'
import { fromShown } from './shown'

const file = (text: string) => ({ name: 'a.json', bytes: new TextEncoder().encode(text) })

const review = reviewOf(
  rowOf('1', 'Llueve en el puerto.', 'Rains in the port.', {
    kind: 'heading',
    target: fromShown('It {b1}rains{/b1} in the port.'),
    status: 'approved-with-edits',
    by: 'Ana',
    at: '2026-03-01T10:00:00.000Z',
    notes: [
      { by: 'Ben', at: null, text: 'A subject was missing.' },
      { by: 'Ana', at: '2026-03-01T10:05:00Z', text: '"Yes"' },
    ],
    errors: [errorAt(0, 5), errorAt(0, 6, { side: 'source' })],
  }),
  rowOf('2', '', 'Extra.'),
)

const written = (): string => {
  const created = jsonFormat.create(review)
  return created.ok ? new TextDecoder().decode(created.value) : created.problem.code
}

test('a review reads back to the same rows', () => {
  const read = jsonFormat.read?.(file(written()))
  expect(read?.ok && read.value.document).toEqual({
    sourceLanguage: 'es',
    targetLanguage: 'en',
    units: review.rows.map(({ by: _by, at: _at, ...row }) => ({ ...row, locked: false })),
  })
  expect(jsonFormat.recognise(file(written()))).toBe(1)
})

test('the published JSON Schema is the one that is checked (vitest -u writes it anew)', async () => {
  const schema = `${JSON.stringify(reviewJsonSchema(), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot('../../../docs/review.schema.json')
})

test('what is written fits the published schema, and a row more than it knows does not', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(reviewJsonSchema())))
  const value = JSON.parse(written())
  expect(schema.safeParse(value).success).toBe(true)
  expect(schema.safeParse({ ...value, more: 1 }).success).toBe(false)
})

test('the example in the manual is a review', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../../docs/formats.md'), 'utf8')
  const [example = ''] = /^ {4}\{\n(?: {4}.*\n)+/m.exec(manual) ?? []
  expect(jsonFormat.read?.(file(example))).toMatchObject({ ok: true, value: { document: { units: [{ id: '1' }] } } })
})

describe('a damaged file names the place', () => {
  test.each([
    ['a cut', (text: string) => text.slice(0, 40), '3:12'],
    ['a wrong status', (text: string) => text.replace('"untouched"', '"done"'), '$.rows[1].status'],
    ['an error outside its text', (text: string) => text.replace('"to": 5', '"to": 99'), '$.rows[0].errors[0]'],
    ['an id twice', (text: string) => text.replace('"id": "2"', '"id": "1"'), '$.rows[1].id'],
    ['a code outside its text', (text: string) => text.replace('"at": 3', '"at": 300'), '$.rows[0].target'],
  ])('%s', (_title, damage, place) => {
    const read = jsonFormat.read?.(file(damage(written())))
    expect(read).toMatchObject({ ok: false, problem: { code: 'file-damaged', data: { name: 'a.json' } } })
    expect(read?.ok === false && read.problem.data.place).toBe(place)
  })
})
