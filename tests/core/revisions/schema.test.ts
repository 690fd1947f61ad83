import { expect, test } from 'vitest'
import { lineJsonSchema } from '../../../core/revisions/schema'

test('The published JSON Schema is the one that is checked (vitest -u writes it anew)', async () => {
  const schema = `${JSON.stringify(lineJsonSchema(), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot('../../../docs/journal.schema.json')
})
