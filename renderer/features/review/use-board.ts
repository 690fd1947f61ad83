import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import { useDiptych } from '../../app/context'
import { type Board, findingsOf, markAt } from '../issues'

const empty: Board = { marks: [], rowsWithMarks: 0, counts: { errors: 0, awkward: 0, everything: 0 }, dismissed: [] }

/**
 * All that is to be seen of the findings. While a person types it is left as it is: the checks answer soon after, and
 * nothing but the row typed in should be drawn on each key stroke.
 */
export function useBoard(): Board {
  const { review, issues, settings } = useDiptych()
  const links = useStore(review, ({ open }) => open?.review.links)
  const level = useStore(settings, (state) => state.settings.level)
  useStore(issues.store, (state) => state.checked)
  const { open } = review.getState()
  return links && open ? issues.board(open.review, level) : empty
}

/** The mark at the caret, and the row it stands in. */
export function useShownMark(): { readonly link: string; readonly row: number; readonly mark: Mark } | null {
  const { review, issues, settings } = useDiptych()
  const level = useStore(settings, (state) => state.settings.level)
  const link = useStore(review, ({ open }) => open?.active ?? null)
  const findings = useStore(issues.store, (state) => (link === null ? undefined : findingsOf(state, link)))
  const dismissed = useStore(review, ({ open }) => open?.review.links.get(link ?? '')?.dismissed)
  const mark = useStore(review, ({ open }) =>
    open && findings && dismissed
      ? markAt(issues.look(findings, dismissed).byLevel[level], open.caret.from, open.preferred)
      : null,
  )
  const row = useStore(review, ({ open }) => (open && link !== null ? open.review.order.indexOf(link) + 1 : 0))
  return link !== null && mark ? { link, row, mark } : null
}
