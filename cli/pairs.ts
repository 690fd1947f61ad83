import { z } from 'zod'

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

const pairSchema = z.object({
  id: z.string(),
  sourceLanguage: languageTag,
  source: z.string(),
  target: z.string(),
  targetLanguage: languageTag.default('en'),
})

/** One row of a list of pairs. What else stands in the row is not looked at. */
export type PairRow = z.infer<typeof pairSchema>

/** Reads one line of a list of pairs (JSON in UTF-8, a byte order mark is allowed); null when it is none. */
export function readPair(line: Uint8Array): PairRow | null {
  try {
    const row = pairSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)))
    return row.success ? row.data : null
  } catch {
    return null
  }
}
