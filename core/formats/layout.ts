import type { Result } from '../problem'
import { type Content, plain, sameContent } from '../text/content'
import { decode, encode, withNewlines } from './encoding'
import type { Block, BlockTexts, ReadDocument, SourceFile, TextCoding } from './format'

/** A block of a text file with what surrounds it: the file is `separator + prefix + block + suffix`, repeated, and a tail. */
export interface LaidBlock {
  readonly block: Block
  /** The block as the file spells it: with its inline markup. */
  readonly raw: string
  /** What parts it from the block before: newlines, and whatever stands there that is not for translation. */
  readonly separator: string
  /** Markup that goes with the block: `# `, `- `, `> `. */
  readonly prefix: string
  /** Markup that ends it: an underline, closing `#`. */
  readonly suffix: string
}

/** A text file taken apart; nothing of it is lost. */
export interface Layout {
  readonly blocks: readonly LaidBlock[]
  readonly tail: string
  /** How a new text is spelled in this file. */
  readonly spell: (content: Content) => string
}

/** For a file without inline markup. */
export const spellPlain = ({ text }: Content): string => text

/** The layout as the contract wants it: blocks, and gaps that hold all the rest. */
export function documentOf({ blocks, tail }: Layout): ReadDocument {
  const gaps = blocks.map(({ separator, prefix }, index) => (blocks[index - 1]?.suffix ?? '') + separator + prefix)
  return { blocks: blocks.map(({ block }) => block), gaps: [...gaps, (blocks.at(-1)?.suffix ?? '') + tail] }
}

/**
 * The file's text with new texts in its blocks. A divided block is parted as the document parts its blocks; a block
 * without text goes with its markup and one of the separators beside it, never with what is not blank there.
 */
function render({ blocks, tail, spell }: Layout, texts: BlockTexts, newline: TextCoding['newline']): string {
  const usual = usualSeparator(blocks, newline)
  let text = ''
  let pending: string | null = null
  for (const laid of blocks) {
    const separator: string = pending === null ? laid.separator : joinSeparators(pending, laid.separator, text === '')
    const written = writtenBlock(laid, texts.get(laid.block.id), { usual, newline, spell })
    if (written === null) pending = separator
    else {
      text += separator + laid.prefix + written + laid.suffix
      pending = null
    }
  }
  return text + (pending === null || isBlank(pending) ? tail : pending + tail)
}

interface Manner {
  /** What parts two blocks as a rule. */
  readonly usual: string
  readonly newline: TextCoding['newline']
  readonly spell: Layout['spell']
}

function writtenBlock(
  { block, raw, prefix, suffix }: LaidBlock,
  contents: readonly Content[] | undefined,
  { usual, newline, spell }: Manner,
): string | null {
  const only = contents?.length === 1 ? contents[0] : undefined
  if (contents === undefined || (only && sameContent(only, block.content))) return raw
  const parts = contents
    .map(spell)
    .filter((text) => !isBlank(text))
    .map((text) => withNewlines(text, newline))
  if (block.kind === 'cell') return parts.join(' ').replace(/\s*[\r\n]+\s*/g, ' ')
  if (block.kind === 'caption') return parts.join(newline)
  if (parts.length === 0) return null
  const between = suffix + (prefix === '' || block.kind === 'heading' ? usual : newline) + prefix
  const last = parts.length - 1
  return parts.map((part, at) => trimmed(part, at > 0, at < last)).join(between)
}

const trimmed = (text: string, start: boolean, end: boolean): string => {
  const cut = start ? text.trimStart() : text
  return end ? cut.trimEnd() : cut
}

function joinSeparators(before: string, after: string, atStart: boolean): string {
  if (!isBlank(before) && !isBlank(after)) return before + after
  if (!isBlank(before)) return before
  if (!isBlank(after)) return after
  return atStart || before.length > after.length ? before : after
}

/** The blank separator that occurs most often between two blocks; an empty line when there is none. */
function usualSeparator(blocks: readonly LaidBlock[], newline: TextCoding['newline']): string {
  const counts = new Map<string, number>()
  for (const { separator, prefix } of blocks.slice(1))
    if (prefix === '' && isBlank(separator) && separator !== '') counts.set(separator, (counts.get(separator) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? newline + newline
}

/** Writes a file whose layout is computed from its text; in another newline style only when one is asked for. */
export function writeLaid(
  original: SourceFile,
  lay: (text: string) => Layout,
  texts: BlockTexts,
  coding: TextCoding | null,
): Result<Uint8Array> {
  const decoded = decode(original)
  if (!decoded.ok) return decoded
  const wanted = coding ?? decoded.value.coding
  const written = render(lay(decoded.value.text), texts, wanted.newline)
  return encode(
    wanted.newline === decoded.value.coding.newline ? written : withNewlines(written, wanted.newline),
    wanted,
  )
}

/** Whether a text is empty or white space alone. */
export const isBlank = (text: string): boolean => text.trim() === ''

/** A block with plain text, numbered from 1 so that the same bytes always give the same ids. */
export const makeBlock = (index: number, kind: Block['kind'], text: string, level?: number): Block => ({
  id: `b${index + 1}`,
  kind,
  ...(level === undefined ? {} : { level }),
  content: plain(text),
})
