import { type Content, plain } from '../../text/content'
import type { ExchangeReview, ExchangeRow, RowStatus } from '../bilingual'
import type { Block, Remark } from '../format'
import { flowOf, keptRuns } from '../office/flow'
import { type Look, noLook } from '../office/inline'
import { gridLines } from './create'
import { makeDocx, paragraphStyle } from './new-package'
import { type Numbers, numbersAfter } from './numbers'
import { type Frame, plainFrame, renderInline, renderParagraphs } from './render'
import { columns, kinds, mark, noteLine, sourceMark, statuses, styleOf, targetMark, withCodeWords } from './table-words'

const widths = [900, 3900, 3900, 3900, 1500, 2500]

/** A review as a new DOCX with one table. */
export function createTable({ title, sourceLanguage, targetLanguage, rows }: ExchangeReview): Uint8Array {
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
