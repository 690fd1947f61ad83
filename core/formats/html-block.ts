import type { Content, InlineCode, Range } from '../text/content'
import { escapeHtml } from '../text/escape-html'
import { isVoid } from './html-elements'
import { decodeReference, type HtmlTag } from './html-tokens'
import type { RawCode } from './spell-codes'
import type { Piece } from './spell-text'

/** A part of a run of text: letters, a tag, or a stretch that is left alone and shown as one chip. */
export type RunPart =
  | (Range & { readonly kind: 'text' })
  | HtmlTag
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

/** White space, a reference, up to a thousand words with single spaces between them, a sign that markup begins with. */
const token =
  /[ \t\n\f\r\u2029]+|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|[^ \t\n\f\r\u2029&<]+(?: [^ \t\n\f\r\u2029&<]+){0,999}|[&<]/gi
const space = /^[ \t\n\f\r\u2029]$/

/**
 * What stands in a stretch of raw text, piece by piece. Signs that are only text because of what follows them (`R&D`,
 * `1 < 2`) are spelled as references, so that they stay text when something else follows.
 */
export function readText(raw: string, decoded: Map<string, string>, take: (piece: Piece) => void): void {
  for (const [found] of raw.matchAll(token)) {
    const first = found[0] ?? ''
    if (space.test(first)) take({ text: ' ', raw: found })
    else if (first === '<') take({ text: found, raw: '&lt;' })
    else if (first !== '&') take({ text: found, raw: found })
    else {
      const text = reference(found, decoded)
      if (space.test(text)) take({ text: ' ', raw: found })
      else take({ text, raw: text !== found && found.endsWith(';') ? found : escapeHtml(text) })
    }
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
  const ids: string[] = []
  /** Where a text goes on, when the white space before it went with a point. */
  let start = 0
  parts.forEach((part, index) => {
    const raw = file.slice(Math.max(part.from, start), part.to)
    if (part.kind === 'text') readText(raw, decoded, written.add)
    else if (part.kind !== 'kept' && part.name === 'br') written.breakLine(raw)
    else {
      const at = written.length()
      const label = part.kind === 'kept' ? part.label : part.name
      const other = pairs[index]
      if (other !== undefined && other < index) codes.push({ at, id: ids[other] ?? '', kind: 'close', label })
      else {
        const id = String(first + raws.size)
        const end = other === undefined ? undefined : parts[other]
        const shown = end === undefined && part.kind === 'close' ? `/${label}` : label
        start = end === undefined && isVisible(part) && written.isSpaced() ? spaceEnd(file, parts[index + 1]) : 0
        const open = start > 0 ? raw + file.slice(part.to, start) : raw
        ids[index] = id
        raws.set(id, { label: shown, open, close: end ? file.slice(end.from, end.to) : null, from: part.from })
        codes.push({ at, id, kind: end ? 'open' : 'point', label: shown })
      }
    }
  })
  const { text, pieces } = written.finished()
  const within = codes.map((code) => (code.at > text.length ? { ...code, at: text.length } : code))
  return { content: { text, codes: within }, pieces, raws }
}

/** Which tags of a run belong together: at the index of each the index of the other. */
function pairsOf(parts: readonly RunPart[]): readonly (number | undefined)[] {
  const pairs: (number | undefined)[] = parts.map(() => undefined)
  const open = new Map<string, number[]>()
  parts.forEach((part, index) => {
    if (part.kind === 'text' || part.kind === 'kept' || isVoid(part.name) || part.selfClosing) return
    const waiting = open.get(part.name) ?? []
    open.set(part.name, waiting)
    if (part.kind === 'open') waiting.push(index)
    else {
      const start = waiting.pop()
      if (start === undefined) return
      pairs[start] = index
      pairs[index] = start
    }
  })
  return pairs
}

/** A picture and the like stand between two spaces as a word does; the text has one, and the other goes with the chip. */
const isVisible = (part: RunPart): boolean =>
  part.kind === 'kept' ? part.label !== commentLabel : part.kind === 'open' && part.name !== 'wbr'

/** Where the white space ends that a text begins with; 0 where there is none. */
function spaceEnd(file: string, part: RunPart | undefined): number {
  if (part?.kind !== 'text') return 0
  let to = part.from
  while (to < part.to && space.test(file[to] ?? '')) to += 1
  return to > part.from && to < part.to ? to : 0
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
