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
  return (
    <main className={styles.screen}>
      <ReviewHeader />
      <FileNotices />
      <div className={styles.desk}>
        <div className={styles.article}>
          <ViewBar />
          <Rows />
        </div>
        <Overview />
        <SidePanel />
      </div>
    </main>
  )
}
