import { type Change, changesAsEdits } from '../diff/change'
import { diffWords } from '../diff/words'
import type { LinkState, Review } from '../revisions/model'
import { applyEdits, blockBreak, type Content, type Edit, mapOffset, type Range } from '../text/content'
import type { ReadDocument } from './format'

/** A link's machine text and where it stands in the whole machine text. */
interface Placed extends Range {
  readonly state: LinkState
}

/** The machine text as one text, its paragraphs parted by block breaks, and each link's place in it. */
function placeMachine({ order, links, segments }: Article): {
  readonly text: string
  readonly placed: readonly Placed[]
} {
  const ranks = new Map([...segments.keys()].map((id, rank) => [id, rank]))
  const rank = ({ link }: LinkState): number => ranks.get(link.target[0] ?? '') ?? 0
  const states = order.flatMap((id) => links.get(id) ?? []).filter(({ link }) => link.target.length > 0)
  let text = ''
  let block: string | undefined
  const placed = states
    .toSorted((a, b) => rank(a) - rank(b))
    .map((state) => {
      const [first] = state.link.target
      const opening = segments.get(first ?? '')?.block
      if (block !== undefined && opening !== block) text += blockBreak
      block = segments.get(state.link.target.at(-1) ?? '')?.block
      const from = text.length
      text += state.machine.text
      return { state, from, to: text.length }
    })
  return { text, placed }
}

type Article = Pick<Review, 'order' | 'links' | 'segments'>

/** What no row begins with. */
const closing = /^[.,;:!?\u2026)\]'"\u2019\u201d]/

/** Where a sentence, or else a word, ends nearest to an offset of `text` within `range`. */
function nearestEnd(text: string, { from, to }: Range, offset: number): number {
  const ends = (pattern: RegExp) =>
    [...text.slice(from, to).matchAll(pattern)].map(({ index, 0: found }) => from + index + found.length)
  const sentences = ends(/[.!?\u2026]['"\u2019\u201d)]*\s+/g)
  const candidates = sentences.length > 0 ? sentences : [from, ...ends(/\s+/g), to]
  const distance = (end: number) => Math.abs(end - offset)
  const possible = candidates.filter((end) => !closing.test(text.slice(end, end + 1)))
  return possible.toSorted((a, b) => distance(a) - distance(b))[0] ?? from
}

/** The change that has replaced what stands around an offset of the text before. */
const changeAround = (changes: readonly Change[], offset: number, length: number): Change | undefined =>
  changes.find(({ before }) => before.from < offset + length && before.to > offset)

/** Where the text of a link ends and that of the next one begins, in the corrected text. */
interface Cut {
  readonly end: number
  readonly start: number
}

function cutBetween(
  end: number,
  start: number,
  changes: readonly Change[],
  edits: readonly Edit[],
  after: string,
): Cut {
  const around = changeAround(changes, end, start - end)
  const broken = start > end
  if (around === undefined) {
    const cut = mapOffset(end, edits, 1)
    return { end: cut, start: broken ? cut + 1 : cut }
  }
  const share = (end - around.before.from) / (around.before.to - around.before.from)
  const offset = around.after.from + Math.round(share * (around.after.to - around.after.from))
  const kept = broken ? after.slice(around.after.from, around.after.to).indexOf(blockBreak) : -1
  if (kept >= 0) return { end: around.after.from + kept, start: around.after.from + kept + 1 }
  const cut = nearestEnd(after, around.after, offset)
  return { end: cut, start: cut }
}

/**
 * What became of each link's machine text in a version that somebody corrected: only links whose text changed are in
 * the answer. The two are compared word by word as whole texts, so that each word of the corrected version comes to
 * exactly one link. `language` is that of both (BCP 47).
 */
export function correctedContents(
  article: Article,
  { blocks }: ReadDocument,
  language: string,
): ReadonlyMap<string, Content> {
  const { text, placed } = placeMachine(article)
  const after = blocks.map(({ content }) => content.text).join(blockBreak)
  const changes = diffWords(text, after, language)
  const edits = changesAsEdits(changes, after)
  const cuts = placed.slice(1).map(({ from }, index) => cutBetween(placed[index]?.to ?? 0, from, changes, edits, after))
  const contents = new Map<string, Content>()
  placed.forEach(({ state }, index) => {
    const from = cuts[index - 1]?.start ?? 0
    const corrected = after.slice(from, Math.max(from, cuts[index]?.end ?? after.length))
    if (corrected === state.machine.text) return
    const own = changesAsEdits(diffWords(state.machine.text, corrected, language), corrected)
    contents.set(state.link.id, applyEdits(state.machine, own))
  })
  return contents
}
