import type { Finding, Fix } from '../../../core/checks/check'
import type { Mark } from '../../../core/checks/findings'
import { applyFix, firstFixes } from '../../../core/checks/fix'
import { editRevision, revise } from '../../../core/revisions/author'
import type { Texts } from '../../../locales'
import { wordFinding } from '../../../locales/words'
import type { AppStore } from '../../app/app-store'
import {
  type Alike,
  findingsOf,
  fingerprintOf,
  type Issues,
  markAt,
  neighbour,
  type PlacedMark,
  placeFrom,
  quietChecks,
} from '../issues'
import type { SettingsStore } from '../settings'
import type { ReviewActions } from './review-actions'
import type { ReviewStore } from './review-store'

/** What people do with marks: walk through them, accept a fix, say that one is no error. */
export interface MarkActions {
  readonly next: () => void
  readonly previous: () => void
  readonly show: (placed: Pick<PlacedMark, 'link' | 'mark'>) => void
  /** Accepts the nth fix (0 is the first) of the shown mark; `goOn` leads to the mark after it. */
  readonly accept: (nth: number, goOn: boolean) => void
  readonly dismiss: () => void
  /** "Never in this article", or heard again. */
  readonly silence: (check: string, silent: boolean) => void
  /** Switches a check off, or on again, for all reviews. */
  readonly switchOff: (check: string, off: boolean) => void
  /** Makes the same fix in all these places, in one step. */
  readonly fixAll: (places: readonly Alike[]) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Every fix of a mark, in the order of their keys. */
export const offersOf = ({ findings }: Mark): readonly { readonly finding: Finding; readonly fix: Fix }[] =>
  findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))

interface Parts {
  readonly app: AppStore
  readonly texts: Texts
  readonly settings: SettingsStore
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly issues: Issues
}

export function createMarkActions(parts: Parts): MarkActions {
  const { app, texts, settings, review, reviewActions, issues } = parts
  const { t } = texts
  const announce = (text: string): void => app.getState().announce(text)

  const quiet = (): ReadonlySet<string> =>
    quietChecks(review.getState().open?.review.silenced ?? new Set(), settings.getState().settings.checksOff)

  const rowOf = (link: string): number => (review.getState().open?.review.order.indexOf(link) ?? -1) + 1

  /** The mark at the caret, in the row as it is on screen. */
  function shown(): { readonly link: string; readonly mark: Mark } | null {
    const { open } = review.getState()
    if (!open?.active) return null
    const mark = markAt(marksOf(open.active), open.caret.from, open.preferred)
    return mark && { link: open.active, mark }
  }

  function marksOf(link: string): readonly Mark[] {
    const state = review.getState().open?.review.links.get(link)
    if (!state) return []
    return issues.look(findingsOf(issues.store.getState(), link), state.dismissed, quiet()).byLevel[
      settings.getState().settings.level
    ]
  }

  function allMarks(): readonly PlacedMark[] {
    const { open } = review.getState()
    return open ? issues.board(open.review, settings.getState().settings.level, quiet()).marks : []
  }

  function show({ link, mark }: Pick<PlacedMark, 'link' | 'mark'>): void {
    reviewActions.goTo(link, { from: mark.from, to: mark.from }, fingerprintOf(mark))
    const [finding] = mark.findings
    if (!finding) return
    const { message } = wordFinding(texts, finding)
    announce(t('review.announceFinding', { row: rowOf(link), severity: t(`severity.${finding.severity}`), message }))
  }

  function walk(direction: 1 | -1): void {
    const { open } = review.getState()
    if (!open) return
    const mark = shown()?.mark
    const spot = open.active && {
      row: rowOf(open.active),
      offset: open.caret.from,
      fingerprint: mark ? fingerprintOf(mark) : null,
    }
    const placed = neighbour(allMarks(), spot || null, direction)
    if (placed) show(placed)
    else announce(t('review.announceNone'))
  }

  /** Not round the end: after the last mark the work is done. */
  function goOn(row: number, offset: number): void {
    const marks = allMarks()
    const after = marks[placeFrom(marks, row, offset)]
    if (after) show(after)
    else if (marks.length > 0) walk(1)
    else announce(t('review.announceNone'))
  }

  return {
    next: () => walk(1),
    previous: () => walk(-1),
    show,
    accept: (nth, goesOn) => {
      const at = shown()
      const offer = at && offersOf(at.mark)[nth]
      if (!offer || review.getState().open?.readOnly) return
      reviewActions.fix(at.link, offer.finding, offer.fix)
      announce(t('review.announceFixed'))
      if (goesOn) goOn(rowOf(at.link), review.getState().open?.caret.from ?? 0)
    },
    dismiss: () => {
      const at = shown()
      const finding = at?.mark.findings[0]
      if (!at || !finding || review.getState().open?.readOnly) return
      reviewActions.dismiss(at.link, finding)
      announce(t('review.announceDismissed'))
      goOn(rowOf(at.link), at.mark.from)
    },
    silence: (check, silent) => {
      reviewActions.revise((now, author) => [revise(now, author, { kind: 'silence', check, silent })])
      announce(t(silent ? 'review.announceSilenced' : 'review.announceHeard'))
    },
    switchOff: (check, off) => {
      const { settings: now, change } = settings.getState()
      const others = now.checksOff.filter((id) => id !== check)
      void change({ checksOff: off ? [...others, check] : others })
      announce(t(off ? 'review.announceSilenced' : 'review.announceHeard'))
    },
    fixAll: (places) => {
      reviewActions.revise((now, author) => {
        const group = author.newId()
        return [...new Set(places.map(({ link }) => link))].flatMap((link) => {
          const own = places.filter((place) => place.link === link)
          const state = now.links.get(link)
          const first = firstFixes(own.map(({ finding, fix }) => ({ ...finding, fixes: [fix] })))
          const check = own[0]?.finding.check
          if (!state || check === undefined || first.fixes === 0) return []
          const content = applyFix(state.current, first)
          return [editRevision(now, author, { link, content, reason: 'fix', check, group })]
        })
      })
      app.getState().say(t('review.fixedAll', { count: places.length }))
    },
    undo: () => {
      const link = reviewActions.undo()
      if (link) announce(t('review.announceUndone', { row: rowOf(link) }))
    },
    redo: () => {
      const link = reviewActions.redo()
      if (link) announce(t('review.announceRedone', { row: rowOf(link) }))
    },
  }
}
