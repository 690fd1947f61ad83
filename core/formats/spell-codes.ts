import type { Content, InlineCode } from '../text/content'

/** The markup of an inline code as its file spells it; a point has no close. */
export interface RawCode {
  readonly label: string
  readonly open: string
  readonly close: string | null
}

/** The markup to write for a code; null where there is none, and the code is left out. */
export type FindRaw = (code: InlineCode) => RawCode | null

/** A piece of markup, and the offset in the text before which it goes. */
interface PlacedMarkup {
  readonly at: number
  readonly markup: string
}

/** Codes that cross so deeply are closed and not opened again. */
const deepest = 64

/** By id where the file has it, else by what its label says: `b` is bold in whatever file it came from. */
export const rawFinder =
  (
    own: ReadonlyMap<string, RawCode>,
    usual: Readonly<Record<string, readonly [open: string, close: string]>>,
  ): FindRaw =>
  ({ id, label, kind }) => {
    const raw = own.get(id)
    if (raw && raw.label === label && (raw.close === null) === (kind === 'point')) return raw
    const pair = Object.hasOwn(usual, label) ? usual[label] : undefined
    return pair && kind !== 'point' ? { label, open: pair[0], close: pair[1] } : null
  }

/**
 * The markup of a content's codes, properly nested: what is open at the end is closed, a close without an open is left
 * out, and where two pairs cross the inner one is closed before and opened again after.
 */
function nestCodes({ text, codes }: Content, find: FindRaw): readonly PlacedMarkup[] {
  const placed: PlacedMarkup[] = []
  const open: { readonly id: string; readonly raw: RawCode }[] = []
  const isOpen = new Set<string>()
  /** Closed before their turn, at the place where their turn would have come. */
  const done = new Set<number>()
  const put = (at: number, markup: string) => placed.push({ at, markup })

  codes.forEach((code, index) => {
    const { at, id, kind } = code
    if (kind === 'close') {
      if (done.has(index) || !isOpen.has(id)) return
      const place = open.findLastIndex((each) => each.id === id)
      const crossed = open.splice(place)
      for (const { raw } of crossed.toReversed()) put(at, raw.close ?? '')
      for (const each of crossed) isOpen.delete(each.id)
      for (const each of crossed.slice(1, deepest)) {
        const closing = closesHere(codes, index, each.id)
        if (closing !== null) done.add(closing)
        else {
          put(at, each.raw.open)
          open.push(each)
          isOpen.add(each.id)
        }
      }
      return
    }
    const raw = isOpen.has(id) ? null : find(code)
    if (raw === null) return
    put(at, raw.open)
    if (kind === 'open') {
      open.push({ id, raw })
      isOpen.add(id)
    }
  })
  for (const { raw } of open.toReversed()) put(text.length, raw.close ?? '')
  return placed
}

/** The index of the code that closes a pair at the same place as the code at `index`; null where none does. */
function closesHere(codes: readonly InlineCode[], index: number, id: string): number | null {
  const at = codes[index]?.at
  for (let next = index + 1; codes[next]?.at === at && next < codes.length; next += 1)
    if (codes[next]?.id === id && codes[next]?.kind === 'close') return next
  return null
}

/** A content with its markup in it; `spell` writes the letters between two pieces of markup. */
export function spellCodes(
  content: Content,
  find: FindRaw,
  spell: (from: number, to: number) => string = (from, to) => content.text.slice(from, to),
): string {
  let written = ''
  let done = 0
  for (const { at, markup } of nestCodes(content, find)) {
    written += spell(done, at) + markup
    done = at
  }
  return written + spell(done, content.text.length)
}
