import { describe, expect, test } from 'vitest'
import type { ExchangeReview, ExchangeRow } from '../../../../core/formats/bilingual'
import { docxFormat } from '../../../../core/formats/docx'
import { docxTableFormat } from '../../../../core/formats/docx/table'
import { openZip, readEntry, writeZip } from '../../../../core/formats/zip'
import { plain } from '../../../../core/text/content'
import { docx, got } from '../office-files'

const row = (id: string, changes: Partial<ExchangeRow>): ExchangeRow => ({
  id,
  kind: 'paragraph',
  source: plain('Fuente'),
  machine: plain('Machine'),
  target: plain('Old English'),
  status: 'edited',
  by: 'Ana',
  at: '2026-03-01T10:00:00Z',
  notes: [],
  errors: [],
  ...changes,
})

const rows: readonly ExchangeRow[] = [
  row('1', { kind: 'heading', status: 'untouched' }),
  row('tu-2', {
    target: {
      text: 'A bold word & <more>',
      codes: [
        { at: 2, id: '1', kind: 'open', label: 'b' },
        { at: 6, id: '1', kind: 'close', label: 'b' },
        { at: 11, id: '2', kind: 'point', label: '\u25a3' },
      ],
    },
    notes: [
      { by: 'Ana', at: '2026-03-01T10:00:00Z', text: 'Why: so?\nTwo lines' },
      { by: 'Ben', at: null, text: 'No date' },
    ],
  }),
  row('3', { source: plain('Uno.\u2029Dos.'), target: plain('One.\u2029Two.'), status: 'approved-with-edits' }),
  row('4', {
    errors: [
      { side: 'target', from: 0, to: 7, category: 'accuracy/omission', severity: 'major', note: 'x', origin: 'QE' },
    ],
  }),
]

const review: ExchangeReview = {
  title: 'Title',
  sourceLanguage: 'es',
  targetLanguage: 'en',
  rows,
  coding: { encoding: 'utf-8', bom: false, newline: '\n' },
}

const table = (bytes: Uint8Array) => {
  if (!docxTableFormat.read) throw new Error('not read')
  return got(docxTableFormat.read({ name: 'table.docx', bytes })).document
}

describe('the review table', () => {
  const bytes = got(docxTableFormat.create(review))

  test('reads back as the rows it was made of, codes, states and notes included', () => {
    const read = table(bytes)
    expect([read.sourceLanguage, read.targetLanguage]).toEqual(['es', 'en'])
    expect(
      read.units.map(({ id, kind, source, machine, target, status, notes }) => ({
        id,
        kind,
        source,
        machine,
        target,
        status,
        notes,
      })),
    ).toEqual(
      rows.map(({ id, kind, source, machine, target, status, notes }) => ({
        id,
        kind,
        source,
        machine,
        target,
        status,
        notes,
      })),
    )
  })

  test('is told from another DOCX, by its property or by its first row', () => {
    const file = { name: 'table.docx', bytes }
    expect(docxTableFormat.recognise(file)).toBe(1)
    const archive = got(openZip(bytes, 'table.docx'))
    const without = writeZip(archive, new Map([['docProps/custom.xml', null]]))
    expect(docxTableFormat.recognise({ ...file, bytes: without })).toBe(0.99)
    expect(table(without).units).toHaveLength(4)
    expect(docxTableFormat.recognise(docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>'))).toBe(0)
  })

  test('English changed in Word is read', () => {
    const archive = got(openZip(bytes, 'table.docx'))
    const xml = new TextDecoder().decode(got(readEntry(archive, 'word/document.xml')) ?? new Uint8Array())
    const changed = writeZip(
      archive,
      new Map([['word/document.xml', new TextEncoder().encode(xml.replaceAll('>Old English<', '>Better<'))]]),
    )
    expect(table(changed).units.map(({ target }) => target.text)).toEqual([
      'Better',
      'A bold word & <more>',
      'One.\u2029Two.',
      'Better',
    ])
  })

  test('is a DOCX that anyone can read, errors as comments in it', () => {
    expect(docxFormat.recognise({ name: 'table.docx', bytes })).toBe(1)
    const comments = got(readEntry(got(openZip(bytes, 'table.docx')), 'word/comments.xml'))
    expect(comments && new TextDecoder().decode(comments)).toContain('accuracy/omission (major): x')
  })

  test('rows with one number are told apart', () => {
    const twice = got(docxTableFormat.create({ ...review, rows: [row('1', {}), row('1', {})] }))
    expect(table(twice).units.map(({ id }) => id)).toEqual(['1', 'row-2'])
  })
})
