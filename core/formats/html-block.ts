import type { Content, InlineCode, Range } from '../text/content'
import { isVoid } from './html-elements'
import { decodeReference, type HtmlTag } from './html-tokens'
import type { RawCode } from './spell-codes'
import type { Piece } from './spell-text'

/** A part of a run of text: letters, a tag, or a stretch that is left alone and shown as one chip. */
export type RunPart =
  | (Range & { readonly kind: 'text' })
  | (Range & { readonly kind: 'tag'; readonly tag: HtmlTag })
  | (Range & { readonly kind: 'kept'; readonly label: string })

/** What the chip of a comment shows. */
export const commentLabel = '!'

/** A run as a block's content: white space collapsed, references decoded, a `<br>` as a newline. */
export interface RunContent {
  readonly content: Content
  readonly pieces: readonly Piece[]
  /** The markup of the codes, by id. */
  readonly raws: ReadonlyMap<string, HtmlRaw>
}

/** The markup of a code, and where it begins in the file. */
export interface HtmlRaw extends RawCode {
  readonly from: number
}

const token = /[ \t\n\f\r\u2029]+|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|[^ \t\n\f\r\u2029&]+|&/gi
const space = /^[ \t\n\f\r\u2029]$/

/** What stands in a stretch of raw text, piece by piece; spaces that a browser would not show are left out. */
export function readText(raw: string, decoded: Map<string, string>, take: (piece: Piece) => void): void {
  for (const [found] of raw.matchAll(token)) {
    const text = found.startsWith('&') && found.length > 1 ? reference(found, decoded) : found
    take({ text: space.test(text[0] ?? '') ? ' ' : text, raw: found })
  }
}

function reference(found: string, decoded: Map<string, string>): string {
  const known = decoded.get(found)
  if (known !== undefined) return known
  const text = decodeReference(found)
  decoded.set(found, text)
  return text
}

/** The content of a run. Its codes are numbered from `first` on, so that no two in a file are the same. */
export function contentOf(
  file: string,
  parts: readonly RunPart[],
  first: number,
  decoded: Map<string, string>,
): RunContent {
  const written = textWriter()
  const codes: InlineCode[] = []
  const raws = new Map<string, HtmlRaw>()
  const pairs = pairsOf(parts)
  const ids = new Map<number, string>()
  const idOf = (index: number): string => {
    const id = ids.get(index) ?? String(first + ids.size)
    ids.set(index, id)
    return id
  }
  /** Where a text goes on, when the white space before it went with a point. */
  let start = 0
  parts.forEach((part, index) => {
    const raw = file.slice(Math.max(part.from, start), part.to)
    if (part.kind === 'text') readText(raw, decoded, written.add)
    else if (part.kind === 'tag' && part.tag.name === 'br') written.breakLine(raw)
    else {
      const label = part.kind === 'kept' ? part.label : part.tag.name
      const other = pairs.get(index)
      if (other === undefined) {
        const closing = part.kind === 'tag' && part.tag.kind === 'close'
        const shown = closing ? `/${label}` : label
        start = isVisible(part) && written.isSpaced() ? spaceEnd(file, parts[index + 1]) : 0
        const open = raw + file.slice(part.to, start)
        raws.set(idOf(index), { label: shown, open, close: null, from: part.from })
        codes.push({ at: written.length(), id: idOf(index), kind: 'point', label: shown })
      } else if (other > index) {
        const end = parts[other]
        raws.set(idOf(index), { label, open: raw, close: end ? file.slice(end.from, end.to) : '', from: part.from })
        codes.push({ at: written.length(), id: idOf(index), kind: 'open', label })
      } else codes.push({ at: written.length(), id: idOf(other), kind: 'close', label })
    }
  })
  const { text, pieces } = written.finished()
  return {
    content: { text, codes: codes.map((code) => ({ ...code, at: Math.min(code.at, text.length) })) },
    pieces,
    raws,
  }
}

/** A picture and the like stand between two spaces as a word does; the text has one, and the other goes with the chip. */
const isVisible = (part: RunPart): boolean =>
  part.kind === 'kept'
    ? part.label !== commentLabel
    : part.kind === 'tag' && part.tag.kind === 'open' && part.tag.name !== 'wbr'

/** Where the white space ends that a text begins with; 0 where there is none. */
function spaceEnd(file: string, part: RunPart | undefined): number {
  if (part?.kind !== 'text') return 0
  let to = part.from
  while (to < part.to && space.test(file[to] ?? '')) to += 1
  return to > part.from && to < part.to ? to : 0
}

/** Which tags of a run belong together: the index of an open to that of its close, and back. */
function pairsOf(parts: readonly RunPart[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open = new Map<string, number[]>()
  parts.forEach((part, index) => {
    if (part.kind !== 'tag' || isVoid(part.tag.name) || part.tag.selfClosing) return
    const { kind, name } = part.tag
    const waiting = open.get(name) ?? []
    open.set(name, waiting)
    if (kind === 'open') waiting.push(index)
    else {
      const start = waiting.pop()
      if (start === undefined) return
      pairs.set(start, index)
      pairs.set(index, start)
    }
  })
  return pairs
}

/** Puts a block's text together as a browser shows it. */
function textWriter() {
  const pieces: { text: string; raw: string; plain: boolean }[] = []
  let length = 0
  let ending = ''
  const isSpaced = () => ending === ' ' || ending === '\n' || ending === ''
  const push = ({ text, raw }: Piece) => {
    const last = pieces.at(-1)
    if (last?.plain && text === raw) {
      last.text += text
      last.raw += raw
    } else pieces.push({ text, raw, plain: text === raw })
    length += text.length
    ending = text.at(-1) ?? ending
  }
  const dropSpace = () => {
    const last = pieces.at(-1)
    if (!last || ending !== ' ') return
    pieces.pop()
    if (last.text.length > 1) pieces.push({ text: last.text.slice(0, -1), raw: last.raw.slice(0, -1), plain: true })
    length -= 1
    ending = pieces.at(-1)?.text.at(-1) ?? ''
  }
  return {
    length: () => length,
    /** Whether white space that follows would not be shown. */
    isSpaced,
    add: (piece: Piece) => {
      if (piece.text !== ' ' || !isSpaced()) push(piece)
    },
    breakLine: (raw: string) => {
      dropSpace()
      push({ text: '\n', raw })
    },
    finished: () => {
      while (ending === ' ') dropSpace()
      return { text: pieces.map(({ text }) => text).join(''), pieces }
    },
  }
}
