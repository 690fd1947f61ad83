import { fail, type Result, succeed } from '../problem'
import { findFlaw } from './consistency'
import { currentVersion, migrateLine } from './migrations'
import type { Header, Journal, JournalEvent, Revision } from './model'
import { eventSchema, headerSchema, revisionSchema } from './schema'

/** The last line of a file, broken off while it was written. */
export interface TornLine {
  /** Counted from 1. */
  readonly line: number
  /** Bytes before it: where the journal ends and the next line belongs. */
  readonly offset: number
}

/** A journal as read. A torn line is not part of it. */
export interface ReadJournal {
  readonly journal: Journal
  readonly torn: TornLine | null
}

/** One line of a journal, line feed included. */
export const formatLine = (line: Header | JournalEvent): string => `${JSON.stringify(line)}\n`

/** A whole journal as text: JSON Lines, to be written as UTF-8. */
export const formatJournal = ({ header, events }: Journal): string =>
  formatLine(header) + events.map(formatLine).join('')

interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly offset: number
  /** Null when the bytes are not UTF-8 or the text is not JSON. */
  readonly value: { readonly json: unknown } | null
}

const lineFeed = 0x0a
const blank = /^\s*$/

/** The lines that are not blank; a byte order mark goes unnoticed, as the decoder drops it. */
function readLines(bytes: Uint8Array): readonly Line[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const lines: Line[] = []
  let offset = 0
  for (let number = 1; offset < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, offset)
    const end = found === -1 ? bytes.length : found
    try {
      const text = decoder.decode(bytes.subarray(offset, end))
      if (!blank.test(text)) lines.push({ number, offset, value: { json: JSON.parse(text) } })
    } catch {
      lines.push({ number, offset, value: null })
    }
    offset = end + 1
  }
  return lines
}

/** The version a first line claims, or null when it is no header of a journal. */
function versionOf(line: Line | undefined): number | null {
  const json = line?.value?.json
  if (typeof json !== 'object' || json === null || !('diptych' in json)) return null
  const { diptych } = json
  return typeof diptych === 'number' && Number.isInteger(diptych) && diptych >= 1 ? diptych : null
}

/**
 * Reads a journal file. A last line that is no JSON was broken off in writing: it is set aside and reported; a whole
 * last line counts even when its line feed is missing. Anything else that is wrong refuses the file, naming the line:
 * `journal-not-diptych`, `journal-newer` {version}, `journal-damaged` {line}. `name` is for the wording only.
 */
export function readJournal(bytes: Uint8Array, name: string): Result<ReadJournal> {
  const lines = readLines(bytes)
  const version = versionOf(lines[0])
  if (version === null) return fail('journal-not-diptych', { name })
  if (version > currentVersion) return fail('journal-newer', { name, version })
  const damaged = (line: number) => fail('journal-damaged', { name, line })

  const last = lines.at(-1)
  const torn = last?.value === null ? { line: last.number, offset: last.offset } : null
  let header: Header | undefined
  const events: JournalEvent[] = []
  const numbers: number[] = []
  for (const line of torn === null ? lines : lines.slice(0, -1)) {
    if (line.value === null) return damaged(line.number)
    const json = migrateLine(line.value.json, version)
    if (header === undefined) {
      const parsed = headerSchema.safeParse(json)
      if (!parsed.success) return damaged(line.number)
      header = parsed.data
    } else {
      const parsed = eventSchema.safeParse(json)
      if (!parsed.success) return damaged(line.number)
      events.push(parsed.data)
      numbers.push(line.number)
    }
  }
  if (header === undefined) return fail('journal-not-diptych', { name })
  const flaw = findFlaw(events)
  if (flaw !== null) return damaged(numbers[flaw] ?? last?.number ?? 0)
  return succeed({ journal: { header, events }, torn })
}

/** What was appended to a journal after it was read. */
export interface Appended {
  readonly revisions: readonly Revision[]
  /** The whole lines they stand in; what follows is not written to its end yet. */
  readonly bytes: Uint8Array
}

/** Reads what was appended to a journal of the current version; null when a line is no revision. */
export function readAppended(bytes: Uint8Array): Appended | null {
  const whole = bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1)
  const revisions: Revision[] = []
  for (const { value } of readLines(whole)) {
    const parsed = revisionSchema.safeParse(value?.json)
    if (!parsed.success) return null
    revisions.push(parsed.data)
  }
  return { revisions, bytes: whole }
}

/** The id of the review whose journal begins with these bytes; null when it is no journal. */
export function reviewIdOf(bytes: Uint8Array): string | null {
  const [first] = readLines(bytes)
  const json = versionOf(first) === null ? null : first?.value?.json
  return typeof json === 'object' && json !== null && 'id' in json ? String(json.id) : null
}
