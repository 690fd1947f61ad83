import type { Content, InlineCode, Range } from '../../text/content'

/** How a stretch of text looks, as its format writes it. Two looks with one key are the same to a reader. */
export interface Look {
  readonly key: string
  readonly raw: string
  /** What a person would call it: `b`, `i`, `code`. */
  readonly traits: readonly string[]
}

/** What a paragraph of an office document consists of, in order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  /** Something that stands in the text and is moved or deleted as a whole; `place` is where in the file its inside is. */
  | { readonly kind: 'point'; readonly label: string; readonly raw: string; readonly place?: Range }
  /** Something people do not see: a bookmark, hidden text. It keeps its place among the words around it. */
  | { readonly kind: 'silent'; readonly raw: string }
  /** The two ends of what encloses text: a link. */
  | { readonly kind: 'open'; readonly label: string; readonly raw: string }
  | { readonly kind: 'close'; readonly raw: string }

/** What an inline code stands for. */
export type Mark =
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'point'; readonly raw: string; readonly place?: Range }
  /** `look` is that of the text in it that has no look of its own. */
  | { readonly kind: 'wrap'; readonly open: string; readonly close: string; readonly look: Look }

/** A paragraph as content, with what is needed to write it again. */
export interface Inline {
  readonly content: Content
  readonly marks: ReadonlyMap<string, Mark>
  /** The look that most of it has. */
  readonly look: Look
  readonly silent: readonly { readonly at: number; readonly raw: string }[]
}

export const noLook: Look = { key: '', raw: '', traits: [] }

/** Turns pieces into content; codes get the numbers from `first` on. */
export function inlineOf(pieces: readonly Piece[], first: number): Inline {
  const joined = joinTexts(pieces)
  const base = usualLook(outside(joined)) ?? usualLook(joined) ?? noLook
  const codes: InlineCode[] = []
  const marks = new Map<string, Mark>()
  const silent: { at: number; raw: string }[] = []
  const wraps: { id: string; label: string; open: string; look: Look }[] = []
  let text = ''
  const code = (id: string, kind: InlineCode['kind'], label: string): void => {
    codes.push({ at: text.length, id, kind, label })
  }
  const nextId = (): string => String(first + marks.size + wraps.length)
  joined.forEach((piece, index) => {
    const around = wraps.at(-1)?.look ?? base
    if (piece.kind === 'text') {
      if (piece.look.key === around.key) text += piece.text
      else {
        const id = nextId()
        const label = labelOf(piece.look, around)
        marks.set(id, { kind: 'look', look: piece.look })
        code(id, 'open', label)
        text += piece.text
        code(id, 'close', label)
      }
    } else if (piece.kind === 'point') {
      const id = nextId()
      marks.set(id, { kind: 'point', raw: piece.raw, ...(piece.place ? { place: piece.place } : {}) })
      code(id, 'point', piece.label)
    } else if (piece.kind === 'silent') silent.push({ at: text.length, raw: piece.raw })
    else if (piece.kind === 'open') {
      const id = nextId()
      wraps.push({ id, label: piece.label, open: piece.raw, look: usualLook(insideOf(joined, index)) ?? around })
      code(id, 'open', piece.label)
    } else {
      const wrap = wraps.pop()
      if (!wrap) return
      marks.set(wrap.id, { kind: 'wrap', open: wrap.open, close: piece.raw, look: wrap.look })
      code(wrap.id, 'close', wrap.label)
    }
  })
  return { content: { text, codes }, marks, look: base, silent }
}

/** Neighbours of one look as one piece; a space between two of one look takes theirs. */
function joinTexts(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, index) => {
    const last = joined.at(-1)
    if (piece.kind !== 'text' || last?.kind !== 'text') joined.push(piece)
    else {
      const next = pieces[index + 1]
      const lost =
        /^ +$/.test(piece.text) && next?.kind === 'text' && next.look.key === last.look.key && isPlainSpace(piece.look)
      if (piece.look.key === last.look.key || lost)
        joined[joined.length - 1] = { ...last, text: last.text + piece.text }
      else joined.push(piece)
    }
  })
  return joined
}

/** Whether a space shows nothing of its look: no line under or through it, no colour behind it. */
const isPlainSpace = ({ traits }: Look): boolean =>
  !traits.some((trait) => trait === 'u' || trait === 's' || trait === 'f')

function usualLook(pieces: readonly Piece[]): Look | null {
  const lengths = new Map<string, { look: Look; length: number }>()
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue
    const before = lengths.get(piece.look.key)
    lengths.set(piece.look.key, {
      look: before?.look ?? piece.look,
      length: (before?.length ?? 0) + piece.text.length,
    })
  }
  const [most] = [...lengths.values()].sort((a, b) => b.length - a.length)
  return most?.look ?? null
}

/** The pieces that nothing encloses. */
function outside(pieces: readonly Piece[]): readonly Piece[] {
  let depth = 0
  return pieces.filter(({ kind }) => {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    return depth === 0
  })
}

function insideOf(pieces: readonly Piece[], open: number): readonly Piece[] {
  let depth = 0
  for (let index = open; index < pieces.length; index += 1) {
    const kind = pieces[index]?.kind
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    if (depth === 0) return pieces.slice(open + 1, index)
  }
  return pieces.slice(open + 1)
}

/** What the look has that its surroundings lack; `f` where it is only another font, size or colour, or less. */
function labelOf(look: Look, around: Look): string {
  const own = look.traits.filter((trait) => trait !== 'f' && !around.traits.includes(trait))
  return own.join('') || 'f'
}
