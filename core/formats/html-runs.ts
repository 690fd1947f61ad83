import type { Range } from '../text/content'
import { commentLabel, type RunPart } from './html-block'
import { isBlockTag, isOpaque, isVoid, lockOf, type OpenElement, openElements } from './html-elements'
import { type HtmlTag, tagsOf } from './html-tokens'

/** A run of text and inline markup between two tags that begin or end a block. */
export interface Run {
  readonly parts: readonly RunPart[]
  /** The tags in it whose attributes hold text: `alt`, a description. */
  readonly attributes: readonly { readonly tag: HtmlTag; readonly name: string }[]
  /** The element it lies in; null outside of all. */
  readonly within: OpenElement | null
  /** The tags around it where it is all that an element holds; an end tag left out in the file is an empty range. */
  readonly element: { readonly open: HtmlTag; readonly close: Range } | null
}

/** An element that is left alone, with all that is in it. */
interface Kept extends Range {
  readonly kind: 'kept'
  readonly label: string
  readonly block: boolean
}

type Item = HtmlTag | Kept

/** The runs of a page in the order of the file, those without any text included. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  const elements = openElements()
  let parts: RunPart[] = []
  let attributes: { readonly tag: HtmlTag; readonly name: string }[] = []
  let opened: HtmlTag | null = null
  let done = 0

  const flush = (item: Item | null) => {
    if (parts.length > 0)
      runs.push({ parts, attributes, within: elements.top() ?? null, element: elementOf(opened, item, text.length) })
    parts = []
    attributes = []
  }
  for (const item of setAside(tagsOf(text), text)) {
    if (item.from > done) parts.push({ kind: 'text', from: done, to: item.from })
    done = item.to
    if (item.kind === 'kept' ? item.block : isBlockTag(item)) {
      flush(item)
      opened = item.kind === 'open' ? item : null
      if (item.kind === 'open') elements.open(item)
      else if (item.kind === 'close') elements.close(item.name)
    } else if (item.kind === 'kept') parts.push(item)
    else if (item.kind === 'comment') parts.push({ kind: 'kept', label: commentLabel, from: item.from, to: item.to })
    else {
      parts.push(item)
      const name = textAttribute(item)
      if (name !== null) attributes.push({ tag: item, name })
    }
  }
  if (text.length > done) parts.push({ kind: 'text', from: done, to: text.length })
  flush(null)
  return runs
}

/** The element around a run that ends at `item`, when it holds nothing else. */
function elementOf(open: HtmlTag | null, item: Item | null, length: number): Run['element'] {
  if (open === null) return null
  const end = item?.from ?? length
  const named = item !== null && item.kind !== 'kept' && item.name === open.name
  if (named && item.kind === 'close') return { open, close: item }
  return named || open.name === 'p' ? { open, close: { from: end, to: end } } : null
}

/** The attribute of a tag that is text for readers. */
function textAttribute(tag: HtmlTag): string | null {
  if (tag.kind !== 'open' || lockOf(tag) === true) return null
  if (tag.name === 'img') return 'alt'
  return tag.name === 'meta' && tag.attributes.get('name')?.value.toLowerCase() === 'description' ? 'content' : null
}

const longestChip = 24

/** The tags with each element that is left alone as one item. One that never ends takes all the rest. */
function setAside(tags: readonly HtmlTag[], text: string): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at] as HtmlTag
    if (!isLeftAlone(tag)) {
      items.push(tag)
      continue
    }
    const last = endOf(tags, at)
    const to = tags[last]?.to ?? text.length
    const label = isOpaque(tag.name) ? tag.name : chipText(text.slice(tag.to, tags[last]?.from ?? to)) || tag.name
    items.push({ kind: 'kept', label, block: isBlockTag(tag), from: tag.from, to })
    at = last
  }
  return items
}

const isLeftAlone = (tag: HtmlTag): boolean =>
  tag.kind === 'open' &&
  !tag.selfClosing &&
  (isOpaque(tag.name) || (lockOf(tag) === true && !isBlockTag(tag) && !isVoid(tag.name)))

/** The index of the tag that ends the element that begins at `start`; past the last tag where none does. */
function endOf(tags: readonly HtmlTag[], start: number): number {
  const name = tags[start]?.name
  let depth = 0
  let at = start
  for (; at < tags.length; at += 1) {
    const tag = tags[at]
    if (tag?.name !== name || tag?.selfClosing) continue
    depth += tag?.kind === 'open' ? 1 : -1
    if (depth === 0) break
  }
  return at
}

/** What a chip shows of an element whose text must not be changed. */
const chipText = (raw: string): string =>
  raw
    .slice(0, 20 * longestChip)
    .replace(/<[^>]*>?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestChip)
