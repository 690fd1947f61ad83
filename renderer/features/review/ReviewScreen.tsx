import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { wordNotice } from '../../app/words'
import { FindingsPanel } from './FindingsPanel'
import { Overview } from './Overview'
import { ReviewHeader } from './ReviewHeader'
import styles from './ReviewScreen.module.css'
import { Rows } from './Rows'
import { useBoard } from './use-board'
import { useReviewKeys } from './use-review-keys'

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
      <Notices />
      <div className={styles.desk}>
        <Rows />
        <Overview marks={board.marks} rows={rows} activeIndex={activeIndex} />
        <FindingsPanel />
      </div>
    </main>
  )
}

/** What a person must know about the file: that it can only be read, that its last line was torn. */
function Notices() {
  const { t } = useTranslation()
  const { review, texts } = useDiptych()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const notices = useStore(review, ({ open }) => open?.notices)
  return (
    <div role="status" className={styles.notices}>
      {readOnly && <p>{t('review.readOnly')}</p>}
      {notices?.map((notice) => (
        <p key={notice.code}>{wordNotice(texts, notice)}</p>
      ))}
    </div>
  )
}
