import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wordCheck } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import styles from './DismissedList.module.css'

/** The checks that are silent in this article, or switched off everywhere, to let them speak again. */
export function SilencedList() {
  const { t } = useTranslation()
  const { texts, review, settings, markActions } = useDiptych()
  const silenced = useStore(review, ({ open }) => open?.review.silenced)
  const off = useStore(settings, (state) => state.settings.checksOff)
  const entries = [
    ...[...(silenced ?? [])].map((check) => ({ check, everywhere: false })),
    ...off.map((check) => ({ check, everywhere: true })),
  ]
  if (entries.length === 0) return null
  return (
    <Fold title={t('review.silenced', { count: entries.length })} className={styles.content}>
      <ul>
        {entries.map(({ check, everywhere }) => {
          const name = wordCheck(texts, check)
          return (
            <li key={`${check} ${everywhere}`} className={styles.entry}>
              <span className={styles.name}>
                {t(everywhere ? 'review.silencedEverywhere' : 'review.silencedHere', { name })}
              </span>
              <Button
                look="quiet"
                aria-label={t('review.hearCheck', { name })}
                onPress={() => (everywhere ? markActions.switchOff : markActions.silence)(check, false)}
              >
                {t('review.hear')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
