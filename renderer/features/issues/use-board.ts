import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import { isWhole, rowsInView } from '../../../core/revisions/filters'
import { useDiptych } from '../../app/context'
import { type Board, findingsOf } from './board'
import { markAt } from './navigation'
import { quietChecks } from './quiet'

const empty: Board = {
  marks: [],
  stretches: [],
  rowsWithMarks: 0,
  counts: { errors: 0, awkward: 0, everything: 0 },
  dismissed: [],
}

/**
 * All that is to be seen of the findings. While a person types it is left as it is: the checks answer soon after, and
 * nothing but the row typed in should be drawn on each key stroke. Empty, and nothing is listened to, where it is not
 * wanted.
 */
export function useBoard(isWanted = true): Board {
  const { review, issues, settings } = useDiptych()
  const links = useStore(review, ({ open }) => (isWanted ? open?.review.links : undefined))
  const level = useStore(settings, (state) => state.settings.level)
  useStore(issues.store, (state) => (isWanted ? state.checked : null))
  const { open } = review.getState()
  const quiet = useQuiet()
  return links && open ? issues.board(open.review, level, quiet) : empty
}

const noChecks: ReadonlySet<string> = new Set()

/** The checks that say nothing in this review. */
export function useQuiet(): ReadonlySet<string> {
  const { review, settings } = useDiptych()
  const silenced = useStore(review, ({ open }) => open?.review.silenced ?? noChecks)
  const off = useStore(settings, (state) => state.settings.checksOff)
  return quietChecks(silenced, off)
}

const noRows: readonly string[] = []

/**
 * The rows on screen, in reading order: those of the chosen view, and the active one wherever it stands. Where no row is
 * left out nothing else is listened to.
 */
export function useVisibleRows(): readonly string[] {
  const { review } = useDiptych()
  const order = useStore(review, ({ open }) => open?.review.order ?? noRows)
  const view = useStore(review, ({ open }) => (open && !isWhole(open.view) ? open.view : null))
  const computed = useStore(review, ({ open }) => (open && !isWhole(open.view) ? open.review : null))
  const active = useStore(review, ({ open }) => (open && !isWhole(open.view) ? open.active : null))
  const { marks } = useBoard(view?.filter === 'findings')
  const shown = useMemo(() => {
    if (!computed || !view) return order
    const marked = new Set(marks.map(({ link }) => link))
    return rowsInView(computed, view, (link) => marked.has(link))
  }, [order, computed, view, marks])
  return useMemo(() => {
    if (active === null || shown.length === order.length || shown.includes(active)) return shown
    const kept = new Set([...shown, active])
    return order.filter((id) => kept.has(id))
  }, [shown, active, order])
}

/** The mark at the caret, and the row it stands in. */
export function useShownMark(): { readonly link: string; readonly row: number; readonly mark: Mark } | null {
  const { review, issues, settings } = useDiptych()
  const level = useStore(settings, (state) => state.settings.level)
  const link = useStore(review, ({ open }) => open?.active ?? null)
  const findings = useStore(issues.store, (state) => (link === null ? undefined : findingsOf(state, link)))
  const dismissed = useStore(review, ({ open }) => open?.review.links.get(link ?? '')?.dismissed)
  const quiet = useQuiet()
  const mark = useStore(review, ({ open }) =>
    open && findings && dismissed
      ? markAt(issues.look(findings, dismissed, quiet).byLevel[level], open.caret.from, open.preferred)
      : null,
  )
  const row = useStore(review, ({ open }) => (open && link !== null ? open.review.order.indexOf(link) + 1 : 0))
  return useMemo(() => (link !== null && mark ? { link, row, mark } : null), [link, row, mark])
}
