import { fail, type Result, succeed } from '../problem'
import { plain, type Range } from '../text/content'
import type { BilingualFormat, ExchangeReview, ExchangeRow, RowError, Unit } from './bilingual'
import { decode, encode, withNewlines } from './encoding'
import { categoryName, categoryOf, saysNoError, severityName, severityOf, uniqueIds } from './error-terms'

const columns = [
  'system',
  'doc',
  'docSegId',
  'globalSegId',
  'rater',
  'source',
  'target',
  'category',
  'severity',
] as const
type Column = (typeof columns)[number]

/** Other names of the columns, in the files of earlier years. */
const names: Readonly<Record<string, Column>> = {
  doc_id: 'docSegId',
  docsegid: 'docSegId',
  seg_id: 'globalSegId',
  globalsegid: 'globalSegId',
}

/**
 * Errors as WMT's raters mark them: a row for each error of a segment, with `<v>` and `</v>` around it in the source or
 * the target. No quoting: a tab parts columns, a line end rows.
 */
export const mqmTsvFormat: BilingualFormat = {
  id: 'mqm-tsv',
  extensions: ['tsv'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return 0
    const [header = ''] = decoded.value.text.slice(0, 1000).split(/\r\n|\n|\r/)
    return placesOf(header) ? 1 : 0
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const { text, coding } = decoded.value
    const units = readRows(text, file.name)
    if (!units.ok) return units
    if (units.value.length === 0) return fail('file-empty', { name: file.name })
    return succeed({ document: { sourceLanguage: null, targetLanguage: null, units: units.value }, coding })
  },
  create: (review) => encode(withNewlines(`${linesOf(review).join('\n')}\n`, review.coding.newline), review.coding),
  holds: (row) => (isJudged(row) ? unmarked(row.machine.text).text : null),
}

type Places = Readonly<Record<Column, number>>

/** Which column of the file holds what; null when one that is needed is not there. */
function placesOf(header: string): Places | null {
  const found = header.split('\t').map((name) => names[name.trim().toLowerCase()] ?? name.trim())
  const places = Object.fromEntries(columns.map((column) => [column, found.indexOf(column)])) as Record<Column, number>
  const needed = columns.filter((column) => column !== 'globalSegId' && column !== 'docSegId')
  return needed.some((column) => places[column] < 0) || found.length < needed.length ? null : places
}

function readRows(text: string, name: string): Result<readonly Unit[]> {
  const [header = '', ...lines] = text.split(/\r\n|\n|\r/)
  const places = placesOf(header)
  if (!places) return fail('file-damaged', { name, place: '1:1' })
  const drafts = new Map<string, { id: string; source: string; target: string; errors: RowError[] }>()
  const uniqueId = uniqueIds()
  const least = Math.max(...Object.values(places)) + 1
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const cells = line.split('\t')
    if (cells.length < least) return fail('file-damaged', { name, place: `${index + 2}:1` })
    const cell = (column: Column): string => cells[places[column]] ?? ''
    const [source, target] = [unmarked(cell('source')), unmarked(cell('target'))]
    const place = ['system', 'doc', 'docSegId', 'globalSegId'].map((column) => cell(column as Column))
    const key = [...place, source.text, target.text].join('\t')
    const id = place.filter((part) => part !== '').join('/')
    const draft = drafts.get(key) ?? { id: uniqueId(id), source: source.text, target: target.text, errors: [] }
    drafts.set(key, draft)
    for (const error of errorsIn(cell, source, target)) draft.errors.push(error)
  }
  return succeed([...drafts.values()].map(unitOf))
}

const unitOf = ({
  id,
  source,
  target,
  errors,
}: {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly errors: readonly RowError[]
}): Unit => ({
  id,
  source: plain(source),
  target: plain(target),
  machine: null,
  status: null,
  notes: [],
  errors,
  kind: 'paragraph',
  locked: false,
})

/** A text without its marks, and what lay between them. A mark that does not end goes to the end of the text. */
interface Unmarked {
  readonly text: string
  readonly ranges: readonly Range[]
}

function unmarked(marked: string): Unmarked {
  const ranges: Range[] = []
  let text = ''
  let from: number | null = null
  for (const part of marked.split(/(<\/?v>)/)) {
    if (part === '<v>') from ??= text.length
    else if (part !== '</v>') text += part
    else if (from !== null) {
      ranges.push({ from, to: text.length })
      from = null
    }
  }
  if (from !== null) ranges.push({ from, to: text.length })
  return { text, ranges }
}

/** An error without a mark is one of the whole translation. */
function errorsIn(cell: (column: Column) => string, source: Unmarked, target: Unmarked): readonly RowError[] {
  if (saysNoError(cell('category')) || saysNoError(cell('severity'))) return []
  const about = {
    category: categoryOf(cell('category')),
    severity: severityOf(cell('severity')),
    note: '',
    origin: cell('rater'),
  }
  const errors = [
    ...target.ranges.map((range): RowError => ({ ...range, side: 'target', ...about })),
    ...source.ranges.map((range): RowError => ({ ...range, side: 'source', ...about })),
  ]
  return errors.length > 0 ? errors : [{ from: 0, to: target.text.length, side: 'target', ...about }]
}

/** Whether anybody looked at a row. */
const isJudged = ({ errors, status }: ExchangeRow): boolean => errors.length > 0 || status !== 'untouched'

/** Rows that people judged: their errors, or that there are none. What nobody looked at is left out. */
const linesOf = ({ title, rows }: ExchangeReview): readonly string[] => [
  columns.join('\t'),
  ...rows.flatMap((row, index) => {
    const line = (rater: string, texts: readonly [string, string], category: string, severity: string) =>
      ['MT', title, row.id, String(index + 1), rater, ...texts, category, severity].map(oneLine).join('\t')
    const texts = [row.source.text, row.machine.text] as const
    if (!isJudged(row)) return []
    if (row.errors.length === 0) return [line(row.by ?? '', texts, 'No-error', 'No-error')]
    return row.errors.map((error) =>
      line(error.origin, marked(row, error), categoryName(error.category), severityName(error.severity)),
    )
  }),
]

function marked({ source, machine }: ExchangeRow, { side, from, to }: RowError): readonly [string, string] {
  const mark = (text: string) => `${text.slice(0, from)}<v>${text.slice(from, to)}</v>${text.slice(to)}`
  return side === 'source' ? [mark(source.text), machine.text] : [source.text, mark(machine.text)]
}

const oneLine = (cell: string): string => cell.replace(/[\t\r\n\u2029]/g, ' ')
