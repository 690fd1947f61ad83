import type { Block, NewDocument } from '../format'
import type { Look } from '../office/inline'
import { newParagraphs } from '../office/new-paragraphs'
import { makeDocx } from './new-package'
import { numbersAfter } from './numbers'
import { type Frame, plainFrame, renderParagraphs } from './render'

/** A new DOCX from blocks, with styles of Word's own names. Codes that are not a look (links, images) are left out. */
export function createDocx(document: NewDocument): Uint8Array {
  const { title, language } = document
  const numbers = numbersAfter(1000, -1)
  let body = ''
  let cells = ''
  const endTable = (): void => {
    // Between two tables, and after the last one, Word wants a paragraph.
    if (cells !== '') body += `<w:tbl>${oneColumn}${cells}</w:tbl><w:p/>`
    cells = ''
  }
  for (const { block, tokens, removal } of newParagraphs(document, lookFor)) {
    const isCell = block.kind === 'cell'
    const xml = renderParagraphs(tokens, [frameFor(block)], numbers, isCell ? null : removal)
    if (isCell) cells += `<w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${xml}</w:tc></w:tr>`
    else {
      endTable()
      body += xml
    }
  }
  endTable()
  return makeDocx({ title, language, body, remarks: numbers.remarks() })
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`

/** Lines around and between cells. */
export const gridLines = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`

const oneColumn = `<w:tblPr><w:tblW w:w="9000" w:type="dxa"/>${gridLines}</w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>`

const styles: Readonly<Partial<Record<Block['kind'], string>>> = {
  item: 'ListParagraph',
  quote: 'Quote',
  caption: 'Caption',
  note: 'Note',
}

function frameFor({ kind, level }: Block): Frame {
  const style = kind === 'heading' ? `Heading${Math.min(6, Math.max(1, level ?? 2))}` : styles[kind]
  const numbered = kind === 'item' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  return { ...plainFrame, properties: (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) + numbered }
}

const properties: Readonly<Record<string, string>> = {
  b: '<w:b/>',
  i: '<w:i/>',
  s: '<w:strike/>',
  u: '<w:u w:val="single"/>',
  sup: '<w:vertAlign w:val="superscript"/>',
  sub: '<w:vertAlign w:val="subscript"/>',
  code: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
}

/** The order that Word's schema wants. */
const order = ['code', 'b', 'i', 's', 'u', 'sup', 'sub']

const lookFor = (traits: readonly string[]): Look => {
  const raw = order.map((trait) => (traits.includes(trait) ? (properties[trait] ?? '') : '')).join('')
  return { key: raw, raw, traits }
}
