import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Finding } from '../../../core/checks/check'
import type { Author } from '../../../core/revisions/author'
import { type View, wholeView } from '../../../core/revisions/filters'
import type { Review } from '../../../core/revisions/model'
import { type Content, type Edit, plain, type Range } from '../../../core/text/content'
import type { OpenedReview } from '../../../electron/ipc/contract'
import type { SaveState } from './save-queue'

/** Text typed in a row that no revision holds yet. */
export interface Draft {
  readonly link: string
  readonly content: Content
}

/** Something to tell a person about a file, worded by `problems.<code>`. */
export type Notice = OpenedReview['notices'][number]

/** An open review: what its journal says, and where the person is in it. */
export interface OpenReview {
  readonly document: string
  readonly name: string
  readonly readOnly: boolean
  /** It is read-only, and could be edited here now. */
  readonly free: boolean
  readonly notices: readonly Notice[]
  readonly review: Review
  /** The link whose row is the editor. */
  readonly active: string | null
  /** The selection in the active row's English. */
  readonly caret: Range
  /** Goes up when the caret was put somewhere by a command, and the editor must follow and take the focus. */
  readonly caretMoves: number
  /** Fingerprint of the finding a command led to; until the caret goes elsewhere it is the one that is shown. */
  readonly preferred: string | null
  readonly draft: Draft | null
  readonly save: SaveState
  readonly view: View
  readonly panel: Panel
  /** A person asked to comment, and the field for it has yet to take the focus. */
  readonly isCommentAsked: boolean
}

/** What stands beside the article. */
export type Panel = 'findings' | 'comments' | 'history'

/** How a review is looked at when it is opened. */
export const firstLook: Pick<OpenReview, 'view' | 'panel' | 'isCommentAsked'> = {
  view: wholeView,
  panel: 'findings',
  isCommentAsked: false,
}

/** Null while no review is open. */
export type ReviewStore = StoreApi<{ readonly open: OpenReview | null }>

export const createReviewStore = (): ReviewStore =>
  createStore<{ readonly open: OpenReview | null }>()(() => ({ open: null }))

const nothing = plain('')

/** A row's English as it is on screen, typed or stored. */
export const currentContent = ({ draft, review }: Pick<OpenReview, 'draft' | 'review'>, link: string): Content =>
  draft?.link === link ? draft.content : (review.links.get(link)?.current ?? nothing)

/** What the review's actions need from around them. */
export interface Surroundings {
  readonly author: () => Author
  /** Whether the time at each row is stored. */
  readonly measuresTime: () => boolean
  /** A row's text is now another, by these edits (null when it was replaced as a whole), made to answer a finding. */
  readonly onText: (
    link: string,
    before: string,
    after: string,
    edits: readonly Edit[] | null,
    answered?: Finding,
  ) => void
}
