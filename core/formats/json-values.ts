import { fail, type Result, succeed } from '../problem'
import { jsonFault } from './json-fault'

/** A value of a JSON file and where it stands: `$[3]` in an array, `12:1` on a line of its own. */
export interface PlacedValue {
  readonly value: unknown
  readonly place: string
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values of a file that is an array, one object, or JSON Lines. `file-damaged` names the line and the column. */
export function readJsonValues(text: string, name: string): Result<readonly PlacedValue[]> {
  const whole = parseJson(text)
  if (whole.ok) {
    const { value } = whole
    if (!Array.isArray(value)) return succeed([{ value, place: '$' }])
    return succeed(value.map((each, index) => ({ value: each, place: `$[${index}]` })))
  }
  const values: PlacedValue[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const parsed = parseJson(line)
    if (parsed.ok) values.push({ value: parsed.value, place: `${index + 1}:1` })
    else if (values.length > 0) return fail('file-damaged', { name, place: `${index + 1}:${parsed.at + 1}` })
    else return fail('file-damaged', { name, place: placeOf(text, whole.at) })
  }
  return succeed(values)
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly at: number }

/** Parses JSON, or says at which offset it is none. */
export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, at: jsonFault(text) }
  }
}

/** The line and the column of an offset, from 1: `12:5`. */
export function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}
