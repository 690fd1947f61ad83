import { type Result, succeed } from '../../problem'
import type { BlockTexts, Dressing, ReadOptions, Remark, SourceFile } from '../format'
import { flowOf } from '../office/flow'
import type { Mark } from '../office/inline'
import { type Order, ordersFor, silentIn } from '../office/orders'
import type { OfficeParagraph } from '../office/paragraph'
import { splicesFor, type Wording } from '../office/splices'
import { attributeOf, elementIn, type Splice, spliced, type XmlTree } from '../xml-tree'
import { writeZip } from '../zip'
import { nextComment, withComments } from './comments'
import { type Numbers, numbersAfter } from './numbers'
import { type DocxPackage, openDocx } from './package'
import { paragraphsOf } from './paragraphs'
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
  const orders = ordersFor(paragraphs, texts, dressing)
  const splices = splicesFor(paragraphs, orders, (order, marks) => wordingOf(order, marks, numbers))
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

function wordingOf(order: Order, marks: ReadonlyMap<string, Mark>, numbers: Numbers): Wording {
  const { paragraph, task, runs, remarks, absorbed, removal } = order
  if (task === 'remark') return { kind: 'beside', splices: aroundParagraph(paragraph, remarks, numbers) }
  const tokens = flowOf({ runs, marks, look: paragraph.inline.look, silent: silentIn(order), remarks })
  const frame = (each: OfficeParagraph): Frame => frameOf(each.element, each.part.tree.text)
  return { kind: 'whole', text: renderParagraphs(tokens, [frame(paragraph), ...absorbed.map(frame)], numbers, removal) }
}

/** Comments on a paragraph that stays as it is. */
function aroundParagraph(
  { element }: OfficeParagraph,
  remarks: readonly Remark[],
  numbers: Numbers,
): readonly Splice[] {
  const from = elementIn(element, 'w:pPr')?.to ?? element.contentFrom
  return remarks.flatMap((remark) => {
    const number = numbers.remark(remark)
    return [
      { from, to: from, insert: `<w:commentRangeStart w:id="${number}"/>` },
      { from: element.contentTo, to: element.contentTo, insert: remarkEnd(number) },
    ]
  })
}

/** What is written uses the prefix `w`; a file that calls it something else learns that name too. */
function rootSplice({ root, text }: XmlTree): readonly Splice[] {
  if (attributeOf(root, 'xmlns:w') !== undefined) return []
  const address = /"([^"]*wordprocessingml\/(?:2006\/)?main)"/.exec(root.attributes)?.[1]
  if (!address) return []
  const at = root.contentFrom - (text[root.contentFrom - 2] === '/' ? 2 : 1)
  return [{ from: at, to: at, insert: ` xmlns:w="${address}"` }]
}
