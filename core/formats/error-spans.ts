import { fail, type Result, succeed } from '../problem'
import { plain, type Range } from '../text/content'
import type { BilingualFormat, ExchangeReview, RowError, Unit } from './bilingual'
import { decode, encode, withNewlines } from './encoding'
import { categoryOf, saysNoError, severityOf, uniqueIds } from './error-terms'
import { isRecord, type PlacedValue, readJsonValues } from './json-values'

/**
 * Error spans as models and annotators give them in JSON: an array, or one object a line. `{src, mt, error_spans}` as
 * xCOMET writes it, `{source, target, errors}` as in GEMBA and ESA, `{source, target, spans}`.
 */
export const errorSpansFormat: BilingualFormat = {
  id: 'error-spans',
  extensions: ['jsonl', 'json'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok || !/^\s*[[{]/.test(decoded.value.text)) return 0
    const values = readJsonValues(decoded.value.text, file.name)
    if (!values.ok) return 0
    const first = values.value[0]?.value
    return isRecord(first) && textIn(first, sourceKeys) !== null && textIn(first, targetKeys) !== null ? 0.9 : 0
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const { text, coding } = decoded.value
    const values = readJsonValues(text, file.name)
    if (!values.ok) return values
    const units = readUnits(values.value, file.name)
    if (!units.ok) return units
    if (units.value.length === 0) return fail('file-empty', { name: file.name })
    const { source, target } = languagesOf(values.value)
    return succeed({ document: { sourceLanguage: source, targetLanguage: target, units: units.value }, coding })
  },
  create: (review) => {
    const lines = recordsOf(review).map((record) => `${JSON.stringify(record)}\n`)
    return encode(withNewlines(lines.join(''), review.coding.newline), review.coding)
  },
  holds: ({ machine }) => machine.text,
}

const sourceKeys = ['source', 'src']
const targetKeys = ['target', 'mt', 'hyp', 'hypothesis', 'translation']
const errorKeys = ['errors', 'error_spans', 'spans']

type JsonRecord = Readonly<Record<string, unknown>>

function textIn(record: JsonRecord, keys: readonly string[]): string | null {
  for (const key of keys) if (typeof record[key] === 'string') return record[key]
  return null
}

function languagesOf(values: readonly PlacedValue[]) {
  const first = values[0]?.value
  const language = (keys: readonly string[]) => (isRecord(first) ? textIn(first, keys) : null)
  return {
    source: language(['sourceLanguage', 'source_lang', 'src_lang']),
    target: language(['targetLanguage', 'target_lang', 'tgt_lang']),
  }
}

function readUnits(values: readonly PlacedValue[], name: string): Result<readonly Unit[]> {
  const uniqueId = uniqueIds()
  const units: Unit[] = []
  for (const [index, { value, place }] of values.entries()) {
    const source = isRecord(value) ? textIn(value, sourceKeys) : null
    const target = isRecord(value) ? textIn(value, targetKeys) : null
    if (!isRecord(value) || source === null || target === null) return fail('file-damaged', { name, place })
    const id = typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : String(index + 1)
    const key = errorKeys.find((each) => value[each] !== undefined && value[each] !== null)
    const listed = key === undefined ? [] : value[key]
    if (!Array.isArray(listed)) return fail('file-damaged', { name, place: `${place}.${key}` })
    const errors: RowError[] = []
    for (const [at, span] of listed.entries()) {
      const error = readError(span, source, target, textIn(value, ['origin', 'rater', 'annotator', 'model', 'system']))
      if (error === null) return fail('file-damaged', { name, place: `${place}.${key}[${at}]` })
      if (error !== 'none') errors.push(error)
    }
    units.push({
      id: uniqueId(id),
      source: plain(source),
      target: plain(target),
      machine: null,
      status: null,
      notes: [],
      errors,
      kind: 'paragraph',
      locked: false,
    })
  }
  return succeed(units)
}

/** One error; `none` where an entry says that there is none, null where it cannot be understood. */
function readError(span: unknown, source: string, target: string, origin: string | null): RowError | 'none' | null {
  const record = Array.isArray(span) ? { start: span[0], end: span[1], severity: span[2], category: span[3] } : span
  if (!isRecord(record)) return null
  const category = textIn(record, ['category', 'type', 'error_category']) ?? ''
  const severity = textIn(record, ['severity', 'error_severity']) ?? ''
  if (saysNoError(category) || saysNoError(severity)) return 'none'
  const side = record.side === 'source' ? 'source' : 'target'
  const range = rangeOf(record, side === 'source' ? source : target)
  if (range === null) return null
  return {
    ...range,
    side,
    category: categoryOf(category),
    severity: severityOf(severity),
    note: textIn(record, ['note', 'explanation', 'comment']) ?? '',
    origin: textIn(record, ['origin', 'rater', 'annotator', 'model']) ?? origin ?? '',
  }
}

/**
 * Where an error lies. Python counts code points: where the text of the span tells, its count is believed; a span
 * without offsets is looked for, and one of nothing is of the whole text.
 */
function rangeOf(record: JsonRecord, text: string): Range | null {
  const words = textIn(record, ['text', 'span'])?.trim() ?? null
  const [from, to] = [record.start ?? record.from, record.end ?? record.to]
  if (!isOffset(from) || !isOffset(to)) {
    if (from !== undefined && from !== null) return null
    const at = words ? text.indexOf(words) : -1
    return at < 0 || words === null ? { from: 0, to: text.length } : { from: at, to: at + words.length }
  }
  const given = { from, to }
  const counted = { from: unitsBefore(text, from), to: unitsBefore(text, to) }
  const fits = ({ from: start, to: end }: Range) =>
    end <= text.length && start <= end && (words === null || text.slice(start, end).trim() === words)
  if (fits(given)) return whole(given, text)
  if (fits(counted)) return counted
  const at = words ? text.indexOf(words) : -1
  return at < 0 || words === null ? null : { from: at, to: at + words.length }
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

/** Code points as UTF-16 units; infinite where the text has not so many. */
function unitsBefore(text: string, points: number): number {
  let units = 0
  for (let count = 0; count < points; count += 1) {
    if (units >= text.length) return Number.POSITIVE_INFINITY
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  }
  return units
}

/** A range that cuts no surrogate pair in two. */
function whole({ from, to }: Range, text: string): Range {
  const isInside = (at: number) =>
    /^[\udc00-\udfff]$/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')
  return { from: isInside(from) ? from - 1 : from, to: isInside(to) ? to + 1 : to }
}

const recordsOf = ({ rows, sourceLanguage, targetLanguage }: ExchangeReview): readonly JsonRecord[] =>
  rows.map(({ id, source, machine, errors }) => ({
    id,
    sourceLanguage,
    targetLanguage,
    source: source.text,
    target: machine.text,
    errors: errors.map(({ from, to, side, category, severity, note, origin }) => ({
      start: from,
      end: to,
      text: (side === 'source' ? source : machine).text.slice(from, to),
      side,
      category,
      severity,
      note,
      origin,
    })),
  }))
