import type { Result } from '../../../core/problem'
import { wholeView } from '../../../core/revisions/filters'
import { conflictsOf } from '../../../core/revisions/merge'
import type { Bridge, ChosenFile, OpenedReview } from '../../../electron/ipc/contract'
import type { Texts } from '../../../locales'
import type { AppStore } from '../../app/app-store'
import type { Importing } from '../import'
import type { Issues } from '../issues'
import type { ReviewActions, ReviewStore } from '../review'
import type { SettingsStore } from '../settings'

/** The ways into a review, and out of it. */
export interface Openings {
  readonly choose: () => void
  readonly openRecent: (id: string) => void
  readonly openSample: () => void
  readonly forget: (id: string) => void
  readonly startImport: () => void
  readonly startPaste: () => void
  /** Dropped files, or files from the command line: a review opens, articles become sides of a new one. */
  readonly take: (files: readonly ChosenFile[]) => Promise<void>
  readonly create: () => Promise<void>
  /** A copy of the review elsewhere, with what could not be written where it is. */
  readonly rescue: () => Promise<void>
  /** A copy of the review elsewhere, smaller; the work goes on in this one. */
  readonly saveCompacted: () => Promise<void>
  /** Takes in what somebody did in another copy of the review. */
  readonly merge: () => Promise<void>
  /** A copy of the review for somebody else to work on. */
  readonly handOver: () => Promise<void>
  /** Saves the article side by side, to be printed. */
  readonly print: () => Promise<void>
  /** Saves, closes and shows the first screen. */
  readonly goHome: () => Promise<void>
}

interface Parts {
  readonly bridge: Bridge
  readonly app: AppStore
  readonly texts: Texts
  readonly importing: Importing
  readonly issues: Issues
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly settings: SettingsStore
}

export function createOpenings({
  bridge,
  app,
  texts,
  importing,
  issues,
  review,
  reviewActions,
  settings,
}: Parts): Openings {
  /** Nothing else opens while what is typed cannot be written: the person is told, and stays. */
  async function leave(): Promise<boolean> {
    if (review.getState().open && !(await reviewActions.close())) return false
    issues.close()
    return true
  }

  async function enter(opening: Promise<Result<OpenedReview> | null>): Promise<void> {
    const result = await app.getState().during(opening)
    if (result === null) return
    if (!result.ok) return app.getState().report(result.problem)
    reviewActions.open(result.value)
    const { open } = review.getState()
    if (open) issues.open(open.review)
    app.getState().show('review')
    const { introduced } = settings.getState().settings
    if (!introduced && !result.value.readOnly) app.getState().openDialog('who')
  }

  async function open(file: { readonly file: string } | { readonly recent: string }): Promise<void> {
    if (await leave()) await enter(bridge.call('reviews:open', file))
  }

  async function take(files: readonly ChosenFile[]): Promise<void> {
    const journal = files.find((file) => file.kind === 'journal')
    if (journal) return open({ file: journal.token })
    const articles = files.filter((file) => file.kind !== 'journal')
    if (articles.length === 0 || !(await leave())) return
    if (app.getState().screen !== 'import') importing.actions.begin('file')
    importing.actions.take(articles)
    app.getState().show('import')
  }

  async function begin(way: 'file' | 'text'): Promise<void> {
    if (!(await leave())) return
    importing.actions.begin(way)
    app.getState().show('import')
  }

  return {
    choose: async () => take(await bridge.call('files:choose', 'journal')),
    openRecent: (recent) => void open({ recent }),
    openSample: async () => {
      if (await leave()) await enter(bridge.call('reviews:sample', undefined))
    },
    forget: async (id) => app.getState().setRecents(await bridge.call('reviews:forget', id)),
    startImport: () => void begin('file'),
    startPaste: () => void begin('text'),
    take,
    create: async () => {
      const request = importing.actions.request()
      if (request) await enter(bridge.call('reviews:create', request))
    },
    rescue: async () => {
      const document = review.getState().open?.document
      if (!document) return
      const result = await bridge.call('reviews:rescue', { document, pending: reviewActions.pending() })
      if (result?.ok) {
        reviewActions.moved(result.value.name)
        app.getState().say(texts.t('review.rescued', { name: result.value.name }))
      } else if (result) app.getState().report(result.problem)
    },
    saveCompacted: async () => {
      const document = review.getState().open?.document
      if (!document) return
      await reviewActions.saved()
      const result = await bridge.call('reviews:compact', document)
      if (result?.ok) app.getState().say(texts.t('review.rescued', { name: result.value.name }))
      else if (result) app.getState().report(result.problem)
    },
    merge: async () => {
      const open = review.getState().open
      if (!open || open.readOnly || !(await reviewActions.saved())) return
      const result = await bridge.call('reviews:merge', open.document)
      if (result === null) return
      if (!result.ok) return app.getState().report(result.problem)
      reviewActions.receive(open.document, result.value.revisions)
      const after = review.getState().open
      const conflicts = after ? conflictsOf(after.review) : []
      const [first] = conflicts
      if (first !== undefined) {
        reviewActions.look({ view: { ...wholeView, filter: 'conflicts' } })
        reviewActions.goTo(first, { from: 0, to: 0 })
      }
      app.getState().say(
        texts.t('review.merged', {
          count: result.value.revisions.length,
          conflicts: texts.t('review.mergedConflicts', { count: conflicts.length }),
        }),
      )
    },
    handOver: async () => {
      const document = review.getState().open?.document
      if (!document || !(await reviewActions.saved())) return
      const result = await bridge.call('reviews:copy', document)
      if (result?.ok) app.getState().say(texts.t('review.handedOver', { name: result.value.name }))
      else if (result) app.getState().report(result.problem)
    },
    print: async () => {
      const document = review.getState().open?.document
      if (!document || !(await reviewActions.saved())) return
      const result = await app.getState().during(bridge.call('reviews:print', document))
      if (result?.ok) app.getState().say(texts.t('print.done', { name: result.value.name }))
      else if (result) app.getState().report(result.problem)
    },
    goHome: async () => {
      importing.actions.cancel()
      if (!(await leave())) return
      app.getState().setRecents((await bridge.call('settings:change', {})).recents)
      app.getState().show('home')
    },
  }
}
