import { plain, type Range } from '../text/content'
import type { Block } from './format'
import { commentLabel, contentOf, type HtmlRaw, type RunPart, readText } from './html-block'
import { type Run, runsOf } from './html-runs'
import type { HtmlTag } from './html-tokens'
import type { Piece } from './spell-text'

/** A block of a page: its content, how the file spells it, and where. */
export interface HtmlBlock extends Range {
  readonly block: Block
  readonly pieces: readonly Piece[]
  /** Where the text is the value of an attribute: the tag it stands in, and the quotation mark around it or nothing. */
  readonly attribute: { readonly tag: Range; readonly quote: string } | null
  readonly element: Run['element']
}

/** A page taken apart: blocks in reading order, texts of attributes after the block they stand in. */
export interface HtmlLayout {
  readonly blocks: readonly HtmlBlock[]
  /** The markup of all inline codes, by id. */
  readonly raws: ReadonlyMap<string, HtmlRaw>
}

type Draft = Omit<HtmlBlock, 'block'> & { readonly block: Omit<Block, 'id'> }

/** Finds the blocks of a page; all the rest of it is nobody's business. */
export function layHtml(text: string): HtmlLayout {
  const drafts: Draft[] = []
  const raws = new Map<string, HtmlRaw>()
  const decoded = new Map<string, string>()
  for (const run of runsOf(text)) {
    if (run.within?.locked) continue
    const divided = divide(text, run.parts)
    for (const parts of divided) {
      const { content, pieces, raws: own } = contentOf(text, parts, raws.size + 1, decoded)
      if (content.text.trim() === '') continue
      for (const [id, raw] of own) raws.set(id, raw)
      const { kind, level } = run.within ?? { kind: 'paragraph', level: null }
      drafts.push({
        block: { kind, ...(level === null ? {} : { level }), content },
        from: parts[0]?.from ?? 0,
        to: parts.at(-1)?.to ?? 0,
        pieces,
        attribute: null,
        element: divided.length === 1 ? run.element : null,
      })
    }
    for (const { tag, name } of run.attributes) {
      const draft = attributeDraft(text, tag, name, decoded)
      if (draft) drafts.push(draft)
    }
  }
  const blocks = drafts.map((draft, index) => ({ ...draft, block: { id: `b${index + 1}`, ...draft.block } }))
  return { blocks, raws }
}

/** The text in an attribute of a tag; null where there is none. */
function attributeDraft(text: string, tag: HtmlTag, name: string, decoded: Map<string, string>): Draft | null {
  const attribute = tag.attributes.get(name)
  const [, before = '', quote = ''] =
    /^([^=]*=\s*)(["']?)/.exec(text.slice(attribute?.from, attribute?.to ?? attribute?.from)) ?? []
  if (!attribute || before === '') return null
  const from = attribute.from + before.length + quote.length
  const to = attribute.to - quote.length
  const pieces: Piece[] = []
  readText(text.slice(from, to), decoded, (piece) => pieces.push(piece))
  const content = plain(pieces.map((piece) => piece.text).join(''))
  if (content.text.trim() === '') return null
  return { block: { kind: 'caption', content }, from, to, pieces, attribute: { tag, quote }, element: null }
}

const isComment = (part: RunPart): boolean => part.kind === 'kept' && part.label === commentLabel
const isBreak = (part: RunPart | undefined): boolean =>
  (part?.kind === 'open' || part?.kind === 'close') && part.name === 'br'

/** The parts of a run between two line breaks in a row, each without white space and breaks around it; only those with text. */
function divide(text: string, parts: readonly RunPart[]): readonly (readonly RunPart[])[] {
  const groups: RunPart[][] = [[]]
  const isSpace = (part: RunPart | undefined) => part?.kind === 'text' && isBlankRange(text, part)
  let breaks = 0
  for (const part of parts) {
    if (isBreak(part)) breaks += 1
    else if (!isSpace(part)) {
      if (breaks > 1) groups.push([])
      breaks = 0
    }
    groups.at(-1)?.push(part)
  }
  const isEdge = (part: RunPart) => isBreak(part) || isSpace(part) || isComment(part)
  return groups
    .map((group) =>
      group.slice(
        group.findIndex((part) => !isEdge(part)),
        group.findLastIndex((part) => !isEdge(part)) + 1,
      ),
    )
    .filter((group) => group.some((part) => part.kind === 'text' && !isSpace(part)))
    .map((group) => group.map((part, at) => trimmed(text, part, at === 0, at === group.length - 1)))
}

/** A text at the edge of a block without the white space there. */
function trimmed(text: string, part: RunPart, start: boolean, end: boolean): RunPart {
  if (part.kind !== 'text') return part
  let { from, to } = part
  while (start && from < to && blank.test(text[from] ?? '')) from += 1
  while (end && to > from && blank.test(text[to - 1] ?? '')) to -= 1
  return { ...part, from, to }
}

const blank = /^[ \t\n\f\r\u2029]*$/
const isBlankRange = (text: string, { from, to }: Range): boolean => blank.test(text.slice(from, to))
