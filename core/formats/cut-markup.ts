import type { Content, InlineCode, Range } from '../text/content'
import type { RawCode } from './spell-codes'

/** Markup that opens something and markup that closes it. */
export interface MarkupPair {
  readonly label: string
  readonly open: Range
  readonly close: Range
}

/** Markup that stands alone. */
export interface MarkupPoint extends Range {
  readonly label: string
}

/** A tag as it is found, before it is known whether it has another half. */
export interface MarkupTag extends Range {
  readonly name: string
  readonly kind: InlineCode['kind']
}

/** A text without its markup, the markup by id, and the ids. */
export interface CutText {
  readonly content: Content
  readonly raws: ReadonlyMap<string, RawCode>
  readonly ids: ReadonlyMap<MarkupPair | MarkupPoint, string>
}

/** Tags that belong together, and those that have no other half. */
export function pairTags(tags: readonly MarkupTag[]): {
  readonly pairs: readonly MarkupPair[]
  readonly points: readonly MarkupPoint[]
} {
  const pairs: MarkupPair[] = []
  const open = new Map<string, MarkupTag[]>()
  const alone = new Set(tags)
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? []
    open.set(tag.name, waiting)
    if (tag.kind === 'open') waiting.push(tag)
    const start = tag.kind === 'close' ? waiting.pop() : undefined
    if (!start) continue
    pairs.push({ label: tag.name, open: start, close: tag })
    alone.delete(start)
    alone.delete(tag)
  }
  const points = [...alone].map(({ name, kind, from, to }) => ({
    label: kind === 'close' ? `/${name}` : name,
    from,
    to,
  }))
  return { pairs, points }
}

interface Mark extends Range {
  readonly kind: InlineCode['kind']
  readonly of: MarkupPair | MarkupPoint
}

/** Takes markup out of a text. Codes are numbered in the order in which they begin. */
export function cutMarkup(
  text: string,
  pairs: readonly MarkupPair[],
  points: readonly MarkupPoint[],
  first: number,
): CutText {
  const marks = [
    ...pairs.flatMap((pair): readonly Mark[] => [
      { kind: 'open', of: pair, from: pair.open.from, to: pair.open.to },
      { kind: 'close', of: pair, from: pair.close.from, to: pair.close.to },
    ]),
    ...points.map((point): Mark => ({ kind: 'point', of: point, from: point.from, to: point.to })),
  ].sort((a, b) => a.from - b.from)
  const ids = new Map<MarkupPair | MarkupPoint, string>()
  const raws = new Map<string, RawCode>()
  const codes: InlineCode[] = []
  let plain = ''
  let done = 0
  for (const { kind, of, from, to } of marks) {
    const id = ids.get(of) ?? String(first + ids.size)
    ids.set(of, id)
    plain += text.slice(done, from)
    codes.push({ at: plain.length, id, kind, label: of.label })
    if (kind !== 'close')
      raws.set(id, {
        label: of.label,
        open: text.slice(from, to),
        close: 'open' in of ? text.slice(of.close.from, of.close.to) : null,
      })
    done = to
  }
  return { content: { text: plain + text.slice(done), codes }, raws, ids }
}
