import type { Change } from '../../../core/diff/change'
import { dropChange, takeChange } from '../../../core/diff/single'
import { diffWords } from '../../../core/diff/words'
import { type Author, editRevision, revise } from '../../../core/revisions/author'
import { baseOf } from '../../../core/revisions/bases'
import { applyRevision } from '../../../core/revisions/fold'
import type { LinkState, Motive, Policy, Review, Revision } from '../../../core/revisions/model'
import { approvalObstacle, type Obstacle, reviewedEdit } from '../../../core/revisions/permissions'
import { type Content, sameContent } from '../../../core/text/content'
import type { Texts } from '../../../locales'
import type { AppStore } from '../../app/app-store'
import type { ReviewActions, ReviewStore } from '../review'

/** What people decide about a row's text. Each says what happened; `null` links mean the active row. */
export interface Decisions {
  /** "Read, good as it is", and on to the next row that nobody confirmed. */
  readonly confirm: () => void
  readonly approve: () => void
  readonly reject: (motives: readonly Motive[], note: string) => void
  readonly reopen: () => void
  /** Decides about one change of a row against its base; deciding about the last one approves the row. */
  readonly accept: (link: string, change: Change) => void
  readonly drop: (link: string, change: Change) => void
  /** Approves all these rows in one step; rows this person may not approve are left alone. */
  readonly approveAll: (links: readonly string[]) => void
  /** Ends a conflict with this text. */
  readonly settle: (link: string, content: Content) => void
  /** Puts an earlier text back, as a new revision. */
  readonly restore: (link: string, content: Content) => void
  readonly setPolicy: (policy: Policy) => void
}

interface Parts {
  readonly app: AppStore
  readonly texts: Texts
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly person: () => Author['person']
}

/** The text that a row's single changes are decided against. */
export const decisionBase = (review: Review, state: LinkState, base: Parameters<typeof baseOf>[2]): Content =>
  state.accepted ?? baseOf(review, state, base)

/** What keeps this person from approving the row. */
export const obstacleOf = (review: Review, link: string, person: Author['person']): Obstacle | null => {
  const state = review.links.get(link)
  return state === undefined ? null : approvalObstacle(review, state, person)
}

function approval(review: Review, author: Author, state: LinkState, group?: string): Revision {
  const { edit } = state
  const reviewed = state.edit === null ? null : reviewedEdit(review, state, author.person)
  const own = approvesOwn(review, state, author) ? edit : reviewed
  return revise(review, author, {
    kind: 'approve',
    link: state.link.id,
    edit,
    reviewed: own,
    ...(group !== undefined && { group }),
  })
}

/** Whoever works alone approves what they wrote: nothing else was put before them. */
const approvesOwn = (review: Review, state: LinkState, { person }: Author): boolean =>
  reviewedEdit(review, state, person) === null && review.people.size <= 1

