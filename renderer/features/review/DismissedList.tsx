import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { wordFinding } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import { useBoard } from '../issues'
import styles from './DismissedList.module.css'

/** What people said is no error, to look at again and take back. */
export function DismissedList() {
  const { t } = useTranslation()
  const { dismissed } = useDeferredValue(useBoard())
  const { texts, reviewActions } = useDiptych()
  if (dismissed.length === 0) return null
  return (
    <Fold title={t('review.dismissed', { count: dismissed.length })} className={styles.content}>
      <ul>
        {dismissed.map(({ link, row, finding }) => {
          const { name } = wordFinding(texts, finding)
          return (
            <li key={`${link} ${finding.fingerprint}`} className={styles.entry}>
              <span className={styles.name}>{t('review.dismissedEntry', { row, name })}</span>
              <Button
                look="quiet"
                aria-label={t('review.takeBackFinding', { name })}
                onPress={() => reviewActions.takeBack(link, finding)}
              >
                {t('review.takeBack')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
