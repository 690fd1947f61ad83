import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { useBoard } from '../issues'
import { FileNotices } from './FileNotices'
import { Overview } from './Overview'
import { ReviewHeader } from './ReviewHeader'
import styles from './ReviewScreen.module.css'
import { Rows } from './Rows'
import { SidePanel } from './SidePanel'
import { useReviewKeys } from './use-review-keys'
import { ViewBar } from './ViewBar'

/** The review: source left, English right, the findings beside them. */
export function ReviewScreen() {
  useReviewKeys()
  const { review } = useDiptych()
  const rows = useStore(review, ({ open }) => open?.review.order.length ?? 0)
  const activeIndex = useStore(review, ({ open }) => (open?.active ? open.review.order.indexOf(open.active) : -1))
  const board = useDeferredValue(useBoard())
  return (
    <main className={styles.screen}>
      <ReviewHeader />
      <FileNotices />
      <div className={styles.desk}>
        <div className={styles.article}>
          <ViewBar />
          <Rows />
        </div>
        <Overview marks={board.marks} rows={rows} activeIndex={activeIndex} />
        <SidePanel />
      </div>
    </main>
  )
}
