import type { Segment } from '../alignment/alignment'
import { distributeTexts, type LinkText } from '../alignment/distribute'
import type { Result } from '../problem'
import { plain } from '../text/content'
import type { Block, SourceFile, TextCoding } from './format'
import { formatFor } from './index'
import { type PlainFormat, writeBlocks } from './write-blocks'

/** What is needed to write a review's target out: its original, and the texts that now stand in its links. */
export interface ExportRequest {
  readonly original: SourceFile
  /** Id of the format that read the original. */
  readonly format: string
  readonly segments: ReadonlyMap<string, Segment>
  /** In reading order. */
  readonly links: readonly LinkText[]
  readonly to: PlainFormat
  readonly coding: TextCoding
}

/**
 * The target with its current texts, as bytes. In the format it came in only texts change: what nobody touched is the
 * same to the byte when the coding is the same. `export-encoding` when a character has no place in the encoding.
 */
export function exportTarget(request: ExportRequest): Result<Uint8Array> {
  const format = formatFor(request.format)
  const read = format.read(request.original)
  if (!read.ok) return read
  const { blocks } = read.value.document
  const texts = distributeTexts(request.links, request.segments, blocks)
  if (request.to === request.format) return format.write(request.original, texts, request.coding)
  const current = blocks.flatMap((block): readonly Block[] =>
    (texts.get(block.id) ?? [block.content]).map(({ text }) => ({ ...block, content: plain(text.trim()) })),
  )
  return writeBlocks(current, request.to, request.coding)
}
