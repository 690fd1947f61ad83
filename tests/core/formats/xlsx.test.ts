import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ExchangeRow } from '../../../core/formats/bilingual'
import type { SourceFile } from '../../../core/formats/format'
import { xlsxFormat } from '../../../core/formats/xlsx'
import { plain } from '../../../core/text/content'
import {
  fileOf,
  newRow,
  pairsOf,
  problemOf,
  readDocument,
  reviewOf,
  rowOf,
  unwrap,
  writeChanged,
} from './exchange-sample'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const encode = (text: string) => new TextEncoder().encode(text)

/** A workbook around the rows of a sheet, with these shared strings. */
const workbook = (rows: string, strings = ''): SourceFile => ({
  name: 'a.xlsx',
  bytes: zipSync({
    'xl/workbook.xml': encode(
      `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Notes" r:id="a"/><sheet name="Text" r:id="b"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': encode(`<worksheet ${main}><sheetData/></worksheet>`),
    'xl/worksheets/sheet2.xml': encode(`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': encode(`<sst ${main}>${strings}</sst>`),
  }),
})
const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>source</t></is></c><c r="C1" t="inlineStr"><is><t>target</t></is></c></row>'
const sheetOf = (bytes: Uint8Array): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(
    strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
  )?.[1] ?? ''
const changed = (file: SourceFile, changes: Readonly<Record<string, Partial<ExchangeRow>>>) =>
  sheetOf(unwrap(writeChanged(xlsxFormat, file, changes)))

const shared = workbook(
  `${header}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" s="4" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="D4"><v>7</v></c></row>`,
  '<si><t xml:space="preserve">Uno </t></si><si><r><rPr><b/></rPr><t>O</t></r><r><t>ne</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
)

describe('reading', () => {
  test('shared strings with runs, without reading aids, in the first sheet that has two columns', () => {
    expect(pairsOf(xlsxFormat, shared)).toEqual(['Uno  | One', 'One | '])
  })

  test("Excel's way to write control characters is read", () => {
    const rows = `${header}<row r="2"><c r="A2" t="inlineStr"><is><t>a_x000B_b</t></is></c><c r="C2" t="str"><v>_x005F_x000B_</v></c></row>`
    expect(pairsOf(xlsxFormat, workbook(rows))).toEqual(['a\vb | _x005F_x000B_'])
    expect(
      pairsOf(
        xlsxFormat,
        workbook(rows.replace('t="str"><v>_x005F_x000B_</v>', 't="inlineStr"><is><t>_x005F_x000B_</t></is>')),
      ),
    ).toEqual(['a\vb | _x000B_'])
  })

  test('rows and cells need not say where they are', () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row>${cell('source')}${cell('target')}</row><row>${cell('Uno')}${cell('One')}</row>`
    expect(pairsOf(xlsxFormat, workbook(rows))).toEqual(['Uno | One'])
  })

  test('a translation that is computed is locked', () => {
    const rows = `${header}<row r="2"><c r="A2" t="str"><v>Uno</v></c><c r="C2" t="str"><f>1+1</f><v>One</v></c></row>`
    expect(readDocument(xlsxFormat, workbook(rows)).units[0]?.locked).toBe(true)
  })

  test.each([
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', 'A1'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'A2'],
    ['a cell that is there twice', '<row r="1"><c r="A1"/><c r="A1"/></row>', 'A1'],
    ['a row that is there twice', '<row r="2"/><row r="2"/>', 'row 2'],
    ['a torn sheet', '<row r="2">', '1:100'],
  ])('%s is named with its place', (_, rows, place) => {
    const read = xlsxFormat.read?.(workbook(rows))
    expect(read && problemOf(read)).toBe(`file-damaged xl/worksheets/sheet2.xml:${place}`)
  })

  test('a workbook without two columns of text is no pair', () => {
    const read = xlsxFormat.read?.(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'))
    expect(read && problemOf(read)).toBe('file-format')
  })
})

describe('writing', () => {
  test('a cell keeps its style and no longer shares its string; other parts keep their bytes', () => {
    const before = unzipSync(shared.bytes)
    const written = unwrap(writeChanged(xlsxFormat, shared, { 1: { target: plain('=1 & 2') } }))
    expect(sheetOf(written)).toBe(
      sheetOf(shared.bytes).replace(
        '<c r="C3" s="4" t="s"><v>1</v></c>',
        '<c r="C3" s="4" t="inlineStr"><is><t xml:space="preserve">=1 &amp; 2</t></is></c>',
      ),
    )
    const after = unzipSync(written)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const part of Object.keys(before)) if (!part.endsWith('sheet2.xml')) expect(after[part]).toEqual(before[part])
  })

  test('a cell that is missing is made between its neighbours', () => {
    expect(changed(shared, { 2: { target: plain('x') } })).toContain(
      '<c r="A4" t="s"><v>1</v></c><c r="C4" t="inlineStr"><is><t xml:space="preserve">x</t></is></c><c r="D4"><v>7</v></c>',
    )
  })

  test('without changes it is the same file', () => {
    expect(unwrap(writeChanged(xlsxFormat, shared, {}))).toEqual(shared.bytes)
  })
})

test('a new workbook reads back as it was', () => {
  const rows = [
    newRow('1', '=cmd()', '+1\n2'),
    newRow('2', 'a\x02_x0041_', ' b ', { machine: plain('c'), status: 'edited' }),
  ]
  const made = { name: 'b.xlsx', bytes: unwrap(xlsxFormat.create(reviewOf(rows))) }
  expect(xlsxFormat.recognise(made)).toBe(1)
  expect(readDocument(xlsxFormat, made).units.map(rowOf)).toEqual(rows)
})

test('a workbook is told by what is in it', () => {
  expect(xlsxFormat.recognise({ ...shared, name: 'a.bin' })).toBe(1)
  expect(xlsxFormat.recognise({ name: 'a.xlsx', bytes: zipSync({ 'word/document.xml': encode('<a/>') }) })).toBe(0)
  expect(xlsxFormat.recognise({ name: 'a.xlsx', bytes: shared.bytes.subarray(0, 300) })).toBe(0.9)
  expect(xlsxFormat.recognise(fileOf('a.xlsx', 'PK?'))).toBe(0)
})
