import { fail, type Result, succeed } from '../problem'
import { applyEdits, type Edit, plain } from '../text/content'
import type { BilingualDocument, BilingualFormat, ExchangeReview, Unit } from './bilingual'
import { type Cell, type Dialect, findDialect, scanCells } from './csv-cells'
import { type Decoded, decode, encode } from './encoding'
import { placeIn, rowsByUnit } from './exchange'
import type { SourceFile, TextCoding } from './format'
import { isBlank } from './layout'
import { findColumns, type PairColumns } from './pair-columns'
import { changesInRow, tableOf, unitInRow } from './pair-rows'
import { isMarkup } from './text'

/** Comma-separated values (also with semicolons or bars): a column with the source, one with its translation. */
export const csvFormat: BilingualFormat = tableFormat('csv', ['csv'], ',')

/** Tab-separated values. */
export const tsvFormat: BilingualFormat = tableFormat('tsv', ['tsv', 'tab'], '\t')

/** A table as read: units with the record that each stands in. */
interface Table {
  readonly decoded: Decoded
  readonly dialect: Dialect
  readonly columns: PairColumns
  readonly document: BilingualDocument
  readonly records: ReadonlyMap<string, readonly Cell[]>
}

function tableFormat(id: string, extensions: readonly string[], delimiter: string): BilingualFormat {
  return {
    id,
    extensions,
    recognise: (file) => certainty(file, delimiter === '\t'),
    read: (file) => {
      const table = readTable(file)
      return table.ok ? succeed({ document: table.value.document, coding: table.value.decoded.coding }) : table
    },
    write: (original, review) => {
      const table = readTable(original)
      return table.ok ? writeTable(table.value, review) : table
    },
    create: (review) => encode(createTable(review, delimiter), review.coding),
  }
}

function certainty(file: SourceFile, tabs: boolean): number {
  const decoded = decode(file)
  if (!decoded.ok || isMarkup(decoded.value.text)) return 0
  const dialect = findDialect(decoded.value.text)
  if (dialect === null || (dialect.delimiter === '\t') !== tabs) return 0
  if (/\.(?:csv|tsv|tab)$/i.test(file.name)) return 0.95
  if (/\.[a-z\d]{1,8}$/i.test(file.name) && !/\.txt$/i.test(file.name)) return 0
  const { text } = decoded.value
  const first = scanCells(text, dialect.delimiter, dialect.quotes, dialect.from, 1)
  const names = first.damaged === null ? first.records.map((record) => record.map(({ value }) => value)) : []
  return findColumns(names)?.header ? 0.92 : 0
}

function readTable(file: SourceFile): Result<Table> {
  const decoded = decode(file)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (isBlank(text)) return fail('file-empty', { name: file.name })
  const dialect = findDialect(text)
  if (dialect === null) return fail('file-format', { name: file.name })
  const cells = scanCells(text, dialect.delimiter, dialect.quotes, dialect.from)
  if (cells.damaged !== null) return fail('file-damaged', { name: file.name, place: placeIn(text, cells.damaged) })
  const columns = findColumns(cells.records.slice(0, 1000).map((record) => record.map(({ value }) => value)))
  if (columns === null) return fail('file-format', { name: file.name })
  const units: Unit[] = []
  const records = new Map<string, readonly Cell[]>()
  for (const record of cells.records.slice(columns.header ? 1 : 0)) {
    const unit = unitInRow(cellIn(record), columns, String(units.length + 1))
    if (unit === null) continue
    units.push(unit)
    records.set(unit.id, record)
  }
  if (units.length === 0) return fail('file-empty', { name: file.name })
  const { sourceLanguage, targetLanguage } = columns
  return succeed({
    decoded: decoded.value,
    dialect,
    columns,
    records,
    document: { sourceLanguage, targetLanguage, units },
  })
}

const cellIn =
  (record: readonly Cell[]) =>
  (column: number): string =>
    withoutEscape(record[column]?.value ?? '')

/** Writes the cells that changed: translations, and states in a column that holds ours. Line ends stay. */
function writeTable(
  { decoded, dialect, columns, document, records }: Table,
  review: ExchangeReview,
): Result<Uint8Array> {
  const rows = rowsByUnit(document, review)
  const edits = document.units.flatMap((unit): readonly Edit[] => {
    const row = rows.get(unit.id)
    const record = records.get(unit.id)
    if (!row || !record) return []
    return changesInRow(cellIn(record), columns, unit, row).map(([column, value]) =>
      cellEdit(record, column, value, dialect),
    )
  })
  const { encoding, bom } = review.coding
  return encode(applyEdits(plain(decoded.text), edits).text, { ...decoded.coding, encoding, bom })
}

/** Replaces a cell; where the record is too short for it, what is missing is added. */
function cellEdit(record: readonly Cell[], column: number, value: string, dialect: Dialect): Edit {
  const cell = record[column]
  const newline = cell?.value.includes('\r\n') ? '\r\n' : '\n'
  const insert = cellText(value, dialect, newline, cell?.quoted ?? record.every(({ quoted }) => quoted))
  if (cell) return { from: cell.from, to: cell.to, insert }
  const end = record.at(-1)?.to ?? 0
  return { from: end, to: end, insert: dialect.delimiter.repeat(column - record.length + 1) + insert }
}

/** Where quotation marks are text, what would end the cell becomes a space. */
function cellText(
  value: string,
  { delimiter, quotes }: Dialect,
  newline: TextCoding['newline'],
  quoted: boolean,
): string {
  const text = withEscape(value).replace(/\r\n|[\r\n]/g, newline)
  if (!quotes) return text.replace(/\s*[\t\r\n]+\s*/g, ' ')
  return quoted || text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs a cell that begins like this as a formula; an apostrophe makes it text (OWASP, CSV injection). */
const withEscape = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const withoutEscape = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

function createTable(review: ExchangeReview, delimiter: string): string {
  const dialect: Dialect = { delimiter, quotes: true, from: 0 }
  const lines = tableOf(review).map((cells) =>
    cells.map((value) => cellText(value, dialect, '\n', false)).join(delimiter),
  )
  return lines.map((line) => line + review.coding.newline).join('')
}
