import type { Content, InlineCode } from '../text/content'
import { characters, isElement, type XmlElement, type XmlTree } from './xml-tree'

/** What an element in a text stands for. */
export type CodeReading =
  /** An element around text. `alone`: what may be written in place of its tags where they do not nest. */
  | { readonly kind: 'around'; readonly id: string; readonly label: string; readonly alone: readonly [string, string] }
  /** An element that is a code with all that is in it. */
  | { readonly kind: InlineCode['kind']; readonly id: string; readonly label: string }
  | { readonly kind: 'text'; readonly text: string }

/** How a code is written. */
interface RawCode {
  readonly raw: string
  /** What to write when the other tag of the element is missing or crosses another element; null where tags are free. */
  readonly alone: string | null
}

/** How codes are written, by `codeKey`. */
export type RawCodes = ReadonlyMap<string, RawCode>

interface CodeToken extends RawCode {
  readonly kind: InlineCode['kind']
  readonly id: string
  readonly label: string
  /** The start tag that an end tag belongs to. */
  readonly opened: CodeToken | null
}

type Token = string | CodeToken

/** A content, and how its codes are written. */
export interface CodedContent {
  readonly content: Content
  readonly raws: RawCodes
}

const codeKey = ({ kind, id }: Pick<InlineCode, 'kind' | 'id'>): string => `${kind} ${id}`

/**
 * Reads the texts of one unit: its source, its translation and what else there is of it. A code has the same id in
 * all of them: its own, with `/` where a pair has the same, and with its number where it stands several times.
 */
export function readContents(
  tree: XmlTree,
  parents: readonly (XmlElement | null)[],
  read: (element: XmlElement) => CodeReading,
): readonly CodedContent[] {
  const lists = parents.map((parent) => (parent ? tokensIn(tree, parent, read) : []))
  const paired = new Set(lists.flat().flatMap((token) => (isCode(token) && token.kind !== 'point' ? [token.id] : [])))
  return lists.map((tokens) => contentOf(tokens, paired))
}

const isCode = (token: Token): token is CodeToken => typeof token !== 'string'

function tokensIn(tree: XmlTree, parent: XmlElement, read: (element: XmlElement) => CodeReading): readonly Token[] {
  return parent.children.flatMap((child): readonly Token[] => {
    if (!isElement(child)) return [characters(tree.text.slice(child.from, child.to))]
    const reading = read(child)
    if (reading.kind === 'text') return [reading.text]
    const raw = tree.text.slice(child.from, child.to)
    if (reading.kind !== 'around') return [{ ...reading, raw, alone: null, opened: null }]
    const [openTag, closeTag] =
      child.contentFrom < child.to
        ? [tree.text.slice(child.from, child.contentFrom), tree.text.slice(child.contentTo, child.to)]
        : [raw.replace(/\s*\/>$/, '>'), `</${/^<([^\s/>]+)/.exec(raw)?.[1] ?? ''}>`]
    const { id, label, alone } = reading
    const open: CodeToken = { kind: 'open', id, label, raw: openTag, alone: alone[0], opened: null }
    const close: CodeToken = { kind: 'close', id, label, raw: closeTag, alone: alone[1], opened: open }
    return [open, ...tokensIn(tree, child, read), close]
  })
}

function contentOf(tokens: readonly Token[], paired: ReadonlySet<string>): CodedContent {
  let text = ''
  const codes: InlineCode[] = []
  const raws = new Map<string, RawCode>()
  const counts = new Map<string, number>()
  const given = new Map<CodeToken, string>()
  for (const token of tokens) {
    if (!isCode(token)) {
      text += token
      continue
    }
    const { kind, label, raw, alone, opened } = token
    const base = kind === 'point' && paired.has(token.id) ? `${token.id}/` : token.id
    const count = (counts.get(codeKey({ kind, id: base })) ?? 0) + 1
    counts.set(codeKey({ kind, id: base }), count)
    const id = (opened && given.get(opened)) ?? (count === 1 ? base : `${base}#${count}`)
    given.set(token, id)
    codes.push({ at: text.length, id, kind, label })
    raws.set(codeKey({ kind, id }), { raw, alone })
  }
  return { content: { text, codes }, raws }
}

/**
 * A content as XML. Each code is written as it stands in the first of `known` that has it, else as `fresh` says. Tags of
 * elements that lost their partner or cross others are written as their stand-ins.
 */
export function writeContent(
  { text, codes }: Content,
  known: readonly RawCodes[],
  fresh: (code: InlineCode) => RawCode,
  asXml: (text: string) => string,
): string {
  const raws = codes.map((code) => known.find((each) => each.has(codeKey(code)))?.get(codeKey(code)) ?? fresh(code))
  const single = crossing(codes, raws)
  let xml = ''
  let done = 0
  codes.forEach(({ at }, index) => {
    const { raw, alone } = raws[index] as RawCode
    xml += asXml(text.slice(done, at)) + (single.has(index) ? (alone ?? raw) : raw)
    done = at
  })
  return xml + asXml(text.slice(done))
}

/** The tags that are not half of a pair in which every other pair lies whole or not at all. */
function crossing(codes: readonly InlineCode[], raws: readonly RawCode[]): ReadonlySet<number> {
  const single = new Set<number>()
  const open: number[] = []
  codes.forEach(({ kind, id }, index) => {
    if (raws[index]?.alone === null || kind === 'point') return
    if (kind === 'open') {
      open.push(index)
      return
    }
    const at = open.findLastIndex((each) => codes[each]?.id === id)
    const partner = open[at]
    if (partner !== undefined && at === open.length - 1) open.pop()
    else {
      single.add(index)
      if (partner !== undefined) {
        single.add(partner)
        open.splice(at, 1)
      }
    }
  })
  for (const index of open) single.add(index)
  return single
}

/** What a chip shows for a code: the short name of its type, the tag that it stands for, or its number. */
export function codeLabel(type: string | undefined, native: string, id: string): string {
  const named = type === undefined ? undefined : (typeLabels[type] ?? /^x-(.{1,12})$/.exec(type)?.[1])
  const tag = /^<\/?([a-z][\w-]{0,11})/i.exec(native)?.[1]
  return named ?? tag ?? (native.length > 0 && native.length <= 8 ? native : id)
}

/** Types of codes in XLIFF 1.2, XLIFF 2 and TMX by what people call them. */
const typeLabels: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underlined: 'u',
  ulined: 'u',
  struct: 'p',
  link: 'a',
  lb: 'br',
  image: 'img',
  pb: 'page',
  font: 'font',
  color: 'color',
}
