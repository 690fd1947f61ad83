import type { ExchangeReview, ExchangeRow, RowError } from '../../../core/formats/bilingual'
import { plain } from '../../../core/text/content'

export const errorAt = (from: number, to: number, rest: Partial<RowError> = {}): RowError => ({
  from,
  to,
  side: 'target',
  category: 'accuracy/mistranslation',
  severity: 'major',
  note: '',
  origin: 'Ana',
  ...rest,
})

export const rowOf = (id: string, source: string, machine: string, rest: Partial<ExchangeRow> = {}): ExchangeRow => ({
  id,
  kind: 'paragraph',
  source: plain(source),
  machine: plain(machine),
  target: plain(machine),
  status: 'untouched',
  by: null,
  at: null,
  notes: [],
  errors: [],
  ...rest,
})

export const reviewOf = (...rows: readonly ExchangeRow[]): ExchangeReview => ({
  title: 'The port',
  sourceLanguage: 'es',
  targetLanguage: 'en',
  rows,
  coding: { encoding: 'utf-8', bom: false, newline: '\n' },
})
