import { z } from 'zod'
import { levels } from '../checks/check'
import { statuses } from '../revisions/model'
import { changeKinds, changeMatters } from './changes'
import type { Report } from './report'

/** The report as data that can be checked: what a window sends, and what the JSON export holds. */

const count = z.int().nonnegative()
const amount = z.number().nonnegative()
const text = z.string().max(10_000)

const counts = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, count])) as Record<Key, typeof count>)

const distance = {
  machineTokens: count,
  tokens: count,
  characters: count,
  tokenEdits: count,
  characterEdits: count,
  terEdits: count,
  shifts: count,
}
const distances = z.strictObject({
  ...distance,
  rows: count,
  hter: amount.nullable(),
  tokenRate: amount.nullable(),
  characterRate: amount.nullable(),
})

const category = z.strictObject({
  category: text,
  critical: count,
  major: count,
  minor: count,
  neutral: count,
  penalty: amount,
})
const errors = { errors: count, penalty: amount, score: amount.nullable(), categories: z.array(category) }

const families = [
  'sentences',
  'typography',
  'localisation',
  'fidelity',
  'calques',
  'grammar',
  'consistency',
  'style',
  'terms',
  'spelling',
  'other',
] as const

export const reportSchema = z.strictObject({
  diptychReport: z.literal(1),
  title: text,
  sourceLanguage: text,
  targetLanguage: text,
  made: z.iso.datetime({ precision: 3 }),
  level: z.enum(levels),
  progress: z.strictObject({
    rows: count,
    byStatus: counts(statuses),
    changed: count,
    openThreads: count,
    resolvedThreads: count,
    conflicts: count,
  }),
  people: z.array(
    z.strictObject({
      name: text,
      rowsEdited: count,
      confirmed: count,
      approved: count,
      rejected: count,
      comments: count,
      errors: count,
      seconds: amount,
    }),
  ),
  distances: z.strictObject({ touched: distances, all: distances, distribution: z.array(count).length(12) }),
  changes: z.strictObject(
    Object.fromEntries(changeKinds.map((kind) => [kind, counts(changeMatters)])) as Record<
      (typeof changeKinds)[number],
      ReturnType<typeof counts<(typeof changeMatters)[number]>>
    >,
  ),
  findings: z.array(
    z.strictObject({ check: text, family: z.enum(families), fixed: count, dismissed: count, left: count }),
  ),
  quality: z.strictObject({
    ...errors,
    machineWords: count,
    marked: count,
    others: z.array(z.strictObject({ ...errors, origin: text })),
  }),
  seconds: amount,
  rows: z
    .array(
      z.strictObject({
        row: count,
        status: z.enum(statuses),
        changed: z.boolean(),
        ...distance,
        hter: amount.nullable(),
        seconds: amount,
        findings: count,
        errors: count,
      }),
    )
    .max(200_000),
}) satisfies z.ZodType<Report>
