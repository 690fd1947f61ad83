import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wordProblem } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import styles from './FileNotices.module.css'

/** What a person must know about the file: that it can only be read, that its last line was torn, that it is not saved. */
export function FileNotices() {
  const { review, texts } = useDiptych()
  const notices = useStore(review, ({ open }) => open?.notices)
  const free = useStore(review, ({ open }) => open?.free === true)
  return (
    <div>
      <div role="status">
        <ReadOnly />
        {notices
          ?.filter(({ code }) => !(free && code === 'journal-locked'))
          .map((notice) => (
            <p key={notice.code} className={styles.notice}>
              {wordProblem(texts, notice)}
            </p>
          ))}
      </div>
      <FileProblem />
    </div>
  )
}

/** Why nothing can be changed here, until it can. */
function ReadOnly() {
  const { t } = useTranslation()
  const { app, review, reviewActions } = useDiptych()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const free = useStore(review, ({ open }) => open?.free === true)
  const editHere = async () => app.getState().report(await reviewActions.editHere())
  if (!readOnly) return null
  if (!free) return <p className={styles.notice}>{t('review.readOnly')}</p>
  return (
    <div className={styles.notice}>
      <p>{t('review.free')}</p>
      <Button onPress={() => void editHere()}>{t('review.editHere')}</Button>
    </div>
  )
}

/** What is wrong with the file, and the ways out. */
function FileProblem() {
  const { t } = useTranslation()
  const { review, texts, openings, reviewActions } = useDiptych()
  const problem = useStore(review, ({ open }) => (open?.save.kind === 'failed' ? open.save.problem : null))
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  return (
    <div role="alert">
      {problem && (
        <div className={`${styles.notice} ${styles.grave}`}>
          <p>
            {!readOnly && <strong>{t('review.notSaved')}. </strong>}
            {wordProblem(texts, problem)}
          </p>
          <Button onPress={() => void openings.rescue()}>{t('review.rescue')}</Button>
          {!readOnly && (
            <Button look="quiet" onPress={reviewActions.retrySaving}>
              {t('review.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
