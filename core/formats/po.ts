import { fail, type Result, succeed } from '../problem'
import { applyEdits, type Edit, plain } from '../text/content'
import type { BilingualDocument, BilingualFormat, ExchangeReview, ExchangeRow, Unit } from './bilingual'
import { decode, encode } from './encoding'
import { makeUnit, newNotes, noteText, placeIn, rowsByUnit, statusOf } from './exchange'
import type { SourceFile, TextCoding } from './format'
import { type PoEntry, poString, readEntries } from './po-entries'

/** GNU gettext's PO: a unit for each entry, or for each plural form of one. */
export const poFormat: BilingualFormat = {
  id: 'po',
  extensions: ['po', 'pot'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok || !/^\s*msgid\s*"/m.test(decoded.value.text) || !/^\s*msgstr/m.test(decoded.value.text)) return 0
    return /\.pot?$/i.test(file.name) ? 1 : 0.93
  },
  read: (file) => {
    const read = readPo(file)
    return read.ok ? succeed({ document: read.value.document, coding: read.value.coding }) : read
  },
  write: (original, review) => {
    const read = readPo(original)
    if (!read.ok) return read
    const { text, coding, entries, document } = read.value
    const rows = rowsByUnit(document, review)
    const edits = entries.flatMap(({ entry, units }) => entryEdits(entry, units, rows, coding.newline))
    const written = applyEdits(plain(text), edits).text
    if (coding.encoding !== 'windows-1252') return encode(written, coding)
    if (review.coding.encoding !== 'windows-1252')
      return encode(written.replace(charset, '$1UTF-8'), { ...coding, encoding: 'utf-8' })
    return encodeLatin(written, coding, text)
  },
  create: (review) => encode(createPo(review), { ...review.coding, encoding: 'utf-8', bom: false }),
}

/** The name of the encoding in the header, which comes first in a file. */
const charset = /(Content-Type:[^\n\r]*charset=)([\w.:-]+)/i

/** Windows-1252 has some characters more than ISO 8859-1, which most headers name, even where the file had some. */
function encodeLatin(text: string, coding: TextCoding, before: string): Result<Uint8Array> {
  const named = charset.exec(text)?.[2] ?? ''
  const beyond = /[^\0-\xff]/
  const at = /1252/.test(named) || beyond.test(before) ? -1 : text.search(beyond)
  if (at < 0) return encode(text, coding)
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const [line = 1, column = 1] = placeIn(text, at).split(':').map(Number)
  return fail('export-encoding', { encoding: named, character, code, line, column })
}

interface ReadPo {
  readonly text: string
  readonly coding: TextCoding
  readonly entries: readonly { readonly entry: PoEntry; readonly units: readonly Unit[] }[]
  readonly document: BilingualDocument
}

function readPo(file: SourceFile): Result<ReadPo> {
  const decoded = decode(file)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const read = readEntries(text)
  if (read.damaged !== null) return fail('file-damaged', { name: file.name, place: placeIn(text, read.damaged) })
  const header = read.entries.find(isHeader)
  const field = headerFields(header)
  const coding = declaredCoding(
    file,
    decoded.value.coding,
    /charset=([\w.:-]+)/i.exec(field('Content-Type') ?? '')?.[1],
  )
  if (!coding.ok) return coding
  const entries = read.entries
    .filter((entry) => entry !== header)
    .map((entry, index) => ({ entry, units: unitsOf(entry, String(index + 1)) }))
  if (entries.length === 0) return fail('file-empty', { name: file.name })
  return succeed({
    text,
    coding: coding.value,
    entries,
    document: {
      sourceLanguage: tagOf(field('X-Source-Language')),
      targetLanguage: tagOf(field('Language')),
      units: entries.flatMap(({ units }) => units),
    },
  })
}

const isHeader = ({ context, id }: PoEntry): boolean => context === null && id.value === ''

function headerFields(header: PoEntry | undefined): (name: string) => string | undefined {
  const lines = header?.translations[0]?.value.split('\n') ?? []
  return (name) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim()
}

