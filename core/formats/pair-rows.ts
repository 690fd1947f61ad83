import { plain } from '../text/content'
import type { ExchangeReview, ExchangeRow, Unit } from './bilingual'
import { isRowStatus, makeUnit, noteText, statusOf } from './exchange'
import { isBlank } from './layout'
import type { PairColumns } from './pair-columns'

/** The unit in a row of a table; null where neither column holds anything. */
export function unitInRow(cell: (column: number) => string, columns: PairColumns, id: string): Unit | null {
  const text = (column: number | null): string => (column === null ? '' : cell(column).replace(/\r\n?/g, '\n'))
  const [source, target, machine] = [text(columns.source), text(columns.target), text(columns.machine)]
  const [status, notes] = [text(columns.status).trim(), text(columns.notes)]
  if (isBlank(source) && isBlank(target)) return null
  return makeUnit({
    id,
    source: plain(source),
    target: plain(target),
    machine: machine === '' ? null : plain(machine),
    status: isRowStatus(status) ? status : null,
    notes: isBlank(notes) ? [] : [{ by: '', at: null, text: notes }],
  })
}

/** What is to be written into a row, by column: the translation, and the state where the column holds ours. */
export function changesInRow(
  cell: (column: number) => string,
  columns: PairColumns,
  unit: Unit,
  row: ExchangeRow,
): readonly (readonly [column: number, value: string])[] {
  const changes: (readonly [number, string])[] = []
  if (row.target.text !== unit.target.text) changes.push([columns.target, row.target.text])
  if (columns.status !== null && row.status !== statusOf(unit)) {
    const word = cell(columns.status).trim()
    if (word === '' || isRowStatus(word)) changes.push([columns.status, row.status])
  }
  return changes.sort(([a], [b]) => a - b)
}

/** A review as a table. Column names that translate-toolkit takes for its own (`notes`) hide the header from it. */
export const tableOf = ({ rows }: ExchangeReview): readonly (readonly string[])[] => [
  ['source', 'target', 'machine', 'status', 'comments', 'changed by', 'changed at'],
  ...rows.map(({ source, target, machine, status, notes, by, at }) => [
    source.text,
    target.text,
    machine.text,
    status,
    notes.map(noteText).join('\n'),
    by ?? '',
    at ?? '',
  ]),
]
