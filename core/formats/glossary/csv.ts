import papa from 'papaparse'
import { fail, type Result, succeed } from '../../problem'
import type { Term } from '../../text/house-rules'
import { decode } from '../encoding'
import type { SourceFile } from '../format'

const columns = ['source', 'target', 'forbidden', 'note', 'case'] as const
type Column = (typeof columns)[number]

/** Headers in English and Spanish, as people write them. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  source: ['source', 'source term', 'original', 'origen', 'fuente', 'término original', 'término'],
  target: ['target', 'target term', 'preferred', 'required', 'translation', 'traducción', 'destino', 'preferido'],
  forbidden: ['forbidden', 'not', 'avoid', 'prohibido', 'prohibidos', 'evitar'],
  note: ['note', 'notes', 'comment', 'nota', 'notas', 'comentario'],
  case: ['case', 'case sensitive', 'capitals', 'mayúsculas', 'distingue mayúsculas'],
}
const yes = new Set(['1', 'x', 'y', 'yes', 'true', 's', 'sí', 'si', 'verdadero'])
const no = new Set(['', '0', 'n', 'no', 'false', 'falso'])

/** Cells that a spreadsheet would take for formulas get an apostrophe, and those that would then look alike. */
const formula = /^'*[=+\-@\t\r]/
const unescapeFormula = (cell: string): string => (formula.test(cell) ? cell.replace(/^'/, '') : cell)

const plainHeader = (cell: string): string => cell.trim().toLowerCase().replace(/[_-]+/g, ' ')

const columnOf = (cell: string): Column | undefined =>
  columns.find((column) => headers[column].includes(plainHeader(cell)))

/** The mark that divides the first line into the most columns with a name that is known. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const known = (mark: string) => header.replaceAll('"', '').split(mark).filter(columnOf).length
  return [',', ';', '\t'].reduce((best, mark) => (known(mark) > known(best) ? mark : best))
}

/** Several terms in one cell are separated by `|`; `\|` and `\\` stand for themselves. */
export const splitTerms = (cell: string): readonly string[] =>
  [...cell.matchAll(/((?:\\.|[^\\|]|\\$)*)(?:\||$)/gsu)]
    .map(([, term = '']) => term.replace(/\\([|\\])/g, '$1').trim())
    .filter((term) => term !== '')

/** The terms of one cell. */
export const joinTerms = (terms: readonly string[]): string =>
  terms.map((term) => term.replace(/[\\|]/g, (mark) => `\\${mark}`)).join(' | ')

/**
 * Terms of a table: comma, semicolon or tab, a header that names the columns. A row that cannot be a term is a problem
 * that names the file and the row, counted as a spreadsheet counts.
 */
export function readTermsCsv(file: SourceFile): Result<readonly Term[]> {
  const decoded = decode(file)
  if (!decoded.ok) return decoded
  const { name } = file
  const text = decoded.value.text.replace(/^\ufeff/, '')
  const { data, errors } = papa.parse(text, { delimiter: delimiterOf(text) })
  const [fault] = errors
  if (fault !== undefined) return fail('glossary-row', { name, row: (fault.row ?? 0) + 1 })
  const [header = [], ...rows] = data
  const places = new Map(header.map((cell, place) => [columnOf(cell), place] as const))
  if (!places.has('target') && !places.has('forbidden')) return fail('glossary-columns', { name })
  const terms: Term[] = []
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const term = readRow((column) => unescapeFormula(row[places.get(column) ?? -1] ?? ''))
    if (term === null) return fail('glossary-row', { name, row: index + 2 })
    terms.push(term)
  }
  return succeed(terms)
}

function readRow(cell: (column: Column) => string): Term | null {
  const source = cell('source').trim()
  const target = splitTerms(cell('target'))
  const forbidden = splitTerms(cell('forbidden'))
  const cased = cell('case').trim().toLowerCase()
  if (forbidden.length === 0 && (source === '' || target.length === 0)) return null
  if (!yes.has(cased) && !no.has(cased)) return null
  return { source, target, forbidden, note: cell('note').trim(), caseSensitive: yes.has(cased) }
}

/** A table that spreadsheets and `readTermsCsv` read: UTF-8 with a byte order mark, so that Excel sees which. */
export function writeTermsCsv(terms: readonly Term[]): string {
  const rows = terms.map(({ source, target, forbidden, note, caseSensitive }) => [
    source,
    joinTerms(target),
    joinTerms(forbidden),
    note,
    caseSensitive ? 'yes' : '',
  ])
  return `\ufeff${papa.unparse([columns, ...rows], { newline: '\r\n', escapeFormulae: formula })}\r\n`
}
