import type { Token, Trace } from '../office/flow'
import type { Look } from '../office/inline'
import { elementIn, elementsIn, escaped, type XmlElement } from '../xml-tree'
import { wordDate } from './comments'
import type { Numbers } from './numbers'

/** What a new paragraph is written with, as it stands in the file. */
export interface Frame {
  /** Its tags. */
  readonly start: string
  readonly end: string
  /** Its properties, besides the ones below. */
  readonly properties: string
  /** Properties of the paragraph mark. */
  readonly mark: string
  /** That the mark was put in or taken out before. */
  readonly revised: string
  /** The section it closes, and how its properties were before. */
  readonly section: string
}

export const plainFrame: Frame = { start: '<w:p>', end: '</w:p>', properties: '', mark: '', revised: '', section: '' }

/** The frame of a paragraph in a file. */
export function frameOf(paragraph: XmlElement, text: string): Frame {
  const properties = elementIn(paragraph, 'w:pPr')
  const rawOf = ({ from, to }: XmlElement): string => text.slice(from, to)
  const own = properties ? elementsIn(properties) : []
  const isSection = ({ name }: XmlElement): boolean => name === 'w:sectPr' || name === 'w:pPrChange'
  const mark = elementIn(properties, 'w:rPr')
  const marks = mark ? elementsIn(mark) : []
  const isRevision = ({ name }: XmlElement): boolean => /^w:(?:ins|del|moveFrom|moveTo)$/.test(name)
  const start = text.slice(paragraph.from, paragraph.contentFrom)
  return {
    start: start.replace(/\s*\/>$/, '>').replace(/\s[\w:]*paraId="[^"]*"|\s[\w:]*textId="[^"]*"/g, ''),
    end: `</${/^<([^\s/>]+)/.exec(start)?.[1] ?? 'w:p'}>`,
    properties: own
      .filter((child) => child !== mark && !isSection(child))
      .map(rawOf)
      .join(''),
    mark: marks
      .filter((child) => !isRevision(child))
      .map(rawOf)
      .join(''),
    revised: marks.filter(isRevision).map(rawOf).join(''),
    section: own.filter(isSection).map(rawOf).join(''),
  }
}

/**
 * Tokens as paragraphs. A paragraph that ends before the last one takes its frame without the section that the last one
 * closes; `frames` are used up as paragraph marks are taken out. `lastMark` is the trace of the last mark.
 */
export function renderParagraphs(
  tokens: readonly Token[],
  frames: readonly [Frame, ...Frame[]],
  numbers: Numbers,
  lastMark: Trace | null = null,
): string {
  const paragraphs: string[] = []
  let frame = 0
  let from = 0
  const close = (to: number, mark: Trace | null, last: boolean): void => {
    const own = frames[Math.min(frame, frames.length - 1)] ?? frames[0]
    const properties = propertiesXml(own, mark, last, numbers)
    paragraphs.push(`${own.start}${properties}${renderInline(tokens.slice(from, to), numbers)}${own.end}`)
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'break') return
    close(index, token.trace, false)
    if (token.trace?.kind === 'deleted') frame += 1
    from = index + 1
  })
  close(tokens.length, lastMark, true)
  return paragraphs.join('')
}

/** Tokens of one paragraph; neighbours with one trace go into one change. */
export function renderInline(tokens: readonly Token[], numbers: Numbers): string {
  let xml = ''
  let open: Trace | null = null
  const turn = (trace: Trace | null): void => {
    if (sameTrace(open, trace)) return
    if (open) xml += open.kind === 'inserted' ? '</w:ins>' : '</w:del>'
    if (trace) xml += `<w:${trace.kind === 'inserted' ? 'ins' : 'del'}${traceAttributes(trace, numbers)}>`
    open = trace
  }
  for (const token of tokens) {
    if (token.kind === 'text') {
      turn(token.trace)
      xml += runXml(token.text, token.look, token.trace?.kind === 'deleted')
    } else if (token.kind === 'point') {
      turn(token.trace)
      xml += token.trace?.kind === 'deleted' ? asDeleted(token.raw) : token.raw
    } else {
      turn(null)
      if (token.kind === 'open' || token.kind === 'close' || token.kind === 'silent') xml += token.raw
      else if (token.kind === 'remark-from') xml += `<w:commentRangeStart w:id="${numbers.remark(token.remark)}"/>`
      else if (token.kind === 'remark-to') xml += remarkEnd(numbers.remark(token.remark))
    }
  }
  turn(null)
  return xml
}

/** Where a comment ends, and its mark. */
export const remarkEnd = (number: number): string =>
  `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`

const sameTrace = (a: Trace | null, b: Trace | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.by === b.by && a.at === b.at)

const traceAttributes = ({ by, at }: Trace, numbers: Numbers): string =>
  ` w:id="${numbers.change()}" w:author="${escaped(by)}"${at === '' ? '' : ` w:date="${escaped(wordDate(at))}"`}`

function runXml(text: string, look: Look, deleted: boolean): string {
  const name = deleted ? 'w:delText' : 'w:t'
  const body = text
    .split(/(\n|\t)/)
    .map((part) =>
      part === ''
        ? ''
        : part === '\n'
          ? '<w:br/>'
          : part === '\t'
            ? '<w:tab/>'
            : `<${name} xml:space="preserve">${escaped(part)}</${name}>`,
    )
    .join('')
  return `<w:r>${look.raw === '' ? '' : `<w:rPr>${look.raw}</w:rPr>`}${body}</w:r>`
}

/** Raw runs as a deletion has them: other names for their words and for a field's. */
const asDeleted = (raw: string): string =>
  raw.replace(/(<\/?)w:t(?=[\s>])/g, '$1w:delText').replace(/(<\/?)w:instrText(?=[\s>])/g, '$1w:delInstrText')

function propertiesXml(frame: Frame, mark: Trace | null, last: boolean, numbers: Numbers): string {
  const change = mark
    ? `<w:${mark.kind === 'inserted' ? 'ins' : 'del'}${traceAttributes(mark, numbers)}/>`
    : frame.revised
  const ofMark = change + frame.mark
  const inside = frame.properties + (ofMark === '' ? '' : `<w:rPr>${ofMark}</w:rPr>`) + (last ? frame.section : '')
  return inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`
}
