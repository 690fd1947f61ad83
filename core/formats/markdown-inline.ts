import type { Content, Range } from '../text/content'
import { type CutText, cutMarkup, type MarkupPair, type MarkupPoint, type MarkupTag, pairTags } from './cut-markup'
import { type DelimiterRun, delimiterRunAt, pairDelimiters } from './markdown-emphasis'
import { linkEndAt } from './markdown-link'
import type { RawCode } from './spell-codes'

/** The markup of a code; a link by reference also says how it may be written when its text is its label. */
export interface MarkdownRaw extends RawCode {
  readonly reference: { readonly label: string; readonly short: string } | null
}

/** A block's text without its inline markup, and the markup by id. */
export interface InlineContent {
  readonly content: Content
  readonly raws: ReadonlyMap<string, MarkdownRaw>
}

interface Found extends MarkupPair {
  readonly reference?: string | null
}

interface Bracket extends Range {
  /** How many delimiter runs stood before it. */
  readonly runs: number
  readonly image: boolean
}

const special = /[\\`<![\]*_~]/g
const autolink = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/iy
const htmlTag = /<(\/?)([a-z][a-z\d-]*)(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?)*\s*(\/?)>/iy
const footnote = /\[\^([^\]\s]{1,99})\]/y
const voids = /^(?:br|hr|img|wbr|input)$/i

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Finds the inline markup of a Markdown text as CommonMark does; escapes and references stay as they are written. */
export function readInline(text: string, defined: ReadonlySet<string>, first: number): InlineContent {
  const pairs: Found[] = []
  const points: MarkupPoint[] = []
  const tags: MarkupTag[] = []
  const runs: DelimiterRun[] = []
  /** Those that are still open. No link holds another one: when one ends, the others are only brackets. */
  let brackets: Bracket[] = []
  const ticks = tickRuns(text)
  const lastComment = text.lastIndexOf('-->')

  for (let at = nextSpecial(text, 0); at < text.length; ) {
    const sign = text[at]
    let end = at + 1
    if (sign === '\\') end = at + 2
    else if (sign === '`') {
      const { to, closing } = ticks.get(at) ?? { to: end, closing: null }
      if (closing) pairs.push({ label: 'code', open: { from: at, to }, close: closing })
      end = closing?.to ?? to
    } else if (sign === '<') {
      const link = matchAt(autolink, text, at)
      const tag = link ? null : (commentAt(text, at, lastComment) ?? tagAt(text, at))
      end = at + (link?.[0].length ?? (tag ? tag.to - tag.from : 1))
      if (link) pairs.push({ label: 'a', open: { from: at, to: at + 1 }, close: { from: end - 1, to: end } })
      else if (tag) tags.push(tag)
    } else if (sign === '*' || sign === '_' || sign === '~') {
      const run = delimiterRunAt(text, at)
      runs.push(run)
      end = run.to
    } else if (sign === '[' || (sign === '!' && text[end] === '[')) {
      const note = sign === '[' ? matchAt(footnote, text, at) : null
      end = note ? at + note[0].length : sign === '!' ? at + 2 : end
      if (note) points.push({ label: note[1] ?? '', from: at, to: end })
      else brackets.push({ from: at, to: end, runs: runs.length, image: sign === '!' })
    } else if (sign === ']') {
      const bracket = brackets.pop()
      const inner = text.slice(bracket?.to ?? at, at)
      const link = bracket && linkEndAt(text, end, inner, defined)
      if (bracket && link) {
        for (const pair of pairDelimiters(runs.splice(bracket.runs))) pairs.push(pair)
        const { image, from, to } = bracket
        pairs.push({
          label: image ? 'img' : 'a',
          open: { from, to },
          close: { from: at, to: link.to },
          reference: link.reference,
        })
        if (!image) brackets = brackets.filter((each) => each.image)
        end = link.to
      }
    }
    at = nextSpecial(text, end)
  }
  const paired = pairTags(tags)
  const all = [...pairs, ...pairDelimiters(runs), ...paired.pairs]
  return withReferences(text, cutMarkup(text, all, [...points, ...paired.points], first), pairs)
}

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  return special.exec(text)?.index ?? text.length
}

interface Ticks {
  readonly to: number
  /** The next run of the same length, which ends the code. */
  readonly closing: Range | null
}

/** All runs of backticks, by where they begin. */
function tickRuns(text: string): ReadonlyMap<number, Ticks> {
  const runs = new Map<number, Ticks>()
  const next = new Map<number, Range>()
  if (!text.includes('`')) return runs
  for (const match of [...text.matchAll(/`+/g)].toReversed()) {
    const { length } = match[0]
    const range = { from: match.index, to: match.index + length }
    runs.set(range.from, { to: range.to, closing: next.get(length) ?? null })
    next.set(length, range)
  }
  return runs
}

function commentAt(text: string, at: number, last: number): MarkupTag | null {
  if (!text.startsWith('<!--', at) || at + 4 > last) return null
  return { kind: 'point', name: '!', from: at, to: text.indexOf('-->', at + 4) + 3 }
}

function tagAt(text: string, at: number): MarkupTag | null {
  const tag = matchAt(htmlTag, text, at)
  if (!tag) return null
  const name = (tag[2] ?? '').toLowerCase()
  const kind = tag[1] ? 'close' : tag[3] || voids.test(name) ? 'point' : 'open'
  return { kind, name, from: at, to: at + tag[0].length }
}

/** The raws of links by reference, with what their labels are. */
function withReferences(text: string, { content, raws, ids }: CutText, pairs: readonly Found[]): InlineContent {
  const extended = new Map<string, MarkdownRaw>([...raws].map(([id, raw]) => [id, { ...raw, reference: null }]))
  for (const pair of pairs) {
    const id = ids.get(pair)
    const raw = raws.get(id ?? '')
    if (id === undefined || !raw || typeof pair.reference !== 'string') continue
    const short = text.slice(pair.close.from, pair.close.to)
    extended.set(id, { ...raw, close: `][${pair.reference}]`, reference: { label: pair.reference, short } })
  }
  return { content, raws: extended }
}
