import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BilingualFormat, ExchangeRow } from '../../core/formats/bilingual'
import { csvFormat } from '../../core/formats/csv'
import type { SourceFile } from '../../core/formats/format'
import { poFormat } from '../../core/formats/po'
import { tmxFormat } from '../../core/formats/tmx'
import { xliff1Format } from '../../core/formats/xliff-1'
import { xliff2Format } from '../../core/formats/xliff-2'
import { xlsxFormat } from '../../core/formats/xlsx'
import { plain } from '../../core/text/content'
import { newRow, readDocument, reviewOf, unwrap, utf8, writeChanged } from '../core/formats/exchange-sample'
import { inFolder, toolkitUnits, translatedByOmegaT } from './exchange'

const code = (at: number, kind: 'open' | 'close' | 'point', id: string, label: string) => ({ at, id, kind, label })

const rows: readonly ExchangeRow[] = [
  newRow('1', 'El mercado del puerto', 'The harbour market', { status: 'approved', kind: 'heading' }),
  newRow('2', 'Dijo \u00abs\u00ed\u00bb & <no>.', 'He said \u201cyes\u201d & <no>.', {
    machine: plain('He said \u00abyes\u00bb & <no>.'),
    status: 'edited',
    by: 'Ana',
    at: '2026-01-02T03:04:05.000Z',
    notes: [{ by: 'Ana', at: null, text: 'Quotation marks' }],
  }),
  newRow('3', 'Dos l\u00edneas:\nuna y otra', 'Two lines:\none and \\another\t"', { status: 'confirmed' }),
  newRow('4', 'Pulpo', 'Octopus', { status: 'untouched' }),
  newRow('5', '\u6e2f\u53e3\u{1f6a2}', 'Harbour \u{1f6a2}', { status: 'rejected' }),
]
const coded = newRow('6', 'Las doce barcas', 'The twelve boats', {
  source: {
    text: 'Las doce barcas',
    codes: [code(4, 'open', '1', 'b'), code(8, 'close', '1', 'b'), code(15, 'point', '2', 'br')],
  },
  target: {
    text: 'The twelve boats',
    codes: [code(4, 'open', '1', 'b'), code(10, 'close', '1', 'b'), code(16, 'point', '2', 'br')],
  },
})
const created = (format: BilingualFormat, more: readonly ExchangeRow[] = []) =>
  unwrap(format.create(reviewOf([...rows, ...more])))
