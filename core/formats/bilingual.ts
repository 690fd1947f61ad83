import type { Result } from '../problem'
import type { Content, Range } from '../text/content'
import type { Block, SourceFile, TextCoding } from './format'

/** Where a row stands, as exchange formats know it. */
export type RowStatus = 'untouched' | 'confirmed' | 'edited' | 'approved' | 'approved-with-edits' | 'rejected'

/** Something a person wrote about a row. `at` is ISO 8601, UTC; null where the file does not say. */
export interface RowNote {
  readonly by: string
  readonly at: string | null
  readonly text: string
}

/** An error that somebody (a person, a model, another tool) marked in a row, in MQM's terms. */
export interface RowError extends Range {
  readonly side: 'source' | 'target'
  /** MQM category, lower case with slashes: `accuracy/mistranslation`. */
  readonly category: string
  readonly severity: 'critical' | 'major' | 'minor' | 'neutral'
  readonly note: string
  /** Who or what says so. */
  readonly origin: string
}

/** A source and its translation that belong together, as read from a bilingual file. */
export interface Unit {
  /** Unique in its file and the same each time the same bytes are read. */
  readonly id: string
  readonly source: Content
  /** What stands in the file as the translation; empty where there is none. */
  readonly target: Content
  /** The machine's text where the file keeps it beside the translation; else null, and `target` is the machine's. */
  readonly machine: Content | null
  readonly status: RowStatus | null
  readonly notes: readonly RowNote[]
  readonly errors: readonly RowError[]
  readonly kind: Block['kind']
  /** Must not be changed: XLIFF's translate="no", a locked segment. */
  readonly locked: boolean
}

/** A bilingual file as read, in reading order. Languages are BCP 47; null where the file does not say. */
export interface BilingualDocument {
  readonly sourceLanguage: string | null
  readonly targetLanguage: string | null
  readonly units: readonly Unit[]
}

/** A row of a review as an exchange format writes it. */
export interface ExchangeRow {
  /** The unit it was read from; a number from 1 in a review that came from two files. */
  readonly id: string
  readonly kind: Block['kind']
  readonly source: Content
  readonly machine: Content
  /** The text to write. */
  readonly target: Content
  readonly status: RowStatus
  /** Who last changed the text and when (ISO 8601, UTC); null while it is the machine's. */
  readonly by: string | null
  readonly at: string | null
  readonly notes: readonly RowNote[]
  /** Errors that people marked or confirmed in the machine text. */
  readonly errors: readonly RowError[]
}

/** What an exchange file says about a review as a whole. */
export interface ExchangeReview {
  readonly title: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** In reading order. */
  readonly rows: readonly ExchangeRow[]
  readonly coding: TextCoding
}

/** One format that holds both languages. */
export interface BilingualFormat {
  readonly id: string
  /** Lower case, without the dot; the first is the one to write. */
  readonly extensions: readonly string[]
  /** 0 (cannot be) to 1 (certain), by content first and by name where content does not tell. */
  readonly recognise: (file: SourceFile) => number
  /** Left out where a format is only written. */
  readonly read?: (
    file: SourceFile,
  ) => Result<{ readonly document: BilingualDocument; readonly coding: TextCoding | null }>
  /** The original with the rows' translations, states and notes in it; everything else stays as it is. Left out where `create` does. */
  readonly write?: (original: SourceFile, review: ExchangeReview) => Result<Uint8Array>
  /** A new file. */
  readonly create: (review: ExchangeReview) => Result<Uint8Array>
  /** The text of a row as a new file holds it, null where it leaves the row out; the translation of every row unless this says otherwise. */
  readonly holds?: (row: ExchangeRow) => string | null
}
