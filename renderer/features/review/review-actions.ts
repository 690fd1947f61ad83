import type { Finding, Fix } from '../../../core/checks/check'
import { applyFix } from '../../../core/checks/fix'
import {
  type Author,
  editRevision,
  redoRevision,
  revise,
  undoRevision,
  withdrawRevision,
} from '../../../core/revisions/author'
import { isEffective } from '../../../core/revisions/effective'
import { applyRevision, applyRevisions, linksOf, openReview } from '../../../core/revisions/fold'
import type { LinkRevision, Review, Revision } from '../../../core/revisions/model'
import { type Content, mapOffset, type Range, sameContent } from '../../../core/text/content'
import type { Bridge, OpenedReview } from '../../../electron/ipc/contract'
import { createActiveTime } from './active-time'
import { singleEdit } from './body'
import { toJournal } from './opened'
import {
  currentContent,
  firstLook,
  type Notice,
  type OpenReview,
  type ReviewStore,
  type Surroundings,
} from './review-store'
import { createSaveQueue, type SaveQueue } from './save-queue'
import { createTyping } from './typing'

/** What people do in a review. Each act changes the screen at once and becomes a revision on its way to disk. */
export interface ReviewActions {
  readonly open: (opened: OpenedReview) => void
  /** Stores what is typed, waits for the disk, and lets the review go. False when it could not be written. */
  readonly close: () => Promise<boolean>
  /** Puts the caret into a row; `preferred` is the finding that led there. */
  readonly goTo: (link: string, caret: Range, preferred?: string) => void
  /** The person moved the caret in the active row. */
  readonly moveCaret: (caret: Range) => void
  readonly type: (content: Content, caret: Range) => void
  readonly fix: (link: string, finding: Finding, fix: Fix) => void
  readonly dismiss: (link: string, finding: Finding) => void
  /** Shows a dismissed finding again; false when somebody else dismissed it. */
  readonly takeBack: (link: string, finding: Finding) => boolean
  /** Answers with the row it happened in, null when there was nothing to undo. */
  readonly undo: () => string | null
  readonly redo: () => string | null
  /** Makes a revision of what is typed now. */
  readonly store: () => void
  /** The person is there: reads on, scrolls. */
  readonly attend: () => void
  /** The person turns to something else than the rows: stores what is typed and the time at the row. */
  readonly turnAway: () => void
  readonly retrySaving: () => void
  /** What the main process has found out about the file of a review; null: it is as it should be. */
  readonly fileIs: (document: string, problem: Notice | null) => void
  /** Shows revisions of a review that are on disk already: what somebody else does, or did in a copy that was merged in. */
  readonly receive: (document: string, revisions: readonly Revision[]) => void
  /** Whether a review that is only read here could be edited here now. */
  readonly offer: (document: string, free: boolean) => void
  /** Goes on with writing where somebody else has stopped; the problem when that is not possible. */
  readonly editHere: () => Promise<Notice | null>
  /** The work goes on in a copy of this name. */
  readonly moved: (name: string) => void
  readonly pending: () => readonly Revision[]
  /** Stores what is typed and waits for the disk; false when it could not be written. */
  readonly saved: () => Promise<boolean>
  /**
   * Makes any revisions of the review as it stands once what is typed is stored, and shows what they change. False when
   * there were none to make, or the review is read-only.
   */
  readonly revise: (make: (review: Review, author: Author) => readonly Revision[]) => boolean
  /** Shows the comments and puts the caret where one is written. */
  readonly askComment: () => void
  readonly look: (at: Partial<Pick<OpenReview, 'view' | 'panel' | 'isCommentAsked'>>) => void
}

