import { type Result, succeed } from '../../problem'
import type { BlockTexts, Dressing, ReadOptions, SourceFile } from '../format'
import { flowOf } from '../office/flow'
import type { Mark } from '../office/inline'
import { type Order, ordersFor, silentIn } from '../office/orders'
import type { OfficeParagraph } from '../office/paragraph'
import { splicesFor, type Wording } from '../office/splices'
import { atEndOf, attributeOf, elementIn, elementsBelow, type Splice, spliced } from '../xml-tree'
import { writeZip } from '../zip'
import { contentPart, type OdtPackage, openOdt, regionsIn } from './package'
import { changesMarkedIn, paragraphsOf } from './paragraphs'
import { annotation, annotationEnd, type Frame, frameOf, newRegister, type Register, renderParagraphs } from './render'

/** The document with other texts in some of its blocks; nothing else of it changes. */
export function writeOdt(
  original: SourceFile,
  texts: BlockTexts,
  dressing: Dressing | undefined,
  options: ReadOptions | undefined,
): Result<Uint8Array> {
  const odt = openOdt(original)
  if (!odt.ok) return odt
  const { archive, tree } = odt.value
  const paragraphs = paragraphsOf(odt.value, options?.revisions)
  const register = newRegister(tree.text)
  const orders = ordersFor(paragraphs, texts, dressing)
  const own = splicesFor(paragraphs, orders, (order, marks) => wordingOf(order, marks, register)).get(contentPart) ?? []
  if (own.length === 0) return succeed(writeZip(archive, new Map()))
  const splices = [
    ...own,
    ...settledChanges(odt.value, orders, own),
    ...newRegions(odt.value, register),
    ...prefixes(odt.value),
  ]
  return succeed(writeZip(archive, new Map([[contentPart, new TextEncoder().encode(spliced(tree.text, splices))]])))
}

function wordingOf(order: Order, marks: ReadonlyMap<string, Mark>, register: Register): Wording {
  const { paragraph, task, runs, remarks, absorbed } = order
  const { element } = paragraph
  if (task === 'remark')
    return {
      kind: 'beside',
      splices: remarks.flatMap((remark) => [
        { from: element.contentFrom, to: element.contentFrom, insert: annotation(remark, register) },
        { from: element.contentTo, to: element.contentTo, insert: annotationEnd(remark, register) },
      ]),
    }
  const tokens = flowOf({ runs, marks, look: paragraph.inline.look, silent: silentIn(order), remarks })
  const frame = (each: OfficeParagraph): Frame => frameOf(each.element, each.part.tree.text)
  return { kind: 'whole', text: renderParagraphs(tokens, [frame(paragraph), ...absorbed.map(frame)], register) }
}

/** Earlier changes in paragraphs that are written anew are settled: their other marks and their records go too. */
function settledChanges(
  { tree, body }: OdtPackage,
  orders: readonly Order[],
  own: readonly Splice[],
): readonly Splice[] {
  const anew = orders.filter(({ task }) => task !== 'remark').map(({ paragraph }) => paragraph.element)
  const settled = new Set(anew.flatMap(changesMarkedIn))
  if (settled.size === 0) return []
  const marks = ['text:change', 'text:change-start', 'text:change-end'].flatMap((name) => elementsBelow(body, name))
  const elsewhere = marks.filter(
    (mark) =>
      settled.has(attributeOf(mark, 'text:change-id') ?? '') &&
      !own.some(({ from, to }) => from <= mark.from && mark.to <= to && to <= tree.text.length),
  )
  const records = [...regionsIn(body)].filter(([id]) => settled.has(id)).map(([, { element }]) => element)
  return [...elsewhere, ...records].map(({ from, to }) => ({ from, to, insert: '' }))
}

/** Where the new changes are recorded: in the list there is, or in one of its own, ahead of the text. */
function newRegions({ body, tree }: OdtPackage, register: Register): readonly Splice[] {
  const regions = register.regions()
  if (regions === '') return []
  const list = elementIn(body, 'text:tracked-changes')
  if (list) return [atEndOf(list, tree.text, regions)]
  const insert = `<text:tracked-changes text:track-changes="false">${regions}</text:tracked-changes>`
  const at = elementIn(body, 'office:forms')?.to ?? body.contentFrom
  return [{ from: at, to: at, insert }]
}

const addresses = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
] as const

/** What is written uses the usual prefixes; a file that has others learns these too. */
const prefixes = ({ tree }: OdtPackage): readonly Splice[] =>
  addresses
    .filter(([prefix]) => attributeOf(tree.root, `xmlns:${prefix}`) === undefined)
    .map(([prefix, address]) => {
      const at = tree.root.contentFrom - 1
      return { from: at, to: at, insert: ` xmlns:${prefix}="${address}"` }
    })
