import { type Splice, spliced, type XmlElement } from '../xml-tree'
import type { Mark } from './inline'
import type { Order } from './orders'
import type { OfficeParagraph } from './paragraph'

/** How a format words an order: the whole paragraph anew, or something put in beside what stays. */
export type Wording =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'beside'; readonly splices: readonly Splice[] }

/**
 * The splices of each part. Paragraphs inside others (text boxes, notes) are worded before those, whose markup is then
 * written with the new text in it.
 */
export function splicesFor(
  paragraphs: readonly OfficeParagraph[],
  orders: readonly Order[],
  word: (order: Order, marks: ReadonlyMap<string, Mark>) => Wording,
): ReadonlyMap<string, readonly Splice[]> {
  const marks = new Map<string, Mark>(paragraphs.flatMap(({ inline }) => [...inline.marks]))
  const splices = new Map<string, Splice[]>()
  for (const order of [...orders].sort((a, b) => b.paragraph.element.from - a.paragraph.element.from)) {
    const { paragraph } = order
    const { part, element, doubles, inline, removable } = paragraph
    const done = splices.get(part.name) ?? []
    splices.set(part.name, done)
    const target = order.task === 'remove' ? (removable ?? element) : element
    const fresh = inline.marks.size > 0 || target !== element ? done.filter((splice) => isWithin(splice, target)) : []
    if (order.task === 'remove') replace(done, fresh, [target, ...doubles], '')
    else {
      const wording = word(order, withFresh(marks, paragraph, fresh))
      if (wording.kind === 'beside') done.push(...wording.splices)
      else replace(done, fresh, [element, ...doubles], wording.text)
    }
  }
  return splices
}

const isWithin = (splice: Splice, { from, to }: XmlElement): boolean => splice.from >= from && splice.to <= to

function replace(done: Splice[], old: readonly Splice[], elements: readonly XmlElement[], insert: string): void {
  for (const splice of old) done.splice(done.indexOf(splice), 1)
  for (const { from, to } of elements) done.push({ from, to, insert })
}

/** Marks whose raw markup holds a text box or a note that was written anew. */
function withFresh(
  marks: ReadonlyMap<string, Mark>,
  { part, inline }: OfficeParagraph,
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
