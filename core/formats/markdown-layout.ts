import type { Block } from './format'
import { isBlank, type LaidBlock, type Layout, makeBlock } from './layout'
import { type Line, linesOf } from './lines'
import { type MarkdownRaw, readInline } from './markdown-inline'
import { normalLabel } from './markdown-link'
import { spellMarkdown } from './markdown-spell'

type Kind = Block['kind']

interface Draft {
  readonly separator: string
  readonly prefix: string
  kind: Kind
  level?: number
  text: string
  suffix: string
  /** The newline after it, while nothing else has come. */
  end: string
}

const fence = /^[ \t>]*(`{3,}|~{3,})/
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const underline = /^ {0,3}(=+|-+)[ \t]*$/
const definition = /^ {0,3}\[(?!\^)([^\]]+)\]:\s*\S/
const footnote = /^ {0,3}\[\^[^\]\s]+\]:[ \t]+/
const indented = /^(?: {4}|\t)/
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const htmlBlock =
  /^ {0,3}<(?:!--|\?|!\[CDATA\[|\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$))/i
const marker = /^(?: {0,3}>[ \t]?|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|[ \t]*#{1,6}[ \t]+)/
const closingHashes = /[ \t]+#+[ \t]*$/

/** Takes a Markdown text apart; the blocks and what surrounds them join back to it. */
export function layMarkdown(text: string): Layout {
  const lines = linesOf(text)
  const drafts: Draft[] = []
  let separator = ''
  /** The block that the next line may still belong to. */
  let open: Draft | null = null

  const close = () => {
    if (open) separator = open.end
    open = null
  }
  const skip = (line: Line) => {
    close()
    separator += line.text + line.end
  }
  const begin = (prefix: string, kind: Kind, content: string, end: string, level?: number) => {
    close()
    open = { separator, prefix, kind, text: content, suffix: '', end, ...(level === undefined ? {} : { level }) }
    drafts.push(open)
    separator = ''
  }

  for (let at = frontMatter(lines, skip); at < lines.length; at += 1) {
    const line = lines[at] as Line
    const current = open as Draft | null
    const afterItem: boolean = drafts.at(-1)?.kind === 'item'
    if (isBlank(line.text)) skip(line)
    else if (fence.test(line.text)) at = skipFence(lines, at, skip)
    else if (current?.kind === 'paragraph' && underline.test(line.text)) {
      current.kind = 'heading'
      current.level = line.text.includes('=') ? 1 : 2
      current.suffix = current.end + line.text
      current.end = line.end
      close()
    } else if (rule.test(line.text)) skip(line)
    else if (htmlBlock.test(line.text)) at = skipHtml(lines, at, skip)
    else if (footnote.test(line.text)) {
      const [prefix = ''] = footnote.exec(line.text) ?? []
      begin(prefix, 'note', line.text.slice(prefix.length), line.end)
    } else if (!current && (definition.test(line.text) || (indented.test(line.text) && !afterItem))) skip(line)
    else if (line.text.includes('|') && isDelimiter(lines[at + 1])) {
      for (; at < lines.length && lines[at]?.text.includes('|'); at += 1) {
        if (delimiterRow.test(lines[at]?.text ?? '')) skip(lines[at] as Line)
        else {
          const row = cells(lines[at] as Line)
          for (const cell of row) begin(cell.prefix, 'cell', cell.text, cell.end)
          if (row.length === 0) skip(lines[at] as Line)
        }
      }
      at -= 1
      close()
    } else {
      const found = readMarkers(line.text)
      const continues: boolean = current !== null && isContinuation(found, current)
      if (current && continues) {
        current.text += current.end + line.text
        current.end = line.end
      } else if (isBlank(found.rest)) skip(line)
      else if (found.level > 0) {
        const closing = closingHashes.exec(found.rest)?.[0] ?? ''
        begin(found.prefix, 'heading', found.rest.slice(0, found.rest.length - closing.length), line.end, found.level)
        const heading = drafts.at(-1)
        if (heading) heading.suffix = closing
        close()
      } else begin(found.prefix, found.kind, found.rest, line.end)
    }
  }
  close()
  const raws = new Map<string, MarkdownRaw>()
  const defined = new Set(lines.flatMap(({ text }) => normalLabel(definition.exec(text)?.[1] ?? '') || []))
  const blocks: LaidBlock[] = []
  /** Blocks that hold nothing but markup, a picture for instance. */
  let empty = ''
  for (const draft of drafts) {
    const { prefix, suffix, kind, text: raw, level } = draft
    const inline = readInline(raw, defined, raws.size + 1)
    if (isBlank(inline.content.text)) {
      empty += draft.separator + prefix + raw + suffix
      continue
    }
    for (const [id, own] of inline.raws) raws.set(id, own)
    const block = { ...makeBlock(blocks.length, kind, '', level), content: inline.content }
    blocks.push({ block, raw, separator: empty + draft.separator, prefix, suffix })
    empty = ''
  }
  return { blocks, tail: empty + separator, spell: (content) => spellMarkdown(content, raws) }
}

/** Skips `---` … `---` at the very start; answers the first line after it. */
function frontMatter(lines: readonly Line[], skip: (line: Line) => void): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0
  const last = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
  if (last < 0) return 0
  for (const line of lines.slice(0, last + 1)) skip(line)
  return last + 1
}

/** Skips fenced code; answers its last line. An unclosed fence runs to the end, as in CommonMark. */
function skipFence(lines: readonly Line[], start: number, skip: (line: Line) => void): number {
  const opening = fence.exec(lines[start]?.text ?? '')?.[1] ?? '```'
  let at = start
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line
    skip(line)
    if (
      at > start &&
      line.text
        .replace(/^[ \t>]*/, '')
        .trimEnd()
        .startsWith(opening)
    )
      break
  }
  return at
}

