import { changesAsEdits } from '../../diff/change'
import { diffWords } from '../../diff/words'
import { type Result, succeed } from '../../problem'
import { blockBreak, mapOffset, sameContent } from '../../text/content'
import { flowOf, keptRuns, machineText, type Trace, writtenText } from '../flow'
import type { BlockTexts, Dressing, ReadOptions, Remark, SourceFile, TrackedRun } from '../format'
import type { Mark } from '../inline'
import { attributeOf, elementIn, type Splice, spliced, type XmlElement } from '../xml-tree'
import { writeZip } from '../zip'
import { nextComment, withComments } from './comments'
import { type Numbers, numbersAfter } from './numbers'
import { type DocxPackage, openDocx } from './package'
import { type DocxParagraph, paragraphsOf } from './paragraphs'
import { type Frame, frameOf, remarkEnd, renderParagraphs } from './render'

/** The document with other texts in some of its blocks; nothing else of it changes. */
export function writeDocx(
  original: SourceFile,
  texts: BlockTexts,
  dressing: Dressing | undefined,
  options: ReadOptions | undefined,
): Result<Uint8Array> {
  const docx = openDocx(original)
  if (!docx.ok) return docx
  const first = nextComment(docx.value)
  if (!first.ok) return first
  const paragraphs = paragraphsOf(docx.value, options?.revisions)
  const numbers = numbersAfter(largestNumber(docx.value), first.value - 1)
  const splices = splicesFor(paragraphs, texts, dressing, numbers)
  const changes = new Map<string, Uint8Array>()
  for (const { name, tree } of docx.value.parts) {
    const own = splices.get(name) ?? []
    if (own.length > 0) changes.set(name, new TextEncoder().encode(spliced(tree.text, [...own, ...rootSplice(tree)])))
  }
  const comments = withComments(docx.value, numbers.remarks())
  if (!comments.ok) return comments
  for (const [name, bytes] of comments.value) changes.set(name, bytes)
  return succeed(writeZip(docx.value.archive, changes))
}

function largestNumber({ parts }: DocxPackage): number {
  let largest = 0
  for (const { tree } of parts)
    for (const [, id] of tree.text.matchAll(/\b\w+:id="(\d{1,9})"/g)) largest = Math.max(largest, Number(id))
  return largest
}

/** How a block is to be written. */
interface Order {
  readonly paragraph: DocxParagraph
  readonly runs: readonly TrackedRun[]
  readonly remarks: readonly Remark[]
  readonly frames: readonly [Frame, ...Frame[]]
  /** The trace of the paragraph's own mark, which may go with its text. */
  readonly mark: Trace | null
  readonly gone: boolean
}

function splicesFor(
  paragraphs: readonly DocxParagraph[],
  texts: BlockTexts,
  dressing: Dressing | undefined,
  numbers: Numbers,
): ReadonlyMap<string, readonly Splice[]> {
  const marks = new Map<string, Mark>(paragraphs.flatMap(({ inline }) => [...inline.marks]))
  const splices = new Map<string, Splice[]>()
  const orders = ordersFor(paragraphs, texts, dressing)
  // A text box comes after the paragraph it is in, whose markup is written with the box's new text in it.
  for (const order of orders.reverse()) {
    const { part, element, doubles } = order.paragraph
    const done = splices.get(part.name) ?? []
    const within = ({ from, to }: XmlElement) => done.filter((splice) => splice.from >= from && splice.to <= to)
    const fresh = order.paragraph.inline.marks.size > 0 ? within(element) : []
    const xml = orderXml(order, withFresh(marks, order.paragraph, fresh), numbers)
    const next = done.filter((splice) => !fresh.includes(splice))
    if (xml.kind === 'whole')
      for (const { from, to } of [element, ...doubles]) next.push({ from, to, insert: xml.text })
    else next.push(...fresh, ...xml.splices)
    splices.set(part.name, next)
  }
  return splices
}

/** Marks whose raw markup holds a text box that was written anew. */
function withFresh(
  marks: ReadonlyMap<string, Mark>,
  { part, inline }: DocxParagraph,
  fresh: readonly Splice[],
): ReadonlyMap<string, Mark> {
  if (fresh.length === 0) return marks
  const { text } = part.tree
  const renewed = new Map(marks)
  for (const [id, mark] of inline.marks) {
    if (mark.kind !== 'point' || !mark.place) continue
    const { from, to } = mark.place
    const inside = spliced(text, fresh, from, to)
    renewed.set(id, { ...mark, raw: mark.raw.replace(text.slice(from, to), () => inside) })
  }
  return renewed
}

type OrderXml =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'around'; readonly splices: readonly Splice[] }

function orderXml(order: Order, marks: ReadonlyMap<string, Mark>, numbers: Numbers): OrderXml {
  const { paragraph, runs, remarks, frames, mark, gone } = order
  if (gone) return { kind: 'whole', text: '' }
  if (runs.length === 0) return { kind: 'around', splices: aroundParagraph(paragraph, remarks, numbers) }
  const tokens = flowOf({ runs, marks, look: paragraph.inline.look, silent: silentIn(paragraph, runs), remarks })
  return { kind: 'whole', text: renderParagraphs(tokens, frames, numbers, mark) }
}

