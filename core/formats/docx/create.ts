import type { Block, NewDocument, TrackedRun } from '../format'
import { flowOf, keptRuns } from '../office/flow'
import { type Look, type Mark, noLook } from '../office/inline'
import { makeDocx } from './new-package'
import { numbersAfter } from './numbers'
import { type Frame, plainFrame, renderParagraphs } from './render'

/** A new DOCX from blocks, with styles of Word's own names. Codes that are not a look (links, images) are left out. */
export function createDocx({ title, language, blocks, dressing }: NewDocument): Uint8Array {
  const numbers = numbersAfter(1000, -1)
  let body = ''
  let cells = ''
  const endTable = (): void => {
    // Between two tables, and after the last one, Word wants a paragraph.
    if (cells !== '') body += `<w:tbl>${oneColumn}${cells}</w:tbl><w:p/>`
    cells = ''
  }
  for (const block of blocks) {
    const tracked = dressing.tracked?.get(block.id)
    const blank = block.content.text.trim() === ''
    if (blank && !tracked) continue
    const runs = tracked ?? keptRuns([block.content])
    const tokens = flowOf({
      runs,
      marks: marksIn(runs),
      look: noLook,
      silent: [],
      remarks: dressing.remarks.get(block.id) ?? [],
      joinLooks,
    })
    const gone = blank ? tracked?.findLast(({ kind }) => kind === 'deleted') : undefined
    const mark = gone ? { kind: 'deleted' as const, by: gone.by ?? '', at: gone.at ?? '' } : null
    const xml = renderParagraphs(tokens, [frameFor(block)], numbers, block.kind === 'cell' ? null : mark)
    if (block.kind === 'cell')
      cells += `<w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${xml}</w:tc></w:tr>`
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

/** Bold inside italics is both. */
const joinLooks = (looks: readonly Look[]): Look => lookFor(looks.flatMap(({ traits }) => traits))

/** Looks for codes that other formats read, by what their chips show: `b`, `i`, `bi`, `code`, `strong`. */
function marksIn(runs: readonly TrackedRun[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { content } of runs)
    for (const { id, kind, label } of content.codes) {
      const traits = kind === 'point' ? [] : traitsIn(label)
      if (traits.length > 0) marks.set(id, { kind: 'look', look: lookFor(traits) })
    }
  return marks
}

const otherNames: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  del: 's',
  strike: 's',
  tt: 'code',
  kbd: 'code',
}

function traitsIn(label: string): readonly string[] {
  const other = otherNames[label]
  if (other !== undefined) return [other]
  return /^(?:code|sup|sub|b|i|u|s)+$/.test(label) ? (label.match(/code|sup|sub|b|i|u|s/g) ?? []) : []
}