/** Skips an HTML block, which ends at a blank line; answers its last line. */
function skipHtml(lines: readonly Line[], start: number, skip: (line: Line) => void): number {
  let at = start
  for (; at < lines.length && !isBlank(lines[at]?.text ?? ''); at += 1) skip(lines[at] as Line)
  return at - 1
}

const isDelimiter = (line: Line | undefined): boolean =>
  line !== undefined && /[|].*-|-.*[|]/.test(line.text) && delimiterRow.test(line.text)

/** The cells of a table row with text in them; pipes and the spaces around them go with the gaps. */
function cells(line: Line): readonly { readonly prefix: string; readonly text: string; readonly end: string }[] {
  const found = [...line.text.matchAll(/(?:\\.|[^|\\]|\\$)+/g)].filter(([cell]) => !isBlank(cell))
  let done = 0
  return found.map((match, index) => {
    const [cell] = match
    const from = match.index + cell.length - cell.trimStart().length
    const to = match.index + cell.trimEnd().length
    const prefix = line.text.slice(done, from)
    done = to
    const end = index === found.length - 1 ? line.text.slice(to) + line.end : ''
    return { prefix, text: line.text.slice(from, to), end }
  })
}

interface Markers {
  readonly prefix: string
  readonly rest: string
  readonly kind: Kind
  readonly level: number
  readonly quotes: number
  readonly items: number
}

/** Quote, list and heading markers at a line's start, also nested. */
function readMarkers(line: string): Markers {
  let prefix = ''
  let quotes = 0
  let items = 0
  let level = 0
  for (let rest = line; level === 0; rest = line.slice(prefix.length)) {
    const found = marker.exec(rest)?.[0]
    if (found === undefined) break
    prefix += found
    if (found.includes('>')) quotes += 1
    else if (found.includes('#')) level = found.trim().length
    else items += 1
  }
  const kind = items > 0 ? 'item' : quotes > 0 ? 'quote' : 'paragraph'
  return { prefix, rest: line.slice(prefix.length), kind, level, quotes, items }
}

/** A line without a marker continues a paragraph (lazily, too); a quoted line continues a quote; U+2029 ends any. */
function isContinuation({ quotes, items, level, rest }: Markers, open: Draft): boolean {
  if (items > 0 || level > 0 || isBlank(rest) || open.end === '\u2029') return false
  return quotes === 0 || (open.prefix.match(/>/g)?.length ?? 0) === quotes
}