/** Comments on a paragraph that stays as it is. */
function aroundParagraph({ element }: DocxParagraph, remarks: readonly Remark[], numbers: Numbers): readonly Splice[] {
  const from = elementIn(element, 'w:pPr')?.to ?? element.contentFrom
  return remarks.flatMap((remark) => {
    const number = numbers.remark(remark)
    return [
      { from, to: from, insert: `<w:commentRangeStart w:id="${number}"/>` },
      { from: element.contentTo, to: element.contentTo, insert: remarkEnd(number) },
    ]
  })
}

/** Where what nobody sees stands in the new text. */
function silentIn({ inline }: DocxParagraph, runs: readonly TrackedRun[]): readonly { at: number; raw: string }[] {
  const written = writtenText(runs)
  if (inline.silent.length === 0) return []
  const edits = changesAsEdits(diffWords(inline.content.text, written, 'en'), written)
  return inline.silent.map(({ at, raw }) => ({ at: mapOffset(at, edits, -1), raw }))
}

function ordersFor(paragraphs: readonly DocxParagraph[], texts: BlockTexts, dressing: Dressing | undefined): Order[] {
  const orders: Order[] = []
  const remarksBy = remarksByParagraph(paragraphs, dressing?.remarks ?? new Map())
  /** Blocks whose text a block before them has taken in, with the tracked changes that did it. */
  let absorbed = 0
  let taker = -1
  for (const paragraph of paragraphs) {
    const { id, inline, needed, revised } = paragraph
    if (inline.content.text.trim() === '') continue
    const contents = texts.get(id)
    const remarks = remarksBy.get(id) ?? []
    const frame = frameOf(paragraph.element, paragraph.part.tree.text)
    const [only] = contents ?? []
    const same = contents === undefined || (contents.length === 1 && only && sameContent(only, inline.content))
    const taking = orders[taker]
    if (absorbed > 0 && taking && contents?.length === 0) {
      absorbed -= 1
      orders[taker] = { ...taking, frames: [...taking.frames, frame] }
      orders.push({ paragraph, runs: [], remarks: [], frames: [frame], mark: null, gone: true })
      continue
    }
    absorbed = 0
    if (same && remarks.length === 0) continue
    const tracked = same ? undefined : dressing?.tracked?.get(id)
    const gone = contents?.length === 0 && !tracked && !needed
    const runs = tracked ?? (same && revised ? [] : keptRuns(same ? [inline.content] : (contents ?? [])))
    const order: Order = {
      paragraph,
      runs: runs.length === 0 && !same ? keptRuns([{ text: '', codes: [] }]) : runs,
      remarks,
      frames: [frame],
      mark: contents?.length === 0 && !needed ? markTrace(tracked) : null,
      gone,
    }
    orders.push(order)
    absorbed = tracked ? machineText(tracked).split(blockBreak).length - 1 : 0
    taker = orders.length - 1
  }
  return orders
}

/** Remarks by the paragraph they are written at: a note can have none (LibreOffice crashes), so the text around it has them. */
function remarksByParagraph(
  paragraphs: readonly DocxParagraph[],
  remarks: Dressing['remarks'],
): ReadonlyMap<string, readonly Remark[]> {
  const by = new Map<string, readonly Remark[]>()
  const body = paragraphs.filter(({ part, inline }) => part.letter === 'b' && inline.content.text.trim() !== '')
  for (const { id, part, note } of paragraphs) {
    const own = remarks.get(id) ?? []
    if (own.length === 0) continue
    if (part.letter === 'b') by.set(id, [...(by.get(id) ?? []), ...own])
    else {
      const reference = new RegExp(`<\\w+:${part.letter === 'f' ? 'foot' : 'end'}noteReference\\b[^>]*:id="${note}"`)
      const holds = (mark: Mark): boolean => mark.kind === 'point' && reference.test(mark.raw)
      const home = body.find(({ inline }) => [...inline.marks.values()].some(holds)) ?? body[0]
      const whole = own.map((remark) => ({ ...remark, from: 0, to: Number.POSITIVE_INFINITY }))
      if (home) by.set(home.id, [...(by.get(home.id) ?? []), ...whole])
    }
  }
  return by
}

/** Who took out a paragraph: who took out its last words. */
function markTrace(runs: readonly TrackedRun[] | undefined): Trace | null {
  const last = runs?.findLast(({ kind }) => kind === 'deleted')
  return last ? { kind: 'deleted', by: last.by ?? '', at: last.at ?? '' } : null
}

/** What is written uses the prefix `w`; a file that calls it something else learns that name too. */
function rootSplice({ root, text }: { readonly root: XmlElement; readonly text: string }): readonly Splice[] {
  if (attributeOf(root, 'xmlns:w') !== undefined) return []
  const address = [...root.attributes.matchAll(/"([^"]*wordprocessingml\/(?:2006\/)?main)"/g)][0]?.[1]
  if (!address) return []
  const at = root.contentFrom - (text[root.contentFrom - 2] === '/' ? 2 : 1)
  return [{ from: at, to: at, insert: ` xmlns:w="${address}"` }]
}
