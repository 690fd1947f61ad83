import type { Block, BlockTexts } from '../formats/format'
import { type Content, joinContents, plain, sameContent } from '../text/content'
import type { Segment, Side } from './alignment'
import { segmentOf, splitAtBreaks } from './link-text'

/** A link with the text that now stands in it. */
export interface LinkText {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly content: Content
}

type Segments = ReadonlyMap<string, Segment>

/**
 * Puts the links' texts back into the blocks of the target; only blocks that changed are in the answer. A block break
 * taken out joins the blocks in the first one, a block break put in divides one. A text without target segments goes
 * to the block before it, as a part of its own where the source has a block of its own.
 */
export function distributeTexts(links: readonly LinkText[], segments: Segments, blocks: readonly Block[]): BlockTexts {
  const paragraphs = new Map<string, Content[][]>(blocks.map(({ id }) => [id, []]))
  /** Blocks that were joined into another one. */
  const homes = new Map<string, string>()
  const home = (block: string): string => homes.get(block) ?? block
  let open = blocks[0]?.id ?? ''
  links.forEach((link, index) => {
    const own = [...new Set(link.target.map((id) => home(segmentOf(id, segments).block)))]
    const pieces = splitAtBreaks(link.content)
    if (own.length === 0) addMissing(paragraphs.get(open), pieces, placeOf(links, index, segments))
    own.forEach((block, at) => {
      const last = at === own.length - 1
      const mine = last ? pieces.slice(at) : pieces.slice(at, at + 1)
      if (mine.length === 0) homes.set(block, open)
      else {
        add(paragraphs.get(block), mine)
        open = block
      }
    })
  })
  return changed(blocks, paragraphs)
}

/** The first piece goes on with the last paragraph, the others begin new ones. */
function add(paragraphs: Content[][] | undefined, pieces: readonly Content[]): void {
  pieces.forEach((piece, at) => {
    const last = paragraphs?.at(-1)
    if (at === 0 && last) last.push(piece)
    else paragraphs?.push([piece])
  })
}

/** A text that the translation lacked: in a paragraph of its own, or with spaces between its neighbours. */
function addMissing(paragraphs: Content[][] | undefined, pieces: readonly Content[], place: Place): void {
  if (pieces.every(({ text }) => text.trim() === '')) return
  const before = paragraphs?.at(-1)
  if (place === 'apart') {
    paragraphs?.push(...pieces.map((piece) => [piece]), ...(before ? [] : [[]]))
    return
  }
  const gap = before && !/\s$/.test(joinContents(before).text) ? ' ' : ''
  const spaced = pieces.map((piece, at) => (at === 0 ? joinContents([plain(gap), piece]) : piece))
  add(paragraphs, place !== 'within' ? spaced : [...spaced.slice(0, -1), endingInSpace(spaced.at(-1) ?? plain(''))])
}

const endingInSpace = (content: Content): Content =>
  /\s$/.test(content.text) ? content : joinContents([content, plain(' ')])

/** A paragraph of its own; inside one that goes on after it; or at the end of one. */
type Place = 'apart' | 'within' | 'last'

/** Where the text of a link without a target belongs: apart where its source has blocks to itself. */
function placeOf(links: readonly LinkText[], index: number, segments: Segments): Place {
  const blockOf = (id: string | undefined) => (id === undefined ? null : segmentOf(id, segments).block)
  const targetBefore = blockOf(nearest(links, index - 1, -1, 'target')?.target.at(-1))
  const targetAfter = blockOf(nearest(links, index + 1, 1, 'target')?.target[0])
  if (targetBefore !== null && targetBefore === targetAfter) return 'within'
  const own = links[index]?.source ?? []
  if (targetBefore === null)
    return blockOf(own.at(-1)) === blockOf(nearest(links, index + 1, 1, 'source')?.source[0]) ? 'within' : 'apart'
  return blockOf(own[0]) === blockOf(nearest(links, index - 1, -1, 'source')?.source.at(-1)) ? 'last' : 'apart'
}

/** The first link from `start` on, going by `step`, that has segments on this side. */
function nearest(links: readonly LinkText[], start: number, step: 1 | -1, side: Side): LinkText | undefined {
  let at = start
  while (links[at]?.[side].length === 0) at += step
  return links[at]
}

function changed(blocks: readonly Block[], paragraphs: ReadonlyMap<string, readonly Content[][]>): BlockTexts {
  const texts = new Map<string, readonly Content[]>()
  for (const block of blocks) {
    const contents = (paragraphs.get(block.id) ?? []).map(joinContents)
    const [only] = contents
    if (contents.length !== 1 || !only || !sameContent(only, block.content)) texts.set(block.id, contents)
  }
  return texts
}
