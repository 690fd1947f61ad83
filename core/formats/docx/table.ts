import { fail, succeed } from '../../problem'
import { blockBreak, type Content, type InlineCode, joinContents, plain } from '../../text/content'
import type {
  BilingualDocument,
  BilingualFormat,
  ExchangeReview,
  ExchangeRow,
  RowNote,
  RowStatus,
  Unit,
} from '../bilingual'
import type { Block, Remark } from '../format'
import { flowOf, keptRuns } from '../office/flow'
import { type Look, noLook, type Piece } from '../office/inline'
import { attributeOf, elementIn, elementsBelow, elementsIn, textIn, type XmlElement } from '../xml-tree'
import { isZip, openZip } from '../zip'
import { gridLines } from './create'
import { makeDocx, paragraphStyle } from './new-package'
import { type Numbers, numbersAfter } from './numbers'
import { type DocxPackage, openDocx, readPart } from './package'
import { piecesOf } from './pieces'
import { type Frame, plainFrame, renderInline, renderParagraphs } from './render'

/** The columns; the first row names them, and tells the table again after another program has saved it. */
const columns = ['#', 'Source', 'Machine text', 'English', 'Status', 'Comments'] as const
const widths = [900, 3900, 3900, 3900, 1500, 2500]
const statuses: readonly RowStatus[] = [
  'untouched',
  'confirmed',
  'edited',
  'approved',
  'approved-with-edits',
  'rejected',
]

/** The property that says a DOCX is a review table, and those that name its languages. */
const mark = 'DiptychTable'
const sourceMark = 'DiptychSource'
const targetMark = 'DiptychTarget'

/**
 * A review as a Word table, a row for each row: source, machine text, English, status, comments. The English, the
 * status and the comments can be changed in Word and are read back. Codes stand in the text between `\u2039` and
 * `\u203a`. Marked errors are comments of Word's at the machine text; they are not read back.
 */
export const docxTableFormat: BilingualFormat = {
  id: 'docx-table',
  extensions: ['docx'],
  recognise: (file) => {
    if (!isZip(file.bytes) || !/\.docx$/i.test(file.name)) return 0
    const archive = openZip(file.bytes, file.name)
    if (!archive.ok || !archive.value.entries.has('word/document.xml')) return 0
    const custom = readPart(archive.value, 'docProps/custom.xml')
    if (custom.ok && custom.value?.text.includes(`"${mark}"`)) return 1
    const docx = openDocx(file)
    return docx.ok && tableIn(docx.value) ? 0.99 : 0
  },
  read: (file) => {
    const docx = openDocx(file)
    if (!docx.ok) return docx
    const table = tableIn(docx.value)
    if (!table) return fail('file-format', { name: file.name })
    const document = readTable(docx.value, table)
    return document.units.length === 0 ? fail('file-empty', { name: file.name }) : succeed({ document, coding: null })
  },
  create: (review) => succeed(createTable(review)),
}

function createTable({ title, sourceLanguage, targetLanguage, rows }: ExchangeReview): Uint8Array {
  const numbers = numbersAfter(1000, -1)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const header = columns.map((name, index) => cell(index, paragraph(name, headerFrame, numbers))).join('')
  const body = rows.map((row) => rowXml(row, isRightToLeft(sourceLanguage), numbers)).join('')
  return makeDocx({
    title,
    language: targetLanguage,
    body: `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${gridLines}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header}</w:tr>${body}</w:tbl><w:p/>`,
    remarks: numbers.remarks(),
    styles: tableStyles,
    wide: true,
    properties: { [mark]: '1', [sourceMark]: sourceLanguage, [targetMark]: targetLanguage },
  })
}

function rowXml(row: ExchangeRow, rightToLeft: boolean, numbers: Numbers): string {
  const frame = frameFor(row.kind)
  const source = rightToLeft ? { ...frame, properties: `${frame.properties}<w:bidi/>` } : frame
  const errors = row.errors
    .filter(({ side }) => side === 'target')
    .map(
      ({ from, to, category, severity, note, origin }): Remark => ({
        from,
        to,
        by: origin,
        at: row.at ?? '1970-01-01T00:00:00Z',
        text: [`${category} (${severity})`, note].filter((part) => part !== '').join(': '),
      }),
    )
  const notes = row.notes.length === 0 ? [''] : row.notes.map(noteLine)
  const cells = [
    paragraph(row.id, plainFrame, numbers),
    contentXml(row.source, source, [], numbers),
    contentXml(row.machine, frame, errors, numbers),
    contentXml(row.target, frame, [], numbers),
    statusXml(row.status, numbers),
    notes.map((line) => paragraph(line, plainFrame, numbers)).join(''),
  ]
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((xml, index) => cell(index, xml)).join('')}</w:tr>`
}

const cell = (column: number, xml: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${xml}</w:tc>`

/** A list to choose from, so that nobody has to type a state's name. */
const statusXml = (status: RowStatus, numbers: Numbers): string => {
  const items = statuses.map((each) => `<w:listItem w:displayText="${each}" w:value="${each}"/>`).join('')
  const tokens = flowOf({ runs: keptRuns([plain(status)]), marks: new Map(), look: noLook, silent: [], remarks: [] })
  return `<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr><w:sdt><w:sdtPr><w:dropDownList>${items}</w:dropDownList></w:sdtPr><w:sdtContent>${renderInline(tokens, numbers)}</w:sdtContent></w:sdt></w:p>`
}

