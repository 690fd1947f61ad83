import type { Block } from '../format'
import type { XmlElement, XmlTree } from '../xml-tree'
import type { Inline } from './inline'

/** A part of an office document that holds text. */
export interface OfficePart {
  readonly name: string
  readonly tree: XmlTree
}

/** A paragraph of an office document and the block it is read as. */
export interface OfficeParagraph {
  readonly id: string
  readonly part: OfficePart
  readonly element: XmlElement
  readonly kind: Block['kind']
  readonly level: number | null
  readonly inline: Inline
  /** What goes when the paragraph goes: itself or what encloses it; null where there must be one. */
  readonly removable: XmlElement | null
  /** Somebody tracked changes in it before. */
  readonly revised: boolean
  /** It is in a drawing, where no program tracks changes. */
  readonly drawn: boolean
  /** How the note it is in is found in the markup that refers to it. */
  readonly note: RegExp | null
  /** Paragraphs that say the same for programs that don't know the text box this one is in. */
  readonly doubles: readonly XmlElement[]
}

/** Whether people read something in it. */
export const hasText = ({ inline }: OfficeParagraph): boolean => inline.content.text.trim() !== ''

/** The blocks of paragraphs: those that hold anything but white space. */
export const blocksOf = (paragraphs: readonly OfficeParagraph[]): readonly Block[] =>
  paragraphs.filter(hasText).map(({ id, kind, level, inline, drawn }) => ({
    id,
    kind,
    ...(level === null ? {} : { level }),
    content: inline.content,
    ...(drawn ? { untracked: true } : {}),
  }))
