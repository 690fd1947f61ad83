import type { BilingualDocument, ExchangeReview, ExchangeRow, RowNote, RowStatus, Unit } from './bilingual'

/** A unit with what few files have left out. */
export const makeUnit = (unit: Pick<Unit, 'id' | 'source' | 'target'> & Partial<Unit>): Unit => ({
  machine: null,
  status: null,
  notes: [],
  errors: [],
  kind: 'paragraph',
  locked: false,
  ...unit,
})

/** The rows to write, by unit: those of locked units are left out. Throws on a row that no unit stands behind. */
export function rowsByUnit(document: BilingualDocument, review: ExchangeReview): ReadonlyMap<string, ExchangeRow> {
  const units = new Map(document.units.map((unit) => [unit.id, unit]))
  const rows = new Map<string, ExchangeRow>()
  for (const row of review.rows) {
    const unit = units.get(row.id)
    if (!unit) throw new RangeError(`the file has no unit ${row.id}`)
    if (!unit.locked) rows.set(row.id, row)
  }
  return rows
}

/** Where a unit stands; what the file says nothing about is untouched. */
export const statusOf = ({ status }: Pick<Unit, 'status'>): RowStatus => status ?? 'untouched'

/** The notes of a row that are not in the file yet. */
export const newNotes = (known: readonly RowNote[], row: ExchangeRow): readonly RowNote[] =>
  row.notes.filter(({ by, text }) => !known.some((note) => note.text === text && note.by === by))

/** A note as one text where a format has no place for names. */
export const noteText = ({ by, text }: RowNote): string => (by === '' ? text : `${by}: ${text}`)

export const isRowStatus = (word: string): word is RowStatus =>
  ['untouched', 'confirmed', 'edited', 'approved', 'approved-with-edits', 'rejected'].includes(word)

/** Line and column from 1, as messages name a place: `3:17`. */
export function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|[\n\r]/)
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

/** Gives each name once: what comes again gets a number, `7~2`. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    let count = counts.get(name) ?? 0
    let unique: string
    do {
      count += 1
      unique = count === 1 ? name : `${name}~${count}`
    } while (taken.has(unique))
    counts.set(name, count)
    taken.add(unique)
    return unique
  }
}
