import { fail, type Result, succeed } from '../../problem'
import type { BilingualDocument, Unit } from '../bilingual'
import type { SourceFile } from '../format'
import { findColumns, type PairColumns } from '../pair-columns'
import { unitInRow } from '../pair-rows'
import {
  attributeOf,
  characters,
  elementIn,
  elementsBelow,
  elementsIn,
  isElement,
  readTree,
  type XmlElement,
  type XmlTree,
} from '../xml-tree'
import { type Archive, openZip, readEntry } from '../zip'

/** A cell of a sheet with what it shows. */
export interface SheetCell {
  readonly column: number
  readonly element: XmlElement
  readonly value: string
}

export interface SheetRow {
  readonly element: XmlElement
  /** From 1. */
  readonly number: number
  readonly cells: readonly SheetCell[]
}

export interface ReadSheet {
  readonly archive: Archive
  /** The sheet's name in the container. */
  readonly part: string
  readonly tree: XmlTree
  readonly columns: PairColumns
  readonly document: BilingualDocument
  readonly rows: ReadonlyMap<string, SheetRow>
}

const namespaces = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'p'],
])

const workbookPart = 'xl/workbook.xml'

/** Reads the first sheet of a workbook that has a column with a source and one with its translation. */
export function readWorkbook({ name, bytes }: SourceFile): Result<ReadSheet> {
  const archive = openZip(bytes, name)
  if (!archive.ok) return archive
  const workbook = partTree(archive.value, workbookPart)
  if (!workbook.ok) return workbook
  if (workbook.value === null) return fail('file-format', { name })
  const targets = relationTargets(archive.value)
  if (!targets.ok) return targets
  const strings = sharedStrings(archive.value)
  if (!strings.ok) return strings
  for (const sheet of elementsBelow(workbook.value.root, 'x:sheet')) {
    const part = targets.value.get(attributeOf(sheet, 'r:id') ?? '')
    const tree = part === undefined ? succeed(null) : partTree(archive.value, part)
    if (!tree.ok) return tree
    if (part === undefined || tree.value === null) continue
    const rows = rowsIn(tree.value, strings.value)
    if (typeof rows === 'string') return fail('file-damaged', { name, place: `${part}:${rows}` })
    const columns = findColumns(rows.slice(0, 1000).map(textsOf))
    const read = columns && readRows(rows.slice(columns.header ? 1 : 0), columns)
    if (read && read.document.units.length > 0)
      return succeed({ archive: archive.value, part, tree: tree.value, columns, ...read })
  }
  return fail('file-format', { name })
}

function readRows(rows: readonly SheetRow[], columns: PairColumns): Pick<ReadSheet, 'document' | 'rows'> {
  const units: Unit[] = []
  const byUnit = new Map<string, SheetRow>()
  for (const row of rows) {
    const unit = unitInRow(cellIn(row), columns, String(units.length + 1))
    if (unit === null) continue
    const target = row.cells.find(({ column }) => column === columns.target)
    units.push({ ...unit, locked: target !== undefined && elementIn(target.element, 'x:f') !== undefined })
    byUnit.set(unit.id, row)
  }
  const { sourceLanguage, targetLanguage } = columns
  return { document: { sourceLanguage, targetLanguage, units }, rows: byUnit }
}

export const cellIn =
  ({ cells }: SheetRow) =>
  (at: number): string =>
    cells.find(({ column }) => column === at)?.value ?? ''

const widest = 50

function textsOf({ cells }: SheetRow): readonly string[] {
  const texts: string[] = []
  for (const { column, value } of cells) if (column < widest) texts[column] = value
  return Array.from(texts, (text) => text ?? '')
}

/** A part as a tree; null when the container has none of this name. */
function partTree(archive: Archive, part: string): Result<XmlTree | null> {
  const bytes = readEntry(archive, part)
  if (!bytes.ok) return bytes
  return bytes.value === null ? succeed(null) : readTree(bytes.value, archive.name, part, namespaces)
}

/** Where the workbook's relations lead, by id. */
function relationTargets(archive: Archive): Result<ReadonlyMap<string, string>> {
  const relations = partTree(archive, 'xl/_rels/workbook.xml.rels')
  if (!relations.ok) return relations
  const found = relations.value ? elementsIn(relations.value.root, 'p:Relationship') : []
  return succeed(
    new Map(
      found.map((relation) => {
        const target = attributeOf(relation, 'Target') ?? ''
        return [attributeOf(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
      }),
    ),
  )
}

function sharedStrings(archive: Archive): Result<readonly string[]> {
  const table = partTree(archive, 'xl/sharedStrings.xml')
  if (!table.ok) return table
  const { value: tree } = table
  return succeed(tree ? elementsIn(tree.root, 'x:si').map((item) => richText(tree, item)) : [])
}

/** The text of a string: its runs, without the reading aids of Japanese. Excel writes control characters as `_x000B_`. */
function richText(tree: XmlTree, parent: XmlElement): string {
  const text = elementsIn(parent)
    .flatMap((child) => (child.name === 'x:r' ? elementsIn(child, 'x:t') : child.name === 'x:t' ? [child] : []))
    .map((child) => contentText(tree, child))
    .join('')
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const contentText = (tree: XmlTree, element: XmlElement | undefined): string =>
  element?.children
    .map((child) => (isElement(child) ? '' : characters(tree.text.slice(child.from, child.to))))
    .join('') ?? ''

/** The rows of a sheet, or the place of a cell that is none, or is there twice. */
function rowsIn(tree: XmlTree, strings: readonly string[]): readonly SheetRow[] | string {
  const rows: SheetRow[] = []
  let number = 0
  const seen = new Set<number>()
  for (const element of elementsIn(elementIn(tree.root, 'x:sheetData') ?? tree.root, 'x:row')) {
    number = Number(attributeOf(element, 'r') ?? number + 1)
    if (!Number.isInteger(number) || number < 1 || seen.has(number)) return `row ${number}`
    seen.add(number)
    const cells: SheetCell[] = []
    for (const cell of elementsIn(element, 'x:c')) {
      const reference = attributeOf(cell, 'r')
      const column = reference === undefined ? (cells.at(-1)?.column ?? -1) + 1 : columnOf(reference, number)
      const value = column === null ? null : cellText(tree, cell, strings)
      if (column === null || value === null || column <= (cells.at(-1)?.column ?? -1))
        return reference ?? `row ${number}`
      cells.push({ column, element: cell, value })
    }
    rows.push({ element, number, cells })
  }
  return rows
}

/** Null where the number of a shared string leads nowhere. */
function cellText(tree: XmlTree, cell: XmlElement, strings: readonly string[]): string | null {
  const type = attributeOf(cell, 't')
  const inline = elementIn(cell, 'x:is')
  if (type === 'inlineStr') return inline ? richText(tree, inline) : ''
  const value = contentText(tree, elementIn(cell, 'x:v'))
  if (type !== 's' || value === '') return value
  return strings[Number(value)] ?? null
}

/** The column, from 0, of a reference to a cell in this row: `C7` is 2. */
function columnOf(reference: string, row: number): number | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (!found?.[1] || Number(found[2]) !== row) return null
  return [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
