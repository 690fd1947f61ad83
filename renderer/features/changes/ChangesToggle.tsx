import { FileDiff } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import styles from './ChangesToggle.module.css'

/** Shows or hides what was changed against the machine text, in every row. */
export function ChangesToggle() {
  const { t } = useTranslation()
  const { settings } = useDiptych()
  const shown = useStore(settings, (state) => state.settings.showChanges)
  return (
    <ToggleButton
      className={styles.toggle ?? ''}
      isSelected={shown}
      onChange={(showChanges) => void settings.getState().change({ showChanges })}
    >
      <FileDiff size={16} strokeWidth={1.75} aria-hidden="true" />
      {t('review.changes')}
    </ToggleButton>
  )
}
