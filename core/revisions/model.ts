import type { AlignmentLink, Segment, Side } from '../alignment/alignment'
import type { EarlierChanges, TextCoding } from '../formats/format'
import type { Content, Range } from '../text/content'
import type { Term, UserPattern } from '../text/house-rules'
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
  /** A human version of the target that came with the review; the target itself when left out. */
  readonly version?: 'corrected'
  readonly name: string
  readonly format: string
  readonly coding: TextCoding | null
  /** Which text of a file with tracked changes the review is of; left out where the file has none, and then the latest. */
  readonly revisions?: EarlierChanges
  readonly data: string
}

interface Act {
  readonly type: 'revision'
  readonly id: string
  /** ISO 8601 with milliseconds, UTC; later than every revision its author had before them. With `id` it orders revisions. */
  readonly at: string
  readonly by: Person
  /** Revisions of one step (a burst of typing, an "apply to all", an approval with its edit) share it and are undone together. */
  readonly group?: string
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
  /** `imported`: an earlier human version that came with the review; `settled`: the text a conflict was settled with. */
  readonly reason: 'typed' | 'fix' | 'restored' | 'imported' | 'settled'
  /** The check whose fix was accepted, when `reason` is `fix`. */
  readonly check?: string
  /** Ids of concurrent edits that this one takes the place of, when `reason` is `settled`. */
  readonly settles?: readonly string[]
  readonly group: string
}

/** "Not an error here": the finding with this fingerprint is not shown on this link. */
export interface DismissRevision extends ActOnLink {
  readonly kind: 'dismiss'
  readonly check: string
  readonly fingerprint: string
}

/** An act that speaks of the text some edit gave (null: the machine text) and lapses when another text takes its place. */
interface ActOnText extends ActOnLink {
  readonly edit: string | null
}

/** "Read, good as it is". */
export interface ConfirmRevision extends ActOnText {
  readonly kind: 'confirm'
}

/** The text may go out. `reviewed` is the edit that was put before the reviewer: another than `edit` when they changed it. */
export interface ApproveRevision extends ActOnText {
  readonly kind: 'approve'
  readonly reviewed: string | null
}

/** The text goes back to its translator; a motive of `motives`, a note, or both. */
export interface RejectRevision extends ActOnText {
  readonly kind: 'reject'
  readonly motives: readonly Motive[]
  readonly note: string
}

/** Takes the lock from an approved text. */
export interface ReopenRevision extends ActOnText {
  readonly kind: 'reopen'
}

/** Single changes of the text were accepted: what is compared with from now on is `content`. */
export interface AcceptRevision extends ActOnText {
  readonly kind: 'accept'
  readonly content: Content
}

/** The words a comment or an error is about: offsets into the text that `edit` gave. */
export interface Passage extends Range {
  readonly edit: string | null
  readonly quote: string
}

/** A remark on a row or a passage of it; `thread` is the first comment of the thread it answers in. */
export interface CommentRevision extends ActOnLink {
  readonly kind: 'comment'
  readonly thread: string | null
  readonly text: string
  readonly passage: Passage | null
}

/** Closes a thread of comments, or opens it again. */
export interface ResolveRevision extends ActOnLink {
  readonly kind: 'resolve'
  readonly thread: string
  readonly resolved: boolean
}

/** An error in MQM's terms that a person marked, confirmed (then with the finding's check and fingerprint), or that came with the review. */
export interface AnnotateRevision extends ActOnLink {
  readonly kind: 'annotate'
  readonly passage: Passage
  readonly category: string
  readonly severity: 'critical' | 'major' | 'minor' | 'neutral'
  readonly note: string
  /** The tool, model or rater that found it; null when the person did. */
  readonly origin: string | null
  readonly check?: string
  readonly fingerprint?: string
}

/** Active time at a row, since the last such revision. */
export interface TimeRevision extends ActOnLink {
  readonly kind: 'time'
  readonly seconds: number
}

/** "Never in this article": the check is silent in this review, or speaks again. */
export interface SilenceRevision extends Act {
  readonly kind: 'silence'
  readonly check: string
  readonly silent: boolean
}