/** `pt_BR@latin` as a BCP 47 tag. */
const tagOf = (language: string | undefined): string | null => {
  const tag = language?.replace(/[@.].*$/, '').replace('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : null
}

/** How to write: as the header says. `file-encoding` when the bytes are something else, or it is none that we know. */
function declaredCoding(file: SourceFile, coding: TextCoding, charset: string | undefined): Result<TextCoding> {
  const latin = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/i.test(charset ?? '')
  const unicode = charset === undefined || /^(?:utf-?8|utf-16|us-ascii|ascii|charset)$/i.test(charset)
  const ascii = file.bytes.every((byte) => byte < 0x80)
  if (latin && ascii) return succeed({ ...coding, encoding: 'windows-1252' })
  if (latin || (unicode && coding.encoding !== 'windows-1252')) return succeed(coding)
  const offset = Math.max(
    0,
    file.bytes.findIndex((byte) => byte >= 0x80),
  )
  const line = file.bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1
  return fail('file-encoding', { name: file.name, encoding: charset ?? 'UTF-8', offset, line })
}

const isFuzzy = ({ flags }: PoEntry): boolean => flags.includes('fuzzy')

/** A translation for each plural form: the first stands against the singular, the others against the plural. */
function unitsOf(entry: PoEntry, id: string): readonly Unit[] {
  const { translations, plural } = entry
  return translations.map((translation, form) => {
    const singular = plural === null || (form === 0 && translations.length > 1)
    return makeUnit({
      id: plural === null ? id : `${id}[${form}]`,
      source: plain(singular ? entry.id.value : plural.value),
      target: plain(translation.value),
      status: isFuzzy(entry) ? 'untouched' : null,
      notes: entry.comments.map(({ by, text }) => ({ by: by === 'developer' ? by : '', at: null, text })),
    })
  })
}

function entryEdits(
  entry: PoEntry,
  units: readonly Unit[],
  rows: ReadonlyMap<string, ExchangeRow>,
  newline: string,
): readonly Edit[] {
  const written = units.flatMap((unit) => rows.get(unit.id) ?? [])
  const notes = [...new Set(written.flatMap((row) => newNotes(units[0]?.notes ?? [], row).map(noteText)))]
  const comment = notes.map((text) => asComment(text, newline)).join('')
  return [
    ...(comment === '' ? [] : [{ from: entry.commentsAt, to: entry.commentsAt, insert: comment }]),
    ...flagEdits(entry, units, written, newline),
    ...units.flatMap((unit, form): readonly Edit[] => {
      const row = rows.get(unit.id)
      const place = entry.translations[form]
      if (!row || !place || row.target.text === unit.target.text) return []
      return [{ from: place.from, to: place.to, insert: poString(row.target.text, newline) }]
    }),
  ]
}

const asComment = (text: string, newline: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => `# ${line}${newline}`)
    .join('')

/** `fuzzy` stands for what nobody has looked at, and for what a reviewer rejected. */
function flagEdits(
  entry: PoEntry,
  units: readonly Unit[],
  rows: readonly ExchangeRow[],
  newline: string,
): readonly Edit[] {
  const changed = rows.some((row) => units.some((unit) => unit.id === row.id && row.status !== statusOf(unit)))
  const before = isFuzzy(entry)
  const after = rows.some(({ status }) => status === 'rejected' || (before && status === 'untouched'))
  if (!changed || before === after) return []
  const flags = after ? ['fuzzy', ...entry.flags] : entry.flags.filter((flag) => flag !== 'fuzzy')
  const insert = flags.length === 0 ? '' : `#, ${flags.join(', ')}${newline}`
  return [{ ...(entry.flagLine ?? { from: entry.flagsAt, to: entry.flagsAt }), insert }]
}

/** Equal sources, and an empty one, get a context: an entry's name is its source. */
function createPo(review: ExchangeReview): string {
  const { newline } = review.coding
  const seen = new Set([''])
  const entries = review.rows.map((row) => {
    const context = seen.has(row.source.text) ? `msgctxt ${poString(row.id, newline)}${newline}` : ''
    seen.add(row.source.text)
    const fuzzy = row.status === 'untouched' || row.status === 'rejected'
    return [
      ...row.notes.map((note) => asComment(noteText(note), newline)),
      fuzzy && row.target.text !== '' ? `#, fuzzy${newline}` : '',
      context,
      `msgid ${poString(row.source.text, newline)}${newline}`,
      `msgstr ${poString(row.target.text, newline)}${newline}`,
    ].join('')
  })
  return [`msgid ""${newline}msgstr ${poString(newHeader(review), newline)}${newline}`, ...entries].join(newline)
}

function newHeader({ title, sourceLanguage, targetLanguage, rows }: ExchangeReview): string {
  const latest = rows.reduce((most, { at }) => (at !== null && at > most ? at : most), '')
  const fields = [
    `Project-Id-Version: ${title.replace(/\s+/g, ' ')}`,
    ...(latest === '' ? [] : [`PO-Revision-Date: ${latest.slice(0, 10)} ${latest.slice(11, 16)}+0000`]),
    `Language: ${targetLanguage.replace('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Source-Language: ${sourceLanguage.replace('-', '_')}`,
    'X-Generator: Diptych',
  ]
  return fields.map((line) => `${line}\n`).join('')
}
