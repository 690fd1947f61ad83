import type { Result } from '../problem'
import type { Content } from '../text/content'

/** One paragraph-like unit of a document: what segmentation cuts and what writing puts back. */
export interface Block {
  /** Unique in its document and the same each time the same bytes are read. */
  readonly id: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'caption' | 'note'
  /** 1..6 for headings. */
  readonly level?: number
  readonly content: Content
}

/** What a format found in a file, in reading order. */
export interface ReadDocument {
  readonly blocks: readonly Block[]
  /**
   * What stands before, between and after the blocks: `blocks.length + 1` strings. For text formats
   * `gaps[0] + blocks[0] + gaps[1] + …` is the whole decoded text.
   */
  readonly gaps: readonly string[]
}

/** How bytes were, or are to be, turned into text. */
export interface TextCoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly bom: boolean
  readonly newline: '\n' | '\r\n' | '\r'
}

/** A file as it came: its name (no folders) and its bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The text that takes a block's place on writing. `null`: the block is gone. More than one content: it was divided. */
export type BlockTexts = ReadonlyMap<string, readonly Content[]>

/** One file format. Reading never changes anything; writing starts from the original and changes only texts. */
export interface Format {
  readonly id: string
  /** Lower case, without the dot; the first is the one to write. */
  readonly extensions: readonly string[]
  /** 0 (cannot be) to 1 (certain), by content first and by name where content does not tell. */
  readonly recognise: (file: SourceFile) => number
  readonly read: (file: SourceFile) => Result<{ readonly document: ReadDocument; readonly coding: TextCoding | null }>
  /** The original with the given texts in it; blocks that are not in the map keep theirs. */
  readonly write: (original: SourceFile, texts: BlockTexts, coding: TextCoding | null) => Result<Uint8Array>
}