/** What a review asks for before its text goes out. Shares are of all rows, 0 to 1. */
export interface Policy {
  /** Whether only somebody who did not make a change may approve it; null: when the review has two authors. */
  readonly secondPerson: boolean | null
  /** Whether text that is not approved may be exported. */
  readonly approvedOnly: boolean
  /** Unedited, unconfirmed machine text above this share is warned of. */
  readonly warnAbove: number
  /** Above this share nothing is exported; 1 never blocks. */
  readonly blockAbove: number
}

/** The review's policy is now this one. */
export interface PolicyRevision extends Act {
  readonly kind: 'policy'
  readonly policy: Policy
}

/** A term of this review's glossary is now this one; null takes it out. */
export interface TermRevision extends Act {
  readonly kind: 'term'
  readonly term: string
  readonly value: Term | null
}

/** A pattern of this review is now this one; null takes it out. */
export interface PatternRevision extends Act {
  readonly kind: 'pattern'
  readonly pattern: string
  readonly value: UserPattern | null
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

/** Why a text is sent back. */
export const motives = ['meaning', 'omission', 'terminology', 'grammar', 'style', 'typography', 'facts'] as const
export type Motive = (typeof motives)[number]

/** What a person decides about a text. */
export type Decision = ConfirmRevision | ApproveRevision | RejectRevision | ReopenRevision

/** A revision of one link; it counts unless it is undone. */
export type LinkRevision =
  | EditRevision
  | DismissRevision
  | Decision
  | AcceptRevision
  | CommentRevision
  | ResolveRevision
  | AnnotateRevision
  | TimeRevision

/** A revision of the review as a whole; it counts unless it is undone. */
export type ArticleRevision = SilenceRevision | PolicyRevision | TermRevision | PatternRevision

/** What an undo can take back. */
export type Step = LinkRevision | ArticleRevision

export type Revision = Step | UndoRevision | RedoRevision

export type SegmentEvent = Segment & { readonly type: 'segment' }
export type LinkEvent = AlignmentLink & { readonly type: 'link' }

/** One line of a journal after the header, in file order. */
export type JournalEvent = Attachment | SegmentEvent | LinkEvent | Revision

/** A journal as read: what is on disk, nothing computed. */
export interface Journal {
  readonly header: Header
  readonly events: readonly JournalEvent[]
}

export const statuses = ['untouched', 'confirmed', 'edited', 'rejected', 'approved', 'approved-with-edits'] as const
export type Status = (typeof statuses)[number]

/** A comment and the answers to it, by time. */
export interface Thread {
  readonly id: string
  readonly comments: readonly CommentRevision[]
  readonly resolved: boolean
}

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
  /** The decision that gave `status`, null where nobody decided about this text. */
  readonly decision: Decision | null
  /** The text of the last approval, whatever came after it; null without one, or when it was rejected since. */
  readonly approved: Content | null
  /** The text in which a reviewer accepted single changes since the last decision; null where there is none. */
  readonly accepted: Content | null
  /** Concurrent edits nobody has settled, by time, the last being `edit`; empty without a conflict. */
  readonly conflict: readonly EditRevision[]
  /** Fingerprints of dismissed findings. */
  readonly dismissed: ReadonlySet<string>
  readonly threads: readonly Thread[]
  readonly errors: readonly AnnotateRevision[]
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
  /** How many links have another text than the machine's. */
  readonly rewritten: number
  readonly policy: Policy
  /** Ids of the checks that are silent in this article. */
  readonly silenced: ReadonlySet<string>
  /** The glossary of this review, by the ids of its terms. */
  readonly terms: ReadonlyMap<string, Term>
  /** The patterns of this review, by their ids. */
  readonly patterns: ReadonlyMap<string, UserPattern>
  /** Names of all who made a revision; to have looked at rows alone (`time`) makes nobody one of them. */
  readonly people: ReadonlySet<string>
  /** By time (`at`, then `id`), whatever their order in the file; each once. */
  readonly revisions: readonly Revision[]
  /** The undos that name a revision, by that revision's id. */
  readonly undos: LayeredMap<string, readonly UndoRevision[]>
  /** The redos that name an undo, by that undo's id. */
  readonly redos: LayeredMap<string, readonly RedoRevision[]>
}
