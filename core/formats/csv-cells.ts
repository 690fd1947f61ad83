/** A cell with its place in the text, quotation marks included. */
export interface Cell {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly quoted: boolean
}

/** A text taken apart into cells (RFC 4180), or the offset of a quotation mark that never closes or closes too early. */
export type Cells =
  | { readonly records: readonly (readonly Cell[])[]; readonly damaged: null }
  | { readonly damaged: number }

/**
 * Takes a table apart, with or without quotation marks as marks; no more than `most` records. Goes through the text
 * once.
 */
export function scanCells(text: string, delimiter: string, quotes: boolean, from = 0, most = Infinity): Cells {
  const records: Cell[][] = []
  let record: Cell[] = []
  let at = from
  while (at < text.length || record.length > 0) {
    const cell = quotes && text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter)
    if (cell === null) return { damaged: at }
    record.push(cell)
    at = cell.to
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') return { damaged: at }
    records.push(record)
    record = []
    if (records.length >= most) break
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { records, damaged: null }
}

function quotedCell(text: string, from: number): Cell | null {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return null
    if (text[at + 1] === '"') continue
    return { from, to: at + 1, value: text.slice(from + 1, at).replaceAll('""', '"'), quoted: true }
  }
}

function bareCell(text: string, from: number, delimiter: string): Cell {
  let to = from
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n' && text[to] !== '\r') to += 1
  return { from, to, value: text.slice(from, to), quoted: false }
}

/** How the cells of a table are told apart. */
export interface Dialect {
  readonly delimiter: string
  /** False where quotation marks are text, as in many tab-separated files. */
  readonly quotes: boolean
  /** Where the table begins: behind Excel's line `sep=;`. */
  readonly from: number
}

const delimiters = ['\t', ';', ',', '|']
const sampled = 200

/** The delimiter that gives most records one number of cells, two or more; null when none does for at least two in three. */
export function findDialect(text: string): Dialect | null {
  const named = /^sep=(.)\r?\n/.exec(text)
  if (named?.[1]) return { delimiter: named[1], quotes: true, from: named[0].length }
  let best: { readonly dialect: Dialect; readonly share: number } | null = null
  for (const delimiter of delimiters)
    for (const quotes of delimiter === '\t' ? [true, false] : [true]) {
      const share = regularity(text, delimiter, quotes)
      if (share > 0.66 && share > (best?.share ?? 0)) best = { dialect: { delimiter, quotes, from: 0 }, share }
    }
  return best?.dialect ?? null
}

/**
 * The share of records that have the number of cells that most have; less where quotation marks are damaged, which is
 * for reading to say.
 */
function regularity(text: string, delimiter: string, quotes: boolean): number {
  if (!text.includes(delimiter)) return 0
  const cells = scanCells(text, delimiter, quotes, 0, sampled)
  if (cells.damaged !== null) return delimiter === '\t' ? 0 : regularity(text, delimiter, false) * 0.9
  const counts = new Map<number, number>()
  const filled = cells.records.filter((record) => record.length > 1 || record[0]?.value !== '')
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 0, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return width > 1 ? count / filled.length : 0
}
