import { memo, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Severity } from '../../../core/checks/check'
import { useDiptych } from '../../app/context'
import { type PlacedMark, useBoard } from '../issues'
import styles from './Overview.module.css'

/** More lines than this cannot be told apart. */
const mostLines = 400

const gravity: Readonly<Record<Severity, number>> = { critical: 2, major: 1, minor: 0 }

/** The whole article as a strip: where the marks are, and where one is. For the mouse; the list is for the keyboard. */
export function Overview() {
  const { t } = useTranslation()
  const { review, markActions } = useDiptych()
  const rows = useStore(review, ({ open }) => open?.review.order.length ?? 0)
  const activeIndex = useStore(review, ({ open }) => (open?.active ? open.review.order.indexOf(open.active) : -1))
  const { marks } = useDeferredValue(useBoard())
  const lines = useMemo(() => gravestPerLine(marks, rows), [marks, rows])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of findings does the same for the keyboard
    <svg
      className={styles.strip}
      role="img"
      aria-label={t('review.overview')}
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const row = ((event.clientY - box.top) / box.height) * rows + 1
        const nearest = lines.toSorted((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))[0]
        if (nearest) markActions.show(nearest)
      }}
    >
      {activeIndex >= 0 && (
        <rect
          className={styles.here}
          x="0"
          width="12"
          y={(activeIndex / rows) * 1000}
          height={Math.max(6, 1000 / rows)}
        />
      )}
      <Lines lines={lines} rows={rows} />
    </svg>
  )
}

interface LinesProps {
  readonly lines: readonly PlacedMark[]
  readonly rows: number
}

const Lines = memo(function Lines({ lines, rows }: LinesProps) {
  return lines.map((placed) => (
    <rect
      key={placed.row}
      className={styles[placed.mark.severity]}
      x={placed.mark.severity === 'minor' ? 5 : placed.mark.severity === 'major' ? 3.5 : 2}
      width={placed.mark.severity === 'minor' ? 2 : placed.mark.severity === 'major' ? 5 : 8}
      y={((placed.row - 0.5) / rows) * 1000 - 1.5}
      height="3"
    />
  ))
})

/** One mark for each line of the strip, the gravest of those that fall on it. */
function gravestPerLine(marks: readonly PlacedMark[], rows: number): readonly PlacedMark[] {
  const lines = new Map<number, PlacedMark>()
  for (const placed of marks) {
    const line = Math.floor(((placed.row - 1) / rows) * mostLines)
    const before = lines.get(line)
    if (!before || gravity[placed.mark.severity] > gravity[before.mark.severity]) lines.set(line, placed)
  }
  return [...lines.values()]
}
