import { z } from 'zod'
import { fail, type Result, succeed } from '../problem'
import { type Content, plain } from '../text/content'
import type { BilingualFormat, ExchangeReview, Unit } from './bilingual'
import { decode, encode, withNewlines } from './encoding'
import { parseJson, placeOf } from './json-values'

/**
 * The documented JSON of a review (`docs/formats.md`), the one description of its shape: `docs/review.schema.json` is
 * made from it.
 */

const code = z.strictObject({
  at: z.int().nonnegative(),
  id: z.string().min(1),
  kind: z.enum(['open', 'close', 'point']),
  label: z.string(),
})

const content = z
  .union([z.string(), z.strictObject({ text: z.string(), codes: z.array(code) })])
  .refine(
    (value) =>
      typeof value === 'string' ||
      value.codes.every(({ at }, index) => at >= (value.codes[index - 1]?.at ?? 0) && at <= value.text.length),
    { error: 'codes are sorted and lie within the text' },
  )

const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)

const note = z.strictObject({ by: z.string(), at: time.nullable(), text: z.string() })

const error = z.strictObject({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  side: z.enum(['source', 'target']),
  category: z.string(),
  severity: z.enum(['critical', 'major', 'minor', 'neutral']),
  note: z.string(),
  origin: z.string(),
})

const row = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['paragraph', 'heading', 'item', 'quote', 'cell', 'caption', 'note']),
  source: content,
  machine: content,
  target: content,
  status: z.enum(['untouched', 'confirmed', 'edited', 'approved', 'approved-with-edits', 'rejected']),
  by: z.string().nullable(),
  at: time.nullable(),
  notes: z.array(note),
  errors: z.array(error),
})

const reviewSchema = z.strictObject({
  diptychReview: z.literal(1),
  title: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  rows: z.array(row),
})

/** The JSON Schema of the file. */
export const reviewJsonSchema = (): unknown => ({
  title: 'A Diptych review, version 1',
  ...z.toJSONSchema(reviewSchema),
})

/** A review as JSON, for programs: all rows with source, machine text, text, status, notes and errors. */
export const jsonFormat: BilingualFormat = {
  id: 'json',
  extensions: ['json'],
  recognise: (file) => {
    const decoded = decode(file)
    return decoded.ok && /^\s*\{\s*"diptychReview"\s*:/.test(decoded.value.text.slice(0, 200)) ? 1 : 0
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const { text, coding } = decoded.value
    const review = parseReview(text, file.name)
    if (!review.ok) return review
    const { sourceLanguage, targetLanguage, rows } = review.value
    if (rows.length === 0) return fail('file-empty', { name: file.name })
    return succeed({ document: { sourceLanguage, targetLanguage, units: rows.map(unitOf) }, coding })
  },
  create: (review) => {
    const text = `${JSON.stringify(recordOf(review), null, 2)}\n`
    return encode(withNewlines(text, review.coding.newline), review.coding)
  },
}

type ReviewRecord = z.infer<typeof reviewSchema>

function parseReview(text: string, name: string): Result<ReviewRecord> {
  const parsed = parseJson(text)
  if (!parsed.ok) return fail('file-damaged', { name, place: placeOf(text, parsed.at) })
  const review = reviewSchema.safeParse(parsed.value)
  if (!review.success) return fail('file-damaged', { name, place: pathOf(review.error.issues[0]?.path ?? []) })
  const ids = new Set<string>()
  for (const [index, { id, source, machine, errors }] of review.data.rows.entries()) {
    if (ids.has(id)) return fail('file-damaged', { name, place: `$.rows[${index}].id` })
    ids.add(id)
    const outside = errors.findIndex(
      ({ from, to, side }) => from > to || to > contentOf(side === 'source' ? source : machine).text.length,
    )
    if (outside >= 0) return fail('file-damaged', { name, place: `$.rows[${index}].errors[${outside}]` })
  }
  return succeed(review.data)
}

const pathOf = (path: readonly PropertyKey[]): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`

type Written = ReviewRecord['rows'][number]['source']

const contentOf = (written: Written): Content => (typeof written === 'string' ? plain(written) : written)

const writtenOf = ({ text, codes }: Content): Written =>
  codes.length === 0 ? text : { text, codes: codes.map(({ at, id, kind, label }) => ({ at, id, kind, label })) }

const unitOf = ({ id, kind, source, machine, target, status, notes, errors }: ReviewRecord['rows'][number]): Unit => ({
  id,
  kind,
  source: contentOf(source),
  target: contentOf(target),
  machine: contentOf(machine),
  status,
  notes,
  errors,
  locked: false,
})

const recordOf = ({ title, sourceLanguage, targetLanguage, rows }: ExchangeReview): ReviewRecord => ({
  diptychReview: 1,
  title,
  sourceLanguage,
  targetLanguage,
  rows: rows.map(({ id, kind, source, machine, target, status, by, at, notes, errors }) => ({
    id,
    kind,
    source: writtenOf(source),
    machine: writtenOf(machine),
    target: writtenOf(target),
    status,
    by,
    at,
    notes: notes.map((each) => ({ by: each.by, at: each.at, text: each.text })),
    errors: errors.map((each) => ({
      from: each.from,
      to: each.to,
      side: each.side,
      category: each.category,
      severity: each.severity,
      note: each.note,
      origin: each.origin,
    })),
  })),
})
