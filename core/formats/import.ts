import type { AlignmentLink, Segment } from '../alignment/alignment'
import type { Problem } from '../problem'
import type { Unit } from './bilingual'
import type { Block, EarlierChanges, SourceFile, TextCoding } from './format'

/** One side of a review to be, as read. */
export interface ImportedSide {
  readonly name: string
  readonly format: string
  readonly coding: TextCoding | null
  /** BCP 47; detected unless it was given. */
  readonly language: string
  readonly blocks: readonly Omit<Block, 'content'>[]
  /** Of a file that holds tracked changes: how many, and which text was read. */
  readonly revisions?: { readonly count: number; readonly read: EarlierChanges }
}

/** What a new review would be made of: shown to a person, who may change the links before anything is stored. */
export interface Proposal {
  readonly source: ImportedSide
  readonly target: ImportedSide
  readonly segments: readonly Segment[]
  readonly links: readonly AlignmentLink[]
  /** What a bilingual file says of its units besides their texts; null when the sides came separately. */
  readonly units: readonly Unit[] | null
  /** Reasons to look twice: sides swapped, the same text twice, hardly anything aligned. */
  readonly warnings: readonly Problem[]
}

/** The files a review keeps: its target, and its source where that is not the same file. */
export interface OriginalFiles {
  readonly source: SourceFile | null
  readonly target: SourceFile
}
