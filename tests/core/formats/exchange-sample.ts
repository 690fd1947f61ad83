import { expect } from 'vitest'
import type {
  BilingualDocument,
  BilingualFormat,
  ExchangeReview,
  ExchangeRow,
  Unit,
} from '../../../core/formats/bilingual'
import type { SourceFile, TextCoding } from '../../../core/formats/format'
import type { Result } from '../../../core/problem'
import { plain } from '../../../core/text/content'

export const utf8: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }

export const fileOf = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The value of a result; a problem is thrown by its code and place. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(problemOf(result) ?? '')
  return result.value
}

/** A problem as `code place`; null when there is none. */
export const problemOf = (result: Result<unknown>): string | null =>
  result.ok ? null : [result.problem.code, result.problem.data.place].filter((each) => each !== undefined).join(' ')

export function readDocument(format: BilingualFormat, file: SourceFile): BilingualDocument {
  if (!format.read) throw new Error(`${format.id} is only written`)
  return unwrap(format.read(file)).document
}

/** A unit as the row of a review in which nobody has changed anything yet. */
export const rowOf = (unit: Unit): ExchangeRow => ({
  id: unit.id,
  kind: unit.kind,
  source: unit.source,
  machine: unit.machine ?? unit.target,
  target: unit.target,
  status: unit.status ?? 'untouched',
  by: null,
  at: null,
  notes: unit.notes,
  errors: unit.errors,
})

export const reviewOf = (rows: readonly ExchangeRow[], coding = utf8): ExchangeReview => ({
  title: 'The harbour',
  sourceLanguage: 'es',
  targetLanguage: 'en',
  rows,
  coding,
})

export const newRow = (id: string, source: string, target: string, more: Partial<ExchangeRow> = {}): ExchangeRow => ({
  id,
  kind: 'paragraph',
  source: plain(source),
  machine: plain(target),
  target: plain(target),
  status: 'untouched',
  by: null,
  at: null,
  notes: [],
  errors: [],
  ...more,
})

/** Writes a file with some of its rows changed, by unit id. */
export function writeChanged(
  format: BilingualFormat,
  file: SourceFile,
  changes: Readonly<Record<string, Partial<ExchangeRow>>>,
): Result<Uint8Array> {
  const rows = readDocument(format, file).units.map((unit) => ({ ...rowOf(unit), ...changes[unit.id] }))
  for (const id of Object.keys(changes)) expect(rows.map((row) => row.id)).toContain(id)
  return writeRows(format, file, rows)
}

/** Writes rows into a file, in its own coding unless another is asked for. */
export function writeRows(
  format: BilingualFormat,
  file: SourceFile,
  rows: readonly ExchangeRow[],
  coding?: TextCoding,
): Result<Uint8Array> {
  if (!format.read || !format.write) throw new Error(`${format.id} is only written`)
  return format.write(file, reviewOf(rows, coding ?? unwrap(format.read(file)).coding ?? utf8))
}

/** `source | target` of each unit. */
export const pairsOf = (format: BilingualFormat, file: SourceFile): readonly string[] =>
  readDocument(format, file).units.map(({ source, target }) => `${marked(source)} | ${marked(target)}`)

/** A content with its codes in braces: `{1}bold{/1} and {2/}`. */
function marked({ text, codes }: Unit['source']): string {
  let shown = ''
  let done = 0
  for (const { at, id, kind } of codes) {
    shown += `${text.slice(done, at)}{${kind === 'close' ? '/' : ''}${id}${kind === 'point' ? '/' : ''}}`
    done = at
  }
  return shown + text.slice(done)
}
