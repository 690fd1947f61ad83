import type { Mark } from '../../../core/checks/findings'
import { blockBreak, type Content, type InlineCode, type Range } from '../../../core/text/content'
import type { Stretch } from '../changes'

/** One thing to draw in a row: a run of text that looks the same throughout, or a sign that stands for something. */
export interface Piece {
  readonly kind: 'text' | 'space' | 'break' | 'code' | 'point'
  /** Offset into the current text; of a deleted piece, where it was. */
  readonly from: number
  readonly text: string
  readonly change: Stretch['kind']
  readonly mark: Mark | null
  readonly tint: Tint['kind'] | null
  readonly code: InlineCode | null
}

/** A passage that somebody wrote something about. Tints may overlap marks and each other; the first one shows. */
export interface Tint extends Range {
  readonly kind: 'comment' | 'error'
}

/** White space that a reader could not tell from an ordinary space. */
const oddSpace = /[^\S \n\u2029]/

/** The places in a mark where white space is drawn as a sign: all of it when nothing else is marked, else what is odd. */
export function visibleSpaces(text: string, { from, to }: Range): readonly number[] {
  const marked = text.slice(from, to)
  const onlySpaces = !/[\p{L}\p{N}]/u.test(marked)
  const places: number[] = []
  for (let at = from; at < to; at++) {
    const character = text[at] ?? ''
    const doubled = /\s/.test(character) && (text[at - 1] === ' ' || text[at + 1] === ' ')
    if (/[^\S\n\u2029]/.test(character) && (onlySpaces || doubled || oddSpace.test(character))) places.push(at)
  }
  return places
}

/** Which sign stands for a white-space character. */
export const isHardSpace = (character: string): boolean => /[\u00a0\u202f\u2007\u2060\ufeff]/.test(character)

/**
 * Cuts a row's text into pieces, in drawing order: kept and inserted pieces join to the text itself. Marks are in
 * reading order and don't overlap; `changes`, when shown, spell the text with what was deleted in between.
 */
export function cutPieces(
  content: Content,
  marks: readonly Mark[],
  changes: readonly Stretch[] | null,
  tints: readonly Tint[] = [],
): readonly Piece[] {
  const spaces = new Set(marks.flatMap((mark) => visibleSpaces(content.text, mark)))
  const cuts = cutsOf(content, [...marks, ...tints], spaces)
  const pieces: Piece[] = []
  let from = 0
  for (const { kind, text } of changes ?? [{ kind: 'kept' as const, text: content.text }]) {
    if (kind === 'deleted') {
      pieces.push({
        kind: 'text',
        from,
        text: text.replaceAll(blockBreak, '\u00b6'),
        change: kind,
        mark: null,
        tint: null,
        code: null,
      })
      continue
    }
    for (const piece of cutRun(content, from, from + text.length, cuts, marks, spaces, tints))
      pieces.push({ ...piece, change: kind })
    from += text.length
  }
  pieces.push(...signsAt(content, content.text.length, marks).map((piece) => ({ ...piece, change: 'kept' as const })))
  return pieces
}

type Uncoloured = Omit<Piece, 'change'>

/** Signs without extent: codes, and marks where something is missing. */
function signsAt(content: Content, at: number, marks: readonly Mark[]): readonly Uncoloured[] {
  const points = marks
    .filter((mark) => mark.from === at && mark.to === at)
    .map((mark) => ({ kind: 'point' as const, from: at, text: '', mark, tint: null, code: null }))
  const codes = content.codes
    .filter((code) => code.at === at)
    .map((code) => ({ kind: 'code' as const, from: at, text: '', mark: null, tint: null, code }))
  return [...codes, ...points]
}

function cutsOf({ text, codes }: Content, marks: readonly Range[], spaces: ReadonlySet<number>): readonly number[] {
  const cuts = new Set<number>()
  for (const { from, to } of marks) cuts.add(from).add(to)
  for (const { at } of codes) cuts.add(at)
  for (const at of spaces) cuts.add(at).add(at + 1)
  for (let at = text.indexOf(blockBreak); at >= 0; at = text.indexOf(blockBreak, at + 1)) cuts.add(at).add(at + 1)
  return [...cuts].sort((a, b) => a - b)
}

function cutRun(
  content: Content,
  start: number,
  end: number,
  cuts: readonly number[],
  marks: readonly Mark[],
  spaces: ReadonlySet<number>,
  tints: readonly Tint[],
): readonly Uncoloured[] {
  const places = [start, ...cuts.filter((cut) => cut > start && cut < end), end]
  return places.slice(0, -1).flatMap((from, index) => {
    const text = content.text.slice(from, places[index + 1])
    const kind = text === blockBreak ? 'break' : spaces.has(from) ? 'space' : 'text'
    const mark = marks.find((each) => each.from <= from && from < each.to) ?? null
    const tint = tints.find((each) => each.from <= from && from < each.to)?.kind ?? null
    const piece: Uncoloured = { kind, from, text, mark, tint, code: null }
    return text === '' ? [] : [...signsAt(content, from, marks), piece]
  })
}
