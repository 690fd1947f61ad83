import type { Result } from '../problem'
import { encode, withNewlines } from './encoding'
import type { Block, NewDocument } from './format'
import { isBlank } from './layout'

/** Blocks as a new plain text or Markdown file: an empty line between them, none between the items of a list. */
export function writeBlocks(
  { blocks, coding }: Pick<NewDocument, 'blocks' | 'coding'>,
  format: 'text' | 'markdown',
): Result<Uint8Array> {
  const written = blocks.filter(({ content }) => !isBlank(content.text))
  const firstHeading = written.findIndex(({ kind }) => kind === 'heading')
  const text = written
    .map((block, index) => {
      const next = written[index + 1]
      const separator = next === undefined ? '\n' : block.kind === 'item' && next.kind === 'item' ? '\n' : '\n\n'
      return (format === 'text' ? asText(block) : asMarkdown(block, index === firstHeading)) + separator
    })
    .join('')
  return encode(withNewlines(text, coding.newline), coding)
}

const asText = ({ kind, content }: Block): string => (kind === 'item' ? `- ${content.text}` : content.text)

function asMarkdown({ kind, level, content }: Block, first: boolean): string {
  const lines = content.text.split(/\r\n|\n|\r/).map((line) => escapeLine(line.trim()))
  if (kind === 'heading') return `${'#'.repeat(first ? 1 : Math.max(2, level ?? 2))} ${lines.join(' ')}`
  if (kind === 'item') return `- ${lines.join('\n  ')}`
  return kind === 'quote' ? `> ${lines.join('\n> ')}` : lines.join('\n')
}

/** Escapes only what Markdown would take for markup: `2 * 3`, `snake_case` and `[sic]` stay as they are. */
const escapeLine = (line: string): string =>
  line
    .replace(
      /\\(?=[!-/:-@[-`{-~])|`|(?<!\s)\*|\*(?!\s)|(?<![\p{L}\p{N}\s])_|_(?![\p{L}\p{N}\s])|\b_(?=\s)|(?<=\s|^)_(?=\S)/gu,
      '\\$&',
    )
    .replace(/\[(?=[^\]]*\](?:[([]|:))/g, '\\[')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+*]\s|(?:[-=_*]\s*){2,}$|~{3})/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