const texts = rows.map(({ source, target }) => [source.text, target.text])
const fixture = (path: string): SourceFile => ({
  name: path.replace(/^.*\//, ''),
  bytes: readFileSync(join(import.meta.dirname, '../fixtures/formats', path)),
})

describe('translate-toolkit', () => {
  test.each([
    ['XLIFF 1.2', 'a.xlf', xliff1Format],
    ['TMX', 'a.tmx', tmxFormat],
    ['PO', 'a.po', poFormat],
    ['CSV', 'a.csv', csvFormat],
  ])('reads the texts of our %s', (_, name, format) => {
    const units = toolkitUnits(name, created(format))
    expect(units.map(([source, target]) => [source, target])).toEqual(texts)
  })

  test('finds fuzzy in PO what nobody has confirmed, and what was rejected', () => {
    expect(toolkitUnits('a.po', created(poFormat)).map(([, , fuzzy]) => fuzzy)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  test('finds our notes', () => {
    expect(toolkitUnits('a.po', created(poFormat))[1]?.[3]).toBe('Ana: Quotation marks')
    expect(toolkitUnits('a.xlf', created(xliff1Format))[1]?.[3]).toContain('Quotation marks')
  })

  test.each([
    ['its own XLIFF', 'translate-toolkit/harbour.xlf', xliff1Format],
    ['its own PO', 'translate-toolkit/harbour.po', poFormat],
    ['its own CSV', 'translate-toolkit/harbour.csv', csvFormat],
    ['its own TMX', 'translate-toolkit/harbour.tmx', tmxFormat],
  ])('reads %s after a correction, and nothing else is another', (_, path, format) => {
    const file = fixture(path)
    const { units } = readDocument(format, file)
    const corrected = units.find(({ source }) => source.text === 'Pulpo')
    const written = unwrap(writeChanged(format, file, { [corrected?.id ?? '']: { target: plain('Squid & <chips>') } }))
    const [before, after] = [file.bytes, written].map((bytes) => toolkitUnits(file.name, bytes))
    expect(after?.map(([source, target]) => [source, target])).toEqual(
      before?.map(([source, target]) => [source, source === 'Pulpo' ? 'Squid & <chips>' : target]),
    )
  })
})

describe('OmegaT', () => {
  test('translates with our TMX', () => {
    const source = `${rows
      .filter(({ source: { text } }) => !text.includes('\n'))
      .map((row) => row.source.text)
      .join('\n\n')}\n`
    expect(translatedByOmegaT('a.txt', source, created(tmxFormat)).replaceAll('\r\n', '\n')).toBe(
      `${rows
        .filter(({ source: { text } }) => !text.includes('\n'))
        .map((row) => row.target.text)
        .join('\n\n')}\n`,
    )
  })

  test('keeps its own memory after a correction of a text with codes', () => {
    const file = fixture('omegat/harbour-level2.tmx')
    const [first] = readDocument(tmxFormat, file).units
    const target = { ...plain(''), ...first?.target }
    const text = target.text.replace('came back', 'returned')
    expect(text).not.toBe(target.text)
    const written = unwrap(writeChanged(tmxFormat, file, { [first?.id ?? '']: { target: { ...target, text } } }))
    expect(inFolder({ 'a.tmx': written }, (_, run) => run('xmllint', '--noout', '--nonet', '--dropdtd', 'a.tmx'))).toBe(
      '',
    )
  })
})

describe('gettext', () => {
  test('compiles our PO and finds nothing to complain of', () => {
    const out = inFolder({ 'a.po': created(poFormat) }, (_, run) =>
      run('msgfmt', '--check-format', '-o', 'a.mo', 'a.po'),
    )
    expect(out).toBe('')
  })

  test('reads our PO to the same entries', () => {
    const made = created(poFormat)
    const again = inFolder({ 'a.po': made }, (_, run) => run('msgcat', '--no-wrap', 'a.po'))
    const pairs = (bytes: Uint8Array) =>
      readDocument(poFormat, { name: 'a.po', bytes }).units.map(({ source, target }) => [source.text, target.text])
    expect(pairs(new TextEncoder().encode(again))).toEqual(pairs(made))
  })
})

describe('xmllint', () => {
  test.each([
    ['XLIFF 1.2', xliff1Format],
    ['XLIFF 2.1', xliff2Format],
    ['TMX', tmxFormat],
  ])('finds our %s well-formed, in UTF-8 and in UTF-16', (_, format) => {
    for (const coding of [utf8, { encoding: 'utf-16le', bom: true, newline: '\r\n' } as const]) {
      const made = unwrap(format.create(reviewOf([...rows, coded], coding)))
      expect(inFolder({ 'a.xml': made }, (_folder, run) => run('xmllint', '--noout', '--nonet', 'a.xml'))).toBe('')
    }
  })
})

describe('LibreOffice', () => {
  const asCsv = (bytes: Uint8Array): SourceFile => ({
    name: 'a.csv',
    bytes: inFolder({ 'a.xlsx': bytes }, (folder, run) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`
      run('soffice', profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', 'a.xlsx')
      return readFileSync(join(folder, 'a.csv'))
    }),
  })

  test('shows the texts of our XLSX', () => {
    const { units } = readDocument(csvFormat, asCsv(created(xlsxFormat)))
    expect(units.map(({ source, target }) => [source.text, target.text])).toEqual(texts)
  })

  test('shows its own XLSX after a correction, and nothing else is another', () => {
    const file = fixture('libreoffice/harbour.xlsx')
    const { units } = readDocument(xlsxFormat, file)
    const corrected = units.find(({ source }) => source.text === 'Pulpo')
    const written = unwrap(writeChanged(xlsxFormat, file, { [corrected?.id ?? '']: { target: plain('=Squid') } }))
    const shown = readDocument(csvFormat, asCsv(written)).units.map(({ target }) => target.text)
    expect(shown).toEqual(units.map((unit) => (unit === corrected ? '=Squid' : unit.target.text)))
  })
})
