import { describe, expect, test } from 'vitest'
import type { BilingualFormat } from '../../../core/formats/bilingual'
import { csvFormat, tsvFormat } from '../../../core/formats/csv'
import { plain } from '../../../core/text/content'
import {
  fileOf,
  newRow,
  pairsOf,
  problemOf,
  readDocument,
  reviewOf,
  textOf,
  unwrap,
  utf8,
  writeChanged,
} from './exchange-sample'

const pairs = (text: string, format: BilingualFormat = csvFormat) => pairsOf(format, fileOf('a.csv', text))
const changed = (text: string, to: string, format: BilingualFormat = csvFormat) =>
  textOf(unwrap(writeChanged(format, fileOf('a.csv', text), { 1: { target: plain(to) } })))

describe('which column is the source', () => {
  test.each([
    ['English names', 'id,target,source\n7,The boat,La barca\n'],
    ['Spanish names', 'Traducci\u00f3n;Texto original\nThe boat;La barca\n'],
    ['German names', 'Ausgangstext\t\u00dcbersetzung\nLa barca\tThe boat\n'],
    ['tags of languages', 'en,es\nThe boat,La barca\n'],
    ['tags of languages beside a number', 'id,es,en\n7,La barca,The boat\n'],
    ['names of languages', 'espa\u00f1ol|ingl\u00e9s\nLa barca|The boat\n'],
  ])('is told by %s', (_, text) => {
    expect(pairs(text)).toEqual(['La barca | The boat'])
  })

  test('without names the English column is the translation', () => {
    const text =
      'The boats came back to the harbour before the storm.;Las barcas volvieron al puerto antes del temporal.\n'
    expect(pairs(text)).toEqual([
      'Las barcas volvieron al puerto antes del temporal. | The boats came back to the harbour before the storm.',
    ])
  })

  test('languages that the header names are the languages of the file', () => {
    const { sourceLanguage, targetLanguage } = readDocument(csvFormat, fileOf('a.csv', 'EN-gb,pt_BR\nBoat,Barco\n'))
    expect([sourceLanguage, targetLanguage]).toEqual(['pt-BR', 'EN-gb'])
  })

  test('a single column is no pair', () => {
    expect(problemOf(csvFormat.read?.(fileOf('a.csv', 'source\nLa barca\n')) ?? { ok: true, value: null })).toBe(
      'file-format',
    )
  })
})

describe('cells', () => {
  test('hold delimiters, quotation marks and line ends in quotation marks', () => {
    expect(pairs('source,target\r\n"Dijo: ""s\u00ed"", y\r\nse fue","He said ""yes"""\r\n')).toEqual([
      'Dijo: "s\u00ed", y\nse fue | He said "yes"',
    ])
  })

  test('quotation marks in a tab-separated file may be text', () => {
    expect(pairs('source\ttarget\n"S\u00ed" dijo\t"Yes" he said\n', tsvFormat)).toEqual([
      '"S\u00ed" dijo | "Yes" he said',
    ])
  })

  test("Excel's first line names the delimiter", () => {
    expect(pairs('sep=;\r\nsource;target\r\nUno, dos;One, two\r\n')).toEqual(['Uno, dos | One, two'])
  })

  test('a quotation mark that never closes is named with its place', () => {
    const read = csvFormat.read?.(fileOf('a.csv', 'source,target\nUno,One\nDos,"Two\nTres,Three\n'))
    expect(read && problemOf(read)).toBe('file-damaged 3:5')
  })
})

describe('writing', () => {
  test('changes one cell and keeps the rest to the byte', () => {
    expect(changed('source;target;x\r\n"Uno";"One";=1+1\r\nDos;Two;"y"\r\n', 'A "one"')).toBe(
      'source;target;x\r\n"Uno";"A ""one""";=1+1\r\nDos;Two;"y"\r\n',
    )
  })

  test('adds the cell that a short record lacks', () => {
    expect(changed('source,note,target\nUno\nDos,x,Two\nTres,x,Three\nCuatro,,Four\n', 'One')).toBe(
      'source,note,target\nUno,,One\nDos,x,Two\nTres,x,Three\nCuatro,,Four\n',
    )
  })

  test('a state goes into a column of ours and not into one of others', () => {
    const status = (text: string) =>
      textOf(unwrap(writeChanged(csvFormat, fileOf('a.csv', text), { 1: { status: 'approved' } })))
    expect(status('source,target,status\nUno,One,edited\n')).toBe('source,target,status\nUno,One,approved\n')
    expect(status('source,target,status\nUno,One,Done\n')).toBe('source,target,status\nUno,One,Done\n')
  })

  test('what a spreadsheet would run is made text, and read back without the mark', () => {
    const made = textOf(
      unwrap(
        csvFormat.create(reviewOf([newRow('1', '=cmd()', '@sum'), newRow('2', "'-", 'a'), newRow('3', 'b', '-')])),
      ),
    )
    expect(made).toContain("'=cmd(),'@sum,")
    expect(pairs(made)).toEqual(['=cmd() | @sum', "'- | a", 'b | -'])
  })

  test('a new table has states, notes and the newline that was asked for', () => {
    const row = newRow('1', 'Uno', 'One', {
      status: 'edited',
      by: 'Ana',
      at: '2026-01-02T03:04:05Z',
      notes: [{ by: 'Ben', at: null, text: 'Sure?' }],
    })
    expect(textOf(unwrap(csvFormat.create(reviewOf([row], { ...utf8, newline: '\r\n' }))))).toBe(
      'source,target,machine,status,comments,changed by,changed at\r\n' +
        'Uno,One,One,edited,Ben: Sure?,Ana,2026-01-02T03:04:05Z\r\n',
    )
  })
})

describe('recognition', () => {
  test.each([
    ['a.csv', 'a,b\nc,d\n', 0.95],
    ['a.txt', 'source;target\nuno;one\n', 0.92],
    ['a.txt', 'One, two.\nThree, four.\n', 0],
    ['a.md', 'source;target\nuno;one\n', 0],
    ['a.csv', '<?xml version="1.0"?><a>,</a>', 0],
  ])('%s with %j: %d', (name, text, certainty) => {
    expect(csvFormat.recognise(fileOf(name, text))).toBe(certainty)
  })

  test('tabs make it the other format', () => {
    const file = fileOf('a.csv', 'a\tb\nc\td\n')
    expect([csvFormat.recognise(file), tsvFormat.recognise(file)]).toEqual([0, 0.95])
  })
})
