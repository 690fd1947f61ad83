import type { AlignmentLink, Segment, Side } from '../alignment/alignment'
import type { TextCoding } from '../formats/format'
import type { Content } from '../text/content'
import type { LayeredMap } from './layered-map'

/** Who did something. Two people with the same name are one person to Diptych. */
export interface Person {
  readonly name: string
  readonly role: 'editor' | 'reviewer'
}

/** The first line of a journal. `diptych` is the version of the file format. */
export interface Header {
  readonly diptych: 1
  readonly id: string
  readonly title: string
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string
  /** BCP 47. */
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** An original file, kept byte for byte (base64) so that a corrected copy can be written without it. */
export interface Attachment {
  readonly type: 'attachment'
  readonly side: Side
  readonly name: string
  readonly format: string
  readonly coding: TextCoding | null
  readonly data: string
}

interface Act {
  readonly type: 'revision'
  readonly id: string
  /** ISO 8601 with milliseconds, UTC; later than every revision its author had before them. With `id` it orders revisions. */
  readonly at: string
  readonly by: Person
}

interface ActOnLink extends Act {
  readonly link: string
}

/** The link's English is now `content`. */
export interface EditRevision extends ActOnLink {
  readonly kind: 'edit'
  readonly content: Content
  /** Id of the edit whose text this one started from, null when it was the machine text. Shows concurrent edits on merge. */
  readonly parent: string | null
  readonly reason: 'typed' | 'fix' | 'restored'
  /** The check whose fix was accepted, when `reason` is `fix`. */
  readonly check?: string
  /** Revisions of one burst of typing (or one "apply to all") share it and are undone together. */
  readonly group: string
}

/** "Not an error here": the finding with this fingerprint is not shown on this link. */
export interface DismissRevision extends ActOnLink {
  readonly kind: 'dismiss'
  readonly check: string
  readonly fingerprint: string
}

/** Takes back revisions of the same person (`edit`, `dismiss`, …): they count as if they had not been made. */
export interface UndoRevision extends Act {
  readonly kind: 'undo'
  readonly revisions: readonly string[]
}

/** Takes back an `undo`. */
export interface RedoRevision extends Act {
  readonly kind: 'redo'
  readonly undo: string
}

/** A revision of one link; it counts unless it is undone. */
export type LinkRevision = EditRevision | DismissRevision

export type Revision = LinkRevision | UndoRevision | RedoRevision

export type SegmentEvent = Segment & { readonly type: 'segment' }
export type LinkEvent = AlignmentLink & { readonly type: 'link' }

/** One line of a journal after the header, in file order. */
export type JournalEvent = Attachment | SegmentEvent | LinkEvent | Revision

/** A journal as read: what is on disk, nothing computed. */
export interface Journal {
  readonly header: Header
  readonly events: readonly JournalEvent[]
}

export type Status = 'untouched' | 'edited'

/** Where one link stands: computed from the revisions, never stored. */
export interface LinkState {
  readonly link: AlignmentLink
  readonly source: Content
  /** The English as imported; never changes. */
  readonly machine: Content
  readonly current: Content
  /** Id of the edit that gave `current`, null while it is the machine text. */
  readonly edit: string | null
  readonly status: Status
  /** Fingerprints of dismissed findings. */
  readonly dismissed: ReadonlySet<string>
  /** Every revision of this link, undone ones too, by time. */
  readonly history: readonly LinkRevision[]
}

/** A review as computed from its journal; immutable, shares structure with the state before. */
export interface Review {
  readonly header: Header
  readonly attachments: readonly Attachment[]
  readonly segments: ReadonlyMap<string, Segment>
  /** Reading order. */
  readonly order: readonly string[]
  readonly links: LayeredMap<string, LinkState>
  /** By time (`at`, then `id`), whatever their order in the file; each once. */
  readonly revisions: readonly Revision[]
  /** The undos that name a revision, by that revision's id. */
  readonly undos: LayeredMap<string, readonly UndoRevision[]>
  /** The redos that name an undo, by that undo's id. */
  readonly redos: LayeredMap<string, readonly RedoRevision[]>
}