export function createDecisions({ app, texts, review, reviewActions, person }: Parts): Decisions {
  const { t } = texts
  const announce = (text: string): void => app.getState().announce(text)
  const active = (): string | null => review.getState().open?.active ?? null
  const rowOf = (link: string): number => (review.getState().open?.review.order.indexOf(link) ?? -1) + 1
  const stateOf = (link: string): LinkState | undefined => review.getState().open?.review.links.get(link)

  /** One revision of a row. */
  const about = (link: string, make: (review: Review, author: Author, state: LinkState) => Revision): boolean =>
    reviewActions.revise((now, author) => {
      const state = now.links.get(link)
      return state === undefined ? [] : [make(now, author, state)]
    })

  /** To the next row, from this one on, that is not decided. */
  function goOn(link: string): void {
    const open = review.getState().open
    if (!open) return
    const { order, links } = open.review
    const at = order.indexOf(link)
    const rest = [...order.slice(at + 1), ...order.slice(0, at)]
    const next = rest.find((id) => ['untouched', 'edited'].includes(links.get(id)?.status ?? ''))
    if (next !== undefined) reviewActions.goTo(next, { from: 0, to: 0 })
  }

  function refuse(link: string): boolean {
    const open = review.getState().open
    const obstacle = open && obstacleOf(open.review, link, person())
    if (!obstacle) return false
    app.getState().report({ code: `approval-${obstacle}` as const, data: { row: rowOf(link) } })
    return true
  }

  /** Approves a row whose last open change was decided about. */
  function finish(link: string): void {
    const open = review.getState().open
    const state = stateOf(link)
    if (!open || !state || !sameContent(decisionBase(open.review, state, open.view.base), state.current)) return
    if (obstacleOf(open.review, link, person()) !== null) return
    if (about(link, approval)) announce(t('decisions.approved', { row: rowOf(link) }))
  }

  return {
    confirm: () => {
      const link = active()
      if (link === null) return
      const done = about(link, (now, author, { edit }) => revise(now, author, { kind: 'confirm', link, edit }))
      if (!done) return
      announce(t('decisions.confirmed', { row: rowOf(link) }))
      goOn(link)
    },
    approve: () => {
      const link = active()
      reviewActions.store()
      if (link === null || refuse(link) || !about(link, approval)) return
      announce(t('decisions.approved', { row: rowOf(link) }))
      goOn(link)
    },
    reject: (motives, note) => {
      const link = active()
      if (link === null) return
      const done = about(link, (now, author, { edit }) =>
        revise(now, author, { kind: 'reject', link, edit, motives, note: note.trim() }),
      )
      if (!done) return
      announce(t('decisions.rejected', { row: rowOf(link) }))
      goOn(link)
    },
    reopen: () => {
      const link = active()
      if (link === null) return
      if (about(link, (now, author, { edit }) => revise(now, author, { kind: 'reopen', link, edit })))
        announce(t('decisions.reopened', { row: rowOf(link) }))
    },
    accept: (link, change) => {
      const { view } = review.getState().open ?? {}
      if (!view || refuse(link)) return
      const done = about(link, (now, author, state) => {
        const content = takeChange(decisionBase(now, state, view.base), state.current, change)
        return revise(now, author, { kind: 'accept', link, edit: state.edit, content })
      })
      if (done) finish(link)
    },
    drop: (link, change) => {
      const { view } = review.getState().open ?? {}
      if (!view) return
      const done = reviewActions.revise((now, author) => {
        const state = now.links.get(link)
        if (state === undefined) return []
        const before = decisionBase(now, state, view.base)
        const content = dropChange(before, state.current, change)
        const edit = editRevision(now, author, { link, content, reason: 'restored' })
        // What was accepted before stays accepted under the new text.
        return state.accepted === null
          ? [edit]
          : [
              edit,
              revise(applyRevision(now, edit), author, {
                kind: 'accept',
                link,
                edit: edit.id,
                content: before,
                group: edit.group,
              }),
            ]
      })
      if (done) finish(link)
    },
    approveAll: (links) => {
      let approved = 0
      reviewActions.revise((now, author) => {
        const group = author.newId()
        const revisions = links.flatMap((link) => {
          const state = now.links.get(link)
          if (state === undefined || approvalObstacle(now, state, author.person) !== null) return []
          return [approval(now, author, state, group)]
        })
        approved = revisions.length
        return revisions
      })
      app.getState().say(t('decisions.approvedAll', { count: approved }))
    },
    settle: (link, content) => {
      const done = reviewActions.revise((now, author) => {
        const state = now.links.get(link)
        if (state === undefined || state.conflict.length === 0) return []
        const settles = state.conflict.map(({ id }) => id).filter((id) => id !== state.edit)
        return [{ ...editRevision(now, author, { link, content, reason: 'settled' }), settles }]
      })
      if (done) announce(t('decisions.settled', { row: rowOf(link) }))
    },
    restore: (link, content) => {
      const done = reviewActions.revise((now, author) => [
        editRevision(now, author, { link, content, reason: 'restored' }),
      ])
      if (done) announce(t('decisions.restored', { row: rowOf(link) }))
    },
    setPolicy: (policy) => {
      reviewActions.revise((now, author) => [revise(now, author, { kind: 'policy', policy })])
    },
  }
}

/** The changes of a row that a person can decide about one by one. */
export function openChanges(before: Content, after: Content, language: string): readonly Change[] {
  return diffWords(before.text, after.text, language)
}
