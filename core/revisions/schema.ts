import { z } from 'zod'
import type { Term, UserPattern } from '../text/house-rules'
import {
  type Attachment,
  type Header,
  type JournalEvent,
  type LinkEvent,
  motives,
  type Person,
  type Policy,
  type Revision,
  type SegmentEvent,
} from './model'

/**
 * The lines of a journal as data that can be checked: the one description of the file format. What windows send to the
 * main process is checked by the same schemas; `docs/journal.schema.json` is made from them.
 */

const id = z.string().min(1).max(200)
const shortText = z.string().max(500)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const time = z.iso.datetime({ precision: 3 })

export const personSchema = z.strictObject({
  name: shortText,
  role: z.enum(['editor', 'reviewer']),
}) satisfies z.ZodType<Person>

const inlineCode = z.strictObject({
  at: z.int().nonnegative(),
  id,
  kind: z.enum(['open', 'close', 'point']),
  label: shortText,
})

const content = z
  .strictObject({ text: z.string(), codes: z.array(inlineCode) })
  .refine(
    ({ text, codes }) => codes.every((code, index) => code.at >= (codes[index - 1]?.at ?? 0) && code.at <= text.length),
    {
      error: 'codes are sorted and lie within the text',
    },
  )

export const headerSchema = z.strictObject({
  diptych: z.literal(1),
  id,
  title: shortText,
  created: time,
  sourceLanguage: language,
  targetLanguage: language,
}) satisfies z.ZodType<Header>

const side = z.enum(['source', 'target'])

const attachment = z.strictObject({
  type: z.literal('attachment'),
  side,
  version: z.literal('corrected').exactOptional(),
  name: shortText,
  format: shortText,
  coding: z
    .strictObject({
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
      bom: z.boolean(),
      newline: z.enum(['\n', '\r\n', '\r']),
    })
    .nullable(),
  revisions: z.enum(['latest', 'original']).exactOptional(),
  // A pattern for the whole string would recurse once for each character of a large file.
  data: z
    .string()
    .refine((data) => data.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(data), { error: 'not base64' })
    .meta({ contentEncoding: 'base64' }),
}) satisfies z.ZodType<Attachment>

const segment = z.strictObject({
  type: z.literal('segment'),
  id,
  side,
  block: id,
  content,
  seconds: z.number().nonnegative().exactOptional(),
}) satisfies z.ZodType<SegmentEvent>

/** A row's segments by id; also what a window proposes for a new review. */
export const alignmentSchema = z.strictObject({ id, source: z.array(id), target: z.array(id) })

const link = alignmentSchema.extend({ type: z.literal('link') }) satisfies z.ZodType<LinkEvent>

const act = { type: z.literal('revision'), id, at: time, by: personSchema, group: id.exactOptional() }
const onLink = { ...act, link: id }
const onText = { ...onLink, edit: id.nullable() }
const note = z.string().max(10_000)
const share = z.number().min(0).max(1)

const passage = z
  .strictObject({
    edit: id.nullable(),
    from: z.int().nonnegative(),
    to: z.int().nonnegative(),
    quote: note,
  })
  .refine(({ from, to }) => from <= to, { error: 'a passage ends where it begins or later' })

const policySchema = z.strictObject({
  secondPerson: z.boolean().nullable(),
  approvedOnly: z.boolean(),
  warnAbove: share,
  blockAbove: share,
}) satisfies z.ZodType<Policy>

const spoken = z.string().min(1).max(500)

export const termSchema = z
  .strictObject({
    source: shortText,
    target: z.array(spoken).max(20),
    forbidden: z.array(spoken).max(20),
    note: z.string().max(2_000),
    caseSensitive: z.boolean(),
  })
  .refine(({ source, target, forbidden }) => forbidden.length > 0 || (source !== '' && target.length > 0), {
    error: 'a term says what is wanted for a source, or what is forbidden',
  }) satisfies z.ZodType<Term>

export const patternSchema = z.strictObject({
  name: spoken,
  when: side,
  pattern: spoken,
  other: shortText,
  expects: z.enum(['match', 'no-match']),
  severity: z.enum(['critical', 'major', 'minor']),
  message: shortText,
  kind: z.enum(['words', 'expression']),
}) satisfies z.ZodType<UserPattern>

export const revisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...onLink,
    kind: z.literal('edit'),
    content,
    parent: id.nullable(),
    reason: z.enum(['typed', 'fix', 'restored', 'imported', 'settled']),
    check: shortText.exactOptional(),
    settles: z.array(id).exactOptional(),
    group: id,
  }),
  z.strictObject({ ...onLink, kind: z.literal('dismiss'), check: shortText, fingerprint: z.string().max(10_000) }),
  z.strictObject({ ...onText, kind: z.literal('confirm') }),
  z.strictObject({ ...onText, kind: z.literal('approve'), reviewed: id.nullable() }),
  z.strictObject({ ...onText, kind: z.literal('reject'), motives: z.array(z.enum(motives)), note }),
  z.strictObject({ ...onText, kind: z.literal('reopen') }),
  z.strictObject({ ...onText, kind: z.literal('accept'), content }),
  z.strictObject({
    ...onLink,
    kind: z.literal('comment'),
    thread: id.nullable(),
    text: note,
    passage: passage.nullable(),
  }),
  z.strictObject({ ...onLink, kind: z.literal('resolve'), thread: id, resolved: z.boolean() }),
  z.strictObject({
    ...onLink,
    kind: z.literal('annotate'),
    passage,
    category: shortText,
    severity: z.enum(['critical', 'major', 'minor', 'neutral']),
    note,
    origin: shortText.nullable(),
    check: shortText.exactOptional(),
    fingerprint: z.string().max(10_000).exactOptional(),
  }),
  z.strictObject({ ...onLink, kind: z.literal('time'), seconds: z.number().nonnegative() }),
  z.strictObject({ ...act, kind: z.literal('silence'), check: shortText, silent: z.boolean() }),
  z.strictObject({ ...act, kind: z.literal('policy'), policy: policySchema }),
  z.strictObject({ ...act, kind: z.literal('term'), term: id, value: termSchema.nullable() }),
  z.strictObject({ ...act, kind: z.literal('pattern'), pattern: id, value: patternSchema.nullable() }),
  z.strictObject({ ...act, kind: z.literal('undo'), revisions: z.array(id).min(1) }),
  z.strictObject({ ...act, kind: z.literal('redo'), undo: id }),
]) satisfies z.ZodType<Revision>

export const eventSchema = z.discriminatedUnion('type', [
  attachment,
  segment,
  link,
  revisionSchema,
]) satisfies z.ZodType<JournalEvent>

/** The JSON Schema of one line of a journal. */
export const lineJsonSchema = (): unknown => ({
  title: 'A line of a Diptych journal, version 1',
  ...z.toJSONSchema(z.union([headerSchema, eventSchema])),
})
