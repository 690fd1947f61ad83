import type { Result } from '../problem'
import type { Content, Range } from '../text/content'

/** One paragraph-like unit of a document: what segmentation cuts and what writing puts back. */
export interface Block {
  /** Unique in its document and the same each time the same bytes are read. */
  readonly id: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'caption' | 'note'
  /** 1..6 for headings. */
  readonly level?: number
  /** How long a subtitle is shown. */
  readonly seconds?: number
  readonly content: Content
  /** It stands where the format tracks no changes, so that they are written without a trace. */
  readonly untracked?: true
}

/** What a format found in a file, in reading order. */
export interface ReadDocument {
  readonly blocks: readonly Block[]
  /**
   * What stands before, between and after the blocks: `blocks.length + 1` strings. For text formats
   * `gaps[0] + blocks[0] + gaps[1] + …` is the whole decoded text.
   */
  readonly gaps: readonly string[]
  /** How many tracked changes of text the file holds; only of formats that can have some. */
  readonly revisions?: number
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

/** How a document that holds tracked changes of its own is read: with all of them accepted, or all of them rejected. */
export type EarlierChanges = 'latest' | 'original'

export interface ReadOptions {
  readonly revisions?: EarlierChanges | undefined
}

/** A file as read: what a person reads in it, and how its bytes were turned into text (null where a format says so itself). */
export interface ReadFile {
  readonly document: ReadDocument
  readonly coding: TextCoding | null
}

/**
 * A stretch of a block as a change against the machine text: `kept` and `inserted` join to the text that is written,
 * `kept` and `deleted` to the machine text. A block break (U+2029) in it is a paragraph mark put in or taken out.
 */
export interface TrackedRun {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly content: Content
  /** Who changed it and when (ISO 8601, UTC); null for what was kept. */
  readonly by: string | null
  readonly at: string | null
}

/** A comment or a finding's note beside a block; the range is in the text that is written. */
export interface Remark extends Range {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: string
}

/** What is written beside the texts, by block. Only formats that say `tracks` are asked to. */
export interface Dressing {
  /** Of every block whose text changed; null writes the new text without a trace. */
  readonly tracked: ReadonlyMap<string, readonly TrackedRun[]> | null
  readonly remarks: ReadonlyMap<string, readonly Remark[]>
}

/** What is needed to write a document that has no original in this format. */
export interface NewDocument {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** In reading order, with the texts to write; blank ones are left out. */
  readonly blocks: readonly Block[]
  readonly coding: TextCoding
  readonly dressing: Dressing
}

/** One file format for one language's text. Reading never changes anything; writing starts from the original and changes only texts. */
export interface Format {
  readonly id: string
  /** Lower case, without the dot; the first is the one to write. */
  readonly extensions: readonly string[]
  /** 0 (cannot be) to 1 (certain), by content first and by name where content does not tell. */
  readonly recognise: (file: SourceFile) => number
  readonly read: (file: SourceFile, options?: ReadOptions) => Result<ReadFile>
  /** The original with the given texts in it; blocks that are not in the map keep theirs. `options` as it was read with. */
  readonly write: (
    original: SourceFile,
    texts: BlockTexts,
    coding: TextCoding | null,
    dressing?: Dressing,
    options?: ReadOptions,
  ) => Result<Uint8Array>
  /** A new file; left out where none can be made without an original. */
  readonly create?: (document: NewDocument) => Result<Uint8Array>
  /** Can write tracked changes and comments. */
  readonly tracks?: true
  /** What a person types is written as typed, so that a sign may be markup when the file is read again. */
  readonly asTyped?: true
}
