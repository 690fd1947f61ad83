import { type Result, succeed } from '../../problem'
import type { ExchangeReview } from '../bilingual'
import { rowsByUnit } from '../exchange'
import { rawName, setAttributes, setInner, writeSplices } from '../exchange-xml'
import { changesInRow, tableOf } from '../pair-rows'
import { escaped, type Splice, type XmlTree } from '../xml-tree'
import { makeZip, writeZip } from '../zip'
import { cellIn, type ReadSheet, type SheetRow } from './read'

/** The workbook with the rows' translations in their cells; every other part keeps its bytes. */
export function writeWorkbook(sheet: ReadSheet, review: ExchangeReview): Result<Uint8Array> {
  const rows = rowsByUnit(sheet.document, review)
  const splices = sheet.document.units.flatMap((unit): readonly Splice[] => {
    const row = rows.get(unit.id)
    const place = sheet.rows.get(unit.id)
    if (!row || !place) return []
    return changesInRow(cellIn(place), sheet.columns, unit, row).flatMap(([column, value]) =>
      cellSplices(sheet.tree, place, column, value),
    )
  })
  if (splices.length === 0) return succeed(sheet.archive.bytes)
  const part = writeSplices(sheet.tree, splices)
  return part.ok ? succeed(writeZip(sheet.archive, new Map([[sheet.part, part.value]]))) : part
}

/** A cell keeps its style and gets its text as a string of its own: others may share the one it had. */
function cellSplices(
  tree: XmlTree,
  { element, number, cells }: SheetRow,
  column: number,
  value: string,
): readonly Splice[] {
  const prefix = rawName(tree, element, '')
  const cell = cells.find((each) => each.column === column)
  if (cell) {
    return [
      ...setAttributes(tree, cell.element, { t: 'inlineStr' }),
      setInner(tree, cell.element, inlineXml(value, prefix)),
    ]
  }
  const before = cells.findLast((each) => each.column < column)
  const at = before?.element.to ?? element.contentFrom
  const insert = `<${prefix}c r="${columnName(column)}${number}" t="inlineStr">${inlineXml(value, prefix)}</${prefix}c>`
  return [{ from: at, to: at, insert }]
}

const inlineXml = (text: string, prefix = ''): string =>
  `<${prefix}is><${prefix}t xml:space="preserve">${cellXml(text)}</${prefix}t></${prefix}is>`

/** What XML cannot hold, and what looks like Excel's way to write it, is written in that way. */
const cellXml = (text: string): string =>
  escaped(
    text
      .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
      .replace(
        /[^\P{Cc}\t\n\x7f-\x9f]|[\ufffe\uffff]/gu,
        (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, '0')}_`,
      ),
  )

/** `C` for 2. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A new workbook of one sheet: names of columns that stay in sight, texts that wrap. */
export function createWorkbook(review: ExchangeReview): Uint8Array {
  const name =
    review.title
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || '1'
  const rows = tableOf(review).map((cells, index) => {
    const style = index === 0 ? 1 : 2
    const xml = cells.map(
      (value, column) => `<c r="${columnName(column)}${index + 1}" s="${style}" t="inlineStr">${inlineXml(value)}</c>`,
    )
    return `<row r="${index + 1}">${xml.join('')}</row>`
  })
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="3" width="60" customWidth="1"/><col min="4" max="7" width="20" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  }
  const encoder = new TextEncoder()
  return makeZip(new Map(Object.entries(parts).map(([part, xml]) => [part, encoder.encode(declaration + xml)])))
}