const headerFrame: Frame = { ...plainFrame, properties: '<w:pStyle w:val="CellHeader"/>' }

const paragraph = (text: string, frame: Frame, numbers: Numbers): string =>
  contentXml(plain(text), frame === plainFrame ? frameFor('paragraph') : frame, [], numbers)

const codeLook: Look = { key: 'code', raw: '<w:rStyle w:val="DiptychCode"/>', traits: [] }

/** A content with its codes as words of their own style. */
function contentXml(content: Content, frame: Frame, remarks: readonly Remark[], numbers: Numbers): string {
  const written = withCodeWords(content)
  const move = (offset: number): number =>
    offset + written.added.filter(({ at }) => at <= offset).reduce((sum, { by }) => sum + by, 0)
  const tokens = flowOf({
    runs: keptRuns([written.content]),
    marks: new Map([['code', { kind: 'look', look: codeLook }]]),
    look: noLook,
    silent: [],
    remarks: remarks.map((remark) => ({ ...remark, from: move(remark.from), to: move(remark.to) })),
  })
  return renderParagraphs(tokens, [frame], numbers)
}

function withCodeWords({ text, codes }: Content) {
  const parts: Content[] = []
  const added: { at: number; by: number }[] = []
  let done = 0
  for (const code of codes) {
    const word = codeWord(code)
    parts.push(plain(text.slice(done, code.at)), {
      text: word,
      codes: [
        { at: 0, id: 'code', kind: 'open', label: '' },
        { at: word.length, id: 'code', kind: 'close', label: '' },
      ],
    })
    added.push({ at: code.at, by: word.length })
    done = code.at
  }
  parts.push(plain(text.slice(done)))
  return { content: joinContents(parts), added }
}

/** `\u20391:b\u203a`, `\u2039/1:b\u203a`, `\u20391:img/\u203a`. */
const codeWord = ({ id, kind, label }: InlineCode): string =>
  `\u2039${kind === 'close' ? '/' : ''}${id}:${label}${kind === 'point' ? '/' : ''}\u203a`

const codePattern = /\u2039(\/?)([^:\u2039\u203a]+):([^\u2039\u203a]*?)(\/?)\u203a/g

const noteLine = ({ by, at, text }: RowNote): string =>
  `${by}${at === null ? '' : ` (${at})`}: ${text.replace(/\r\n|[\r\u2029]/g, '\n')}`

const notePattern = /^(.*?)(?: \((\d{4}-\d\d-\d\dT[\d:.]+Z)\))?: (.*)$/s

function noteOf(line: string): RowNote {
  const [, by, at, text] = notePattern.exec(line) ?? []
  return by === undefined || text === undefined ? { by: '', at: null, text: line } : { by, at: at ?? null, text }
}

const kinds: readonly Block['kind'][] = ['paragraph', 'heading', 'item', 'quote', 'cell', 'caption', 'note']

const styleOf = (kind: Block['kind']): string => `Cell${kind === 'paragraph' ? '' : `-${kind}`}`

const frameFor = (kind: Block['kind']): Frame => ({
  ...plainFrame,
  properties: `<w:pStyle w:val="${styleOf(kind)}"/>`,
})

const tableStyles = [
  ...kinds.map((kind) =>
    paragraphStyle(
      styleOf(kind),
      styleOf(kind),
      '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
      kind === 'heading'
        ? '<w:b/><w:sz w:val="20"/>'
        : kind === 'quote'
          ? '<w:i/><w:sz w:val="20"/>'
          : '<w:sz w:val="20"/>',
    ),
  ),
  paragraphStyle('CellHeader', 'CellHeader', '<w:spacing w:after="40"/>', '<w:b/><w:sz w:val="20"/>'),
  '<w:style w:type="character" w:styleId="DiptychCode"><w:name w:val="DiptychCode"/><w:rPr><w:noProof/><w:color w:val="7F7F7F"/><w:sz w:val="16"/></w:rPr></w:style>',
].join('')

const isRightToLeft = (language: string): boolean => /^(?:ar|he|iw|fa|ur|yi|ps|sd|ckb|dv)(?:-|$)/i.test(language)

/** The first table whose first row names the columns. */
function tableIn({ parts }: DocxPackage): XmlElement | undefined {
  const [main] = parts
  if (!main) return undefined
  const { tree } = main
  return elementsBelow(tree.root, 'w:tbl').find((table) => {
    const [first] = elementsIn(table, 'w:tr')
    const cells = first ? elementsIn(first, 'w:tc') : []
    return columns.every((name, index) => cells[index] && textIn(tree, cells[index]).trim() === name)
  })
}

function readTable(docx: DocxPackage, table: XmlElement): BilingualDocument {
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
    style: attributeOf(elementIn(elementIn(each, 'w:pPr'), 'w:pStyle'), 'w:val'),
  }))
}

/** Words that stand for codes, as codes again. */
function withCodes(text: string): Content {
  const codes: InlineCode[] = []
  let plainText = ''
  let done = 0
  for (const found of text.matchAll(codePattern)) {
    const [word, closes, id = '', label = '', point] = found
    plainText += text.slice(done, found.index)
    codes.push({ at: plainText.length, id, kind: closes ? 'close' : point ? 'point' : 'open', label })
    done = found.index + word.length
  }
  return { text: plainText + text.slice(done), codes }
}
