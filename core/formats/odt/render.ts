import type { Remark } from '../format'
import type { Token, Trace } from '../office/flow'
import type { Look } from '../office/inline'
import { escaped, type XmlElement } from '../xml-tree'
import { inSpans } from './pieces'

/** What a new paragraph is written with: its tags, as they stand in the file. */
export interface Frame {
  readonly start: string
  readonly end: string
}

export function frameOf(paragraph: XmlElement, text: string): Frame {
  const start = text.slice(paragraph.from, paragraph.contentFrom)
  const name = /^<([^\s/>]+)/.exec(start)?.[1] ?? 'text:p'
  // An id stands once in a file.
  return { start: start.replace(/\s*\/>$/, '>').replace(/\s(?:xml|text):id="[^"]*"/g, ''), end: `</${name}>` }
}

/** What is kept ahead of the text, collected while it is written. */
export interface Register {
  /** Notes a change and answers with its id; `content` is what a deletion took out. */
  readonly change: (trace: Trace, content: string) => string
  /** The name of a comment, the same each time. */
  readonly remark: (remark: Remark) => string
  /** Changed regions, as XML. */
  readonly regions: () => string
}

/** A register whose names differ from all that begin alike in the file. */
export function newRegister(text: string): Register {
  const taken = [...text.matchAll(/"diptych(\d{1,9})"/g)].map(([, number]) => Number(number))
  const remarks = new Map<Remark, string>()
  let last = taken.reduce((most, number) => Math.max(most, number), 0)
  let regions = ''
  const name = (): string => {
    last += 1
    return `diptych${last}`
  }
  return {
    change: (trace, content) => {
      const id = name()
      const kind = trace.kind === 'inserted' ? 'insertion' : 'deletion'
      regions += `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>${escaped(trace.by)}</dc:creator><dc:date>${escaped(trace.at)}</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`
      return id
    },
    remark: (remark) => {
      const known = remarks.get(remark) ?? name()
      remarks.set(remark, known)
      return known
    },
    regions: () => regions,
  }
}

/**
 * Tokens as paragraphs. What was put in stands between marks, which may be in two paragraphs; of what was taken out only
 * a mark stays, and paragraph marks in it join the paragraphs around it.
 */
export function renderParagraphs(
  tokens: readonly Token[],
  frames: readonly [Frame, ...Frame[]],
  register: Register,
): string {
  const [frame] = frames
  let xml = frame.start
  let text = startOfParagraph
  let open: { readonly trace: Trace; readonly id: string } | null = null
  let taken = 0
  const turn = (trace: Trace | null): void => {
    if (open && !sameTrace(open.trace, trace)) {
      xml += `<text:change-end text:change-id="${open.id}"/>`
      open = null
    }
    if (trace?.kind === 'inserted' && !open) {
      open = { trace, id: register.change(trace, '') }
      xml += `<text:change-start text:change-id="${open.id}"/>`
    }
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    const trace = traceOf(token)
    if (trace?.kind === 'deleted') {
      turn(null)
      let end = index + 1
      while (end < tokens.length && sameTrace(traceOf(tokens[end]), trace)) end += 1
      const deleted = tokens.slice(index, end)
      const id = register.change(trace, deletedXml(deleted, frames, taken))
      taken += deleted.filter(({ kind }) => kind === 'break').length
      xml += `<text:change text:change-id="${id}"/>`
      index = end - 1
      continue
    }
    if (token.kind === 'text') {
      turn(trace)
      const written = textXml(token.text, token.look, text)
      xml += written.xml
      text = written.after
    } else if (token.kind === 'break') {
      turn(trace)
      xml += frame.end + frame.start
      text = startOfParagraph
    } else {
      if (token.kind === 'point') {
        turn(trace)
        text = afterWord
      } else if (token.kind === 'silent' || token.kind === 'open' || token.kind === 'close') turn(null)
      xml += markupOf(token, register)
    }
  }
  turn(null)
  return xml + frame.end
}

function markupOf(token: Token, register: Register): string {
  if ('remark' in token) return (token.kind === 'remark-from' ? annotation : annotationEnd)(token.remark, register)
  return 'raw' in token ? token.raw : ''
}

const traceOf = (token: Token | undefined): Trace | null =>
  token && (token.kind === 'text' || token.kind === 'point' || token.kind === 'break') ? token.trace : null

const sameTrace = (a: Trace | null, b: Trace | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.by === b.by && a.at === b.at

function deletedXml(tokens: readonly Token[], frames: readonly Frame[], taken: number): string {
  const frameAt = (index: number): Frame => frames[Math.min(index, frames.length - 1)] as Frame
  let at = taken
  let xml = frameAt(at).start
  let text = startOfParagraph
  for (const token of tokens)
    if (token.kind === 'text') {
      const written = textXml(token.text, token.look, text)
      xml += written.xml
      text = written.after
    } else if (token.kind === 'break') {
      const before = frameAt(at)
      at += 1
      xml += before.end + frameAt(at).start
      text = startOfParagraph
    } else if (token.kind === 'point') {
      xml += token.raw
      text = afterWord
    }
  return xml + frameAt(at).end
}

/** Whether a space that follows would be lost. */
type Before = boolean
const startOfParagraph: Before = true
const afterWord: Before = false

/** Words with spaces, tabs and line breaks that survive; a space after a space needs an element of its own. */
function textXml(text: string, look: Look, before: Before): { readonly xml: string; readonly after: Before } {
  let lost = before
  const xml = text.replace(/ +|\n|\t|[^ \n\t]+/g, (part) => {
    if (part === '\n' || part === '\t') {
      lost = true
      return part === '\n' ? '<text:line-break/>' : '<text:tab/>'
    }
    if (!part.startsWith(' ')) {
      lost = false
      return escaped(part)
    }
    const own = lost ? part.length : part.length - 1
    const first = lost ? '' : ' '
    lost = true
    return own === 0 ? first : `${first}<text:s${own === 1 ? '' : ` text:c="${own}"`}/>`
  })
  return { xml: inSpans(xml, look.raw === '' ? [] : look.raw.split('\n')), after: lost }
}

export const annotation = (remark: Remark, register: Register): string =>
  `<office:annotation office:name="${register.remark(remark)}"><dc:creator>${escaped(remark.by)}</dc:creator><dc:date>${escaped(remark.at)}</dc:date>${remark.text
    .split('\n')
    .map((line) => `<text:p>${textXml(line, { key: '', raw: '', traits: [] }, startOfParagraph).xml}</text:p>`)
    .join('')}</office:annotation>`

export const annotationEnd = (remark: Remark, register: Register): string =>
  `<office:annotation-end office:name="${register.remark(remark)}"/>`
