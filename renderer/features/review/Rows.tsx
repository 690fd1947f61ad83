import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { useVisibleRows } from '../issues'
import { offsetAtPoint } from './click-offset'
import { paragraphStarts } from './paragraphs'
import { type Article, Row } from './Row'
import styles from './Rows.module.css'

/** Up to here every row stays in the page, where find-in-page and screen readers reach it; above, only those in sight. */
const mostRowsInPage = 1500

/** The article: all rows, the active one kept in sight. */
export function Rows() {
  const { t } = useTranslation()
  const { review, reviewActions } = useDiptych()
  const whole = useStore(review, ({ open }) => open?.review.order) ?? noRows
  const order = useVisibleRows()
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<VirtualizerHandle>(null)
  const starts = useMemo(() => {
    const { open } = review.getState()
    return open && whole === open.review.order ? paragraphStarts(open.review) : new Set<string>()
  }, [whole, review])
  const numbers = useMemo(() => new Map(whole.map((link, index) => [link, index + 1])), [whole])
  const visible = useRef(order)
  visible.current = order
  const isLong = order.length > mostRowsInPage
  const active = useStore(review, ({ open }) => open?.active ?? null)
  const activeIndex = isLong && active !== null ? order.indexOf(active) : -1

  useKeepInSight(scroller, list, order)

  const onLeave = useCallback(
    (direction: 1 | -1, x: number) => {
      const { open } = review.getState()
      const next = visible.current[visible.current.indexOf(open?.active ?? '') + direction]
      if (next === undefined) return
      const offset = offsetInLine(rowElement(scroller.current, next), direction, x)
      reviewActions.goTo(next, { from: offset, to: offset })
    },
    [review, reviewActions],
  )

  /** Where nothing is edited, the list itself has the focus and goes from row to row. */
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const { open } = review.getState()
    const next = open && direction && order[order.indexOf(open.active ?? '') + direction]
    if (!readOnly || !next) return
    event.preventDefault()
    reviewActions.goTo(next, { from: 0, to: 0 })
  }

  const onClick = (event: MouseEvent) => {
    const row = (event.target as Element).closest('[data-link]')
    const link = row?.getAttribute('data-link')
    if (!row || !link || (event.target as Element).closest('[data-row-editor]')) return
    if (document.getSelection()?.isCollapsed === false) return
    const at = offsetAtPoint(row.querySelector('[data-target]') ?? row, event.clientX, event.clientY) ?? 0
    reviewActions.goTo(link, { from: at, to: at })
  }

  const sourceLanguage = useStore(review, ({ open }) => open?.review.header.sourceLanguage ?? 'und')
  const targetLanguage = useStore(review, ({ open }) => open?.review.header.targetLanguage ?? 'en')
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const drawRow = useMemo(() => {
    const article: Article = { sourceLanguage, targetLanguage, readOnly, onLeave }
    return (link: string) => (
      <Row key={link} link={link} row={numbers.get(link) ?? 0} opensParagraph={starts.has(link)} article={article} />
    )
  }, [starts, numbers, sourceLanguage, targetLanguage, readOnly, onLeave])
  const allRows = useMemo(() => (isLong ? null : order.map(drawRow)), [isLong, order, drawRow])
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={t('review.article')}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...(readOnly && { tabIndex: 0 })}
    >
      <div className={styles.heads} aria-hidden="true">
        <span>{t('review.source')}</span>
        <span>{t('review.target')}</span>
      </div>
      {isLong ? (
        <Virtualizer
          ref={list}
          data={order}
          scrollRef={scroller}
          itemSize={76}
          startMargin={44}
          keepMounted={activeIndex < 0 ? [] : [activeIndex]}
        >
          {drawRow}
        </Virtualizer>
      ) : (
        allRows
      )}
      <div className={styles.end} />
    </section>
  )
}

const noRows: readonly string[] = []

const rowElement = (scroller: Element | null, link: string): HTMLElement | null =>
  scroller?.querySelector<HTMLElement>(`[data-link="${CSS.escape(link)}"]`) ?? null

/** Scrolls to the active row when a command put the caret where it cannot be seen. */
function useKeepInSight(
  scroller: { readonly current: HTMLDivElement | null },
  list: { readonly current: VirtualizerHandle | null },
  order: readonly string[],
): void {
  const { review } = useDiptych()
  const caretMoves = useStore(review, ({ open }) => open?.caretMoves)
  useLayoutEffect(() => {
    const { open } = review.getState()
    if (!open?.active || caretMoves === undefined) return
    const row = rowElement(scroller.current, open.active)
    const frame = scroller.current?.getBoundingClientRect()
    const box = row?.getBoundingClientRect()
    if (row && frame && box && box.top >= frame.top + 40 && box.bottom <= frame.bottom - 24) return
    if (list.current) list.current.scrollToIndex(order.indexOf(open.active), { align: 'center' })
    else row?.scrollIntoView({ block: 'center' })
  }, [caretMoves, review, scroller, list, order])

  useEffect(() => {
    const { open } = review.getState()
    if (open?.readOnly) scroller.current?.focus()
  }, [review, scroller])
}

/** The offset in the first (going down) or last line of a still row that lies under a horizontal place. */
function offsetInLine(row: HTMLElement | null, direction: 1 | -1, x: number): number {
  const target = row?.querySelector('[data-target]')
  row?.scrollIntoView({ block: 'nearest' })
  const pieces = [...(target?.querySelectorAll('[data-from]') ?? [])]
  const lines = [...((direction === 1 ? pieces[0] : pieces.at(-1))?.getClientRects() ?? [])]
  const line = direction === 1 ? lines[0] : lines.at(-1)
  if (!target || !line) return 0
  const inside = Math.min(Math.max(x, line.left + 1), line.right - 1)
  return offsetAtPoint(target, inside, line.top + line.height / 2) ?? 0
}
