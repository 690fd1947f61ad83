import { blockBreak, type Content } from '../../text/content'
import type { BilingualDocument, Unit } from '../bilingual'
import type { Piece } from '../office/inline'
import { attributeOf, elementIn, elementsBelow, elementsIn, textIn, type XmlElement } from '../xml-tree'
import { type DocxPackage, readPart } from './package'
import { piecesOf } from './pieces'
import { columns, kinds, noteOf, sourceMark, statuses, styleOf, targetMark, withCodes } from './table-words'

/** The first table whose first row names the columns. */
export function tableIn({ parts }: DocxPackage): XmlElement | undefined {
  const [main] = parts
  if (!main) return undefined
  const { tree } = main
  return elementsBelow(tree.root, 'w:tbl').find((table) => {
    const [first] = elementsIn(table, 'w:tr')
    const cells = first ? elementsIn(first, 'w:tc') : []
    return columns.every((name, index) => cells[index] && textIn(tree, cells[index]).trim() === name)
  })
}

/** The rows of a review table. Other programs keep the names of styles, not their ids. */
export function readTable(docx: DocxPackage, table: XmlElement): BilingualDocument {
  const custom = readPart(docx.archive, 'docProps/custom.xml')
  const property = (name: string): string | null => {
    if (!custom.ok || !custom.value) return null
    const { root } = custom.value
    const found = elementsIn(root).find((each) => attributeOf(each, 'name') === name)
    return found ? textIn(custom.value, found).trim() || null : null
  }
  const seen = new Set<string>()
  const units = elementsIn(table, 'w:tr')
    .slice(1)
    .flatMap((row, index) => readRow(docx, row, index, seen))
  return { sourceLanguage: property(sourceMark), targetLanguage: property(targetMark), units }
}

function readRow(docx: DocxPackage, row: XmlElement, index: number, seen: Set<string>): readonly Unit[] {
  const cells = elementsIn(row, 'w:tc').map((each) => cellParagraphs(docx, each))
  const [ids = [], sources = [], machines = [], targets = [], states = [], comments = []] = cells
  const content = (paragraphs: readonly CellParagraph[]): Content =>
    withCodes(paragraphs.map(({ text }) => text).join(blockBreak))
  const own = content(ids).text.trim()
  const id = own === '' || seen.has(own) ? `row-${index + 1}` : own
  seen.add(id)
  const source = content(sources)
  const target = content(targets)
  const machine = content(machines)
  if ([source, target, machine].every(({ text }) => text.trim() === '')) return []
  const state = content(states).text.trim()
  const kind = kinds.find((each) => styleOf(each) === sources[0]?.style) ?? 'paragraph'
  return [
    {
      id,
      source,
      target,
      machine,
      status: statuses.find((each) => each === state) ?? null,
      notes: comments.filter(({ text }) => text.trim() !== '').map(({ text }) => noteOf(text)),
      errors: [],
      kind,
      locked: false,
    },
  ]
}

interface CellParagraph {
  readonly text: string
  readonly style: string | undefined
}

function cellParagraphs({ parts, styles }: DocxPackage, element: XmlElement): readonly CellParagraph[] {
  const [main] = parts
  if (!main) return []
  return elementsIn(element, 'w:p').map((each) => ({
    text: piecesOf(each, { tree: main.tree, styles, revisions: 'latest' })
      .map((piece: Piece) => (piece.kind === 'text' ? piece.text : ''))
      .join(''),
    style: styles.get(attributeOf(elementIn(elementIn(each, 'w:pPr'), 'w:pStyle'), 'w:val') ?? '')?.name,
  }))
}
