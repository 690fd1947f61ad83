import { useDeferredValue } from 'react'
import { FileNotices } from './FileNotices'
import { Overview } from './Overview'
import { ReviewHeader } from './ReviewHeader'
import styles from './ReviewScreen.module.css'
import { Rows } from './Rows'
import { SidePanel } from './SidePanel'
import { useReviewKeys } from './use-review-keys'
import { ViewBar } from './ViewBar'

/** The review: source left, English right, the findings beside them. The article is there a picture earlier than the rest. */
export function ReviewScreen() {
  useReviewKeys()
  const isArticleThere = useDeferredValue(true, false)
  return (
    <main className={styles.screen}>
      <ReviewHeader />
      <FileNotices />
      <div className={styles.desk}>
        <div className={styles.article}>
          <ViewBar />
          <Rows />
        </div>
        {isArticleThere && (
          <>
            <Overview />
            <SidePanel />
          </>
        )}
      </div>
    </main>
  )
}
