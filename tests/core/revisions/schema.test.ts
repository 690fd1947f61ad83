import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { lineJsonSchema } from '../../../core/revisions/schema'

const published = new URL('../../../docs/journal.schema.json', import.meta.url)
const journals = new URL('../../fixtures/journals/', import.meta.url)

test('The published JSON Schema is the one that is checked (vitest -u writes it anew)', async () => {
  const schema = `${JSON.stringify(lineJsonSchema(), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot('../../../docs/journal.schema.json')
})

/** The published file alone, as somebody else's program would use it. */
const fromFile = z.fromJSONSchema(JSON.parse(readFileSync(published, 'utf8')))

test.each(readdirSync(journals).filter((name) => name.endsWith('.diptych')))(
  'The published JSON Schema holds for every line of %s, and for none with something else in it',
  (name) => {
    const lines = readFileSync(new URL(name, journals), 'utf8').trimEnd().split('\n')
    for (const line of lines) {
      const value = JSON.parse(line)
      expect(fromFile.safeParse(value).error, line).toBeUndefined()
      expect(fromFile.safeParse({ ...value, surplus: 7 }).success, line).toBe(false)
    }
  },
)
