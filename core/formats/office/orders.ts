import { changesAsEdits } from '../../diff/change'
import { diffWords } from '../../diff/words'
import { blockBreak, mapOffset, sameContent } from '../../text/content'
import type { BlockTexts, Dressing, Remark, TrackedRun } from '../format'
import { keptRuns, machineText, type Trace, writtenText } from './flow'
import type { Mark } from './inline'
import { hasText, type OfficeParagraph } from './paragraph'

/** What is to become of a paragraph. */
export interface Order {
  readonly paragraph: OfficeParagraph
  /** `rewrite`: with these runs; `remark`: as it is, with remarks around it; `remove`: without a trace. */
  readonly task: 'rewrite' | 'remark' | 'remove'
  readonly runs: readonly TrackedRun[]
  readonly remarks: readonly Remark[]
  /** Paragraphs whose text this one has taken in, with tracked changes. */
  readonly absorbed: readonly OfficeParagraph[]
  /** Who took out the whole paragraph, its mark included. */
  readonly removal: Trace | null
}

/** What is to be done in a document, in reading order; paragraphs that stay as they are have no order. */
export function ordersFor(
  paragraphs: readonly OfficeParagraph[],
  texts: BlockTexts,
  dressing: Dressing | undefined,
): readonly Order[] {
  const orders: Order[] = []
  const remarksBy = remarksByParagraph(paragraphs, dressing?.remarks ?? new Map())
  let toAbsorb = 0
  for (const paragraph of paragraphs.filter(hasText)) {
    const { id, inline, removable, revised } = paragraph
    const contents = texts.get(id)
    const last = orders.at(-1)
    if (toAbsorb > 0 && last && contents?.length === 0) {
      const taker = orders.findLast(({ task }) => task === 'rewrite') ?? last
      orders[orders.indexOf(taker)] = { ...taker, absorbed: [...taker.absorbed, paragraph] }
      orders.push({ paragraph, task: 'remove', runs: [], remarks: [], absorbed: [], removal: null })
      toAbsorb -= 1
      continue
    }
    const remarks = remarksBy.get(id) ?? []
    const [only] = contents ?? []
    const same = contents === undefined || (contents.length === 1 && only && sameContent(only, inline.content))
    toAbsorb = 0
    if (same && remarks.length === 0) continue
    const tracked = same || paragraph.drawn ? undefined : dressing?.tracked?.get(id)
    const kept = keptRuns(same ? [inline.content] : (contents ?? []))
    const gone = contents?.length === 0 && removable !== null
    orders.push({
      paragraph,
      task: gone && !tracked ? 'remove' : same && revised ? 'remark' : 'rewrite',
      runs: tracked ?? kept,
      remarks,
      absorbed: [],
      removal: gone && tracked ? removalOf(tracked) : null,
    })
    toAbsorb = tracked ? machineText(tracked).split(blockBreak).length - 1 : 0
  }
  return orders
}

/** Who took out a paragraph: who took out its last words. */
function removalOf(runs: readonly TrackedRun[]): Trace | null {
  const last = runs.findLast(({ kind }) => kind === 'deleted')
  return last ? { kind: 'deleted', by: last.by ?? '', at: last.at ?? '' } : null
}

/**
 * Remarks by the paragraph they are written at. Notes and drawings can have none (LibreOffice crashes on a DOCX with one
 * in a note), so the text around them has these.
 */
function remarksByParagraph(
  paragraphs: readonly OfficeParagraph[],
  remarks: Dressing['remarks'],
): ReadonlyMap<string, readonly Remark[]> {
  const by = new Map<string, readonly Remark[]>()
  const add = (id: string, more: readonly Remark[]): void => {
    by.set(id, [...(by.get(id) ?? []), ...more])
  }
  const body = paragraphs.filter((each) => each.note === null && hasText(each))
  for (const paragraph of paragraphs) {
    const own = remarks.get(paragraph.id) ?? []
    if (own.length === 0) continue
    const home = homeOf(paragraph, body)
    const whole = own.map((remark) => ({ ...remark, from: 0, to: Number.POSITIVE_INFINITY }))
    if (home) add(home.id, home === paragraph ? own : whole)
  }
  return by
}

/** The paragraph itself; for one in a box or a note, the outermost that the box stands in or that refers to the note. */
function homeOf(paragraph: OfficeParagraph, body: readonly OfficeParagraph[]): OfficeParagraph | undefined {
  const { note, element, part } = paragraph
  const around = body.find(
    (each) => each.part.name === part.name && each.element.from < element.from && element.to < each.element.to,
  )
  if (around) return around
  if (note === null) return paragraph
  const refers = (mark: Mark): boolean => mark.kind === 'point' && note.test(mark.raw)
  return body.find(({ inline }) => [...inline.marks.values()].some(refers)) ?? body[0]
}

/** Where what nobody sees stands in the new text of a paragraph. */
export function silentIn({ paragraph, runs }: Order): readonly { readonly at: number; readonly raw: string }[] {
  const { content, silent } = paragraph.inline
  if (silent.length === 0) return []
  const written = writtenText(runs)
  const edits = changesAsEdits(diffWords(content.text, written, 'en'), written)
  return silent.map(({ at, raw }) => ({ at: mapOffset(at, edits, -1), raw }))
}
