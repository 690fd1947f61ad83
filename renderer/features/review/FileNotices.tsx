import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wordProblem } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import styles from './FileNotices.module.css'

/** What a person must know about the file: that it can only be read, that its last line was torn, that it is not saved. */
export function FileNotices() {
  const { t } = useTranslation()
  const { review, texts } = useDiptych()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const notices = useStore(review, ({ open }) => open?.notices)
  return (
    <div>
      <div role="status">
        {readOnly && <p className={styles.notice}>{t('review.readOnly')}</p>}
        {notices?.map((notice) => (
          <p key={notice.code} className={styles.notice}>
            {wordProblem(texts, notice)}
          </p>
        ))}
      </div>
      <Unsaved />
    </div>
  )
}

function Unsaved() {
  const { t } = useTranslation()
  const { review, texts, openings, reviewActions } = useDiptych()
  const problem = useStore(review, ({ open }) => (open?.save.kind === 'failed' ? open.save.problem : null))
  return (
    <div role="alert">
      {problem && (
        <div className={`${styles.notice} ${styles.grave}`}>
          <p>
            <strong>{t('review.notSaved')}.</strong> {wordProblem(texts, problem)}
          </p>
          <Button onPress={() => void openings.rescue()}>{t('review.rescue')}</Button>
          <Button look="quiet" onPress={reviewActions.retrySaving}>
            {t('review.retry')}
          </Button>
        </div>
      )}
    </div>
  )
}