export function createReviewActions(
  bridge: Bridge,
  store: ReviewStore,
  { author, onText, measuresTime }: Surroundings,
): ReviewActions {
  let queue: SaveQueue | null = null
  const opened = (): OpenReview | null => store.getState().open
  const change = (part: Partial<OpenReview>): void => {
    const open = opened()
    if (open) store.setState({ open: { ...open, ...part } })
  }
  const typing = createTyping(
    storeDraft,
    () => author().now().getTime(),
    () => author().newId(),
  )

  const time = createActiveTime(
    (link, seconds) => {
      const open = opened()
      if (open && !open.readOnly && measuresTime())
        record(revise(open.review, author(), { kind: 'time', link, seconds }))
    },
    () => author().now().getTime(),
  )

  function record(revision: Revision): void {
    const open = opened()
    if (!open) return
    change({ review: applyRevision(open.review, revision) })
    queue?.add(revision)
  }

  /** Shows revisions; the texts they change go to the checks. */
  function show(revisions: readonly Revision[]): void {
    const open = opened()
    if (!open) return
    const review = applyRevisions(open.review, revisions)
    const links = new Set(revisions.flatMap((revision) => linksOf(review, revision)))
    const before = [...links].map((link) => [link, currentContent(open, link)] as const)
    change({ review })
    const after = opened()
    for (const [link, content] of before)
      if (after && !sameContent(content, currentContent(after, link)))
        onText(link, content.text, currentContent(after, link).text, null)
  }

  function storeDraft(): void {
    const open = opened()
    typing.stored()
    if (!open?.draft) return
    const { link, content } = open.draft
    const stored = open.review.links.get(link)?.current
    if (stored && sameContent(stored, content)) {
      change({ draft: null })
      return
    }
    const group = typing.group(link)
    const revision = editRevision(open.review, author(), { link, content, reason: 'typed', group })
    change({ review: applyRevision(open.review, revision), draft: null })
    queue?.add(revision)
  }

  /** Ends the burst of typing: what comes next is a step of its own. */
  function settle(): OpenReview | null {
    storeDraft()
    typing.end()
    const open = opened()
    return open && !open.readOnly ? open : null
  }

  /** Undo and redo: shows the row concerned with the caret after what changed there. */
  function travel(make: typeof undoRevision | typeof redoRevision): string | null {
    const open = settle()
    const revision = open && make(open.review, author())
    if (!open || !revision) return null
    const links = linksOf(open.review, revision)
    const before = new Map(links.map((link) => [link, currentContent(open, link)]))
    record(revision)
    const after = opened()
    const first = links[0]
    if (!after || first === undefined) return null
    for (const [link, content] of before) onText(link, content.text, currentContent(after, link).text, null)
    const edit = singleEdit(before.get(first)?.text ?? '', currentContent(after, first).text)
    const at = edit ? edit.from + edit.insert.length : after.active === first ? after.caret.from : 0
    goTo(first, { from: at, to: at })
    return first
  }

  function goTo(link: string, caret: Range, preferred?: string): void {
    const open = opened()
    if (!open) return
    if (open.active !== link) {
      settle()
      time.leave()
      void bridge.call('reviews:place', { document: open.document, link })
    }
    time.act(link)
    change({ active: link, caret, preferred: preferred ?? null, caretMoves: open.caretMoves + 1 })
  }

  function receive(document: string, revisions: readonly Revision[]): void {
    if (document === opened()?.document) show(revisions)
  }

  return {
    open: (review) => {
      const { document, name, readOnly, notices, place } = review
      queue = createSaveQueue(
        (revisions) => bridge.call('reviews:append', { document, revisions }),
        (save) => change({ save }),
      )
      const computed = openReview(toJournal(review))
      store.setState({
        open: {
          document,
          name,
          readOnly,
          free: false,
          notices,
          review: computed,
          active: place !== null && computed.links.has(place) ? place : (computed.order[0] ?? null),
          caret: { from: 0, to: 0 },
          caretMoves: 1,
          preferred: null,
          draft: null,
          save: { kind: 'saved' },
          ...firstLook,
        },
      })
    },

    close: async () => {
      const open = opened()
      settle()
      time.leave()
      const saved = (await queue?.flush()) ?? true
      if (!saved || !open) return saved
      queue?.stop()
      queue = null
      store.setState({ open: null })
      await bridge.call('reviews:close', open.document)
      return true
    },

    goTo,

    moveCaret: (caret) => {
      const open = opened()
      if (!open || (open.caret.from === caret.from && open.caret.to === caret.to)) return
      if (open.active !== null) time.act(open.active)
      change({ caret, preferred: null })
    },

    type: (content, caret) => {
      const open = opened()
      if (!open?.active || open.readOnly) return
      const before = currentContent(open, open.active)
      if (sameContent(before, content)) return
      time.act(open.active)
      typing.stroke(open.active)
      change({ draft: { link: open.active, content }, caret, preferred: null })
      const edit = singleEdit(before.text, content.text)
      onText(open.active, before.text, content.text, edit ? [edit] : [])
    },

    fix: (link, finding, fix) => {
      const open = settle()
      if (!open) return
      const before = currentContent(open, link)
      const { edits } = fix
      const content = applyFix(before, fix)
      record(editRevision(open.review, author(), { link, content, reason: 'fix', check: finding.check }))
      onText(link, before.text, content.text, edits, finding)
      const at = mapOffset(finding.to, edits, 1)
      goTo(link, { from: at, to: at })
    },

    dismiss: (link, { check, fingerprint }) => {
      const open = settle()
      if (open) record(revise(open.review, author(), { kind: 'dismiss', link, check, fingerprint }))
    },

    takeBack: (link, { fingerprint }) => {
      const open = settle()
      if (!open) return false
      const isOwn = (revision: LinkRevision) =>
        revision.kind === 'dismiss' &&
        revision.fingerprint === fingerprint &&
        revision.by.name === author().person.name &&
        isEffective(open.review, revision)
      const own = open.review.links.get(link)?.history.filter(isOwn) ?? []
      if (own.length > 0) record(withdrawRevision(open.review, author(), own))
      return own.length > 0
    },

    undo: () => travel(undoRevision),
    redo: () => travel(redoRevision),
    store: storeDraft,
    attend: () => {
      const link = opened()?.active
      if (link) time.act(link)
    },
    turnAway: () => {
      settle()
      time.leave()
    },
    retrySaving: () => void queue?.flush(),
    fileIs: (document, problem) => {
      if (document === opened()?.document) queue?.tell(problem)
    },
    receive,
    offer: (document, free) => {
      if (document === opened()?.document) change({ free })
    },
    editHere: async () => {
      const open = opened()
      if (!open) return null
      const result = await bridge.call('reviews:edit', open.document)
      if (!result.ok) return result.problem
      receive(open.document, result.value.revisions)
      if (opened()?.document === open.document) change({ readOnly: false, free: false, notices: [] })
      return null
    },
    moved: (name) => change({ name, readOnly: false, free: false, notices: [] }),
    pending: () => queue?.pending() ?? [],
    saved: async () => {
      settle()
      return (await queue?.flush()) ?? true
    },

    revise: (make) => {
      const open = settle()
      const revisions = open ? make(open.review, author()) : []
      if (revisions.length === 0) return false
      show(revisions)
      for (const revision of revisions) queue?.add(revision)
      return true
    },

    look: change,
    askComment: () => change({ panel: 'comments', isCommentAsked: true }),
  }
}
