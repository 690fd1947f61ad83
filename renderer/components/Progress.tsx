import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../core/formats/stage'
import { Button } from './Button'
import styles from './Progress.module.css'

interface ProgressProps {
  readonly stage: Stage
  /** What the button says that ends it. */
  readonly stop: string
  readonly onStop: () => void
}

/** Work on a file that takes its time: what is being done, and a way to end it. */
export function Progress({ stage, stop, onStop }: ProgressProps) {
  const { t } = useTranslation()
  const label = t(`stages.${stage}`)
  return (
    <div className={styles.progress} role="status">
      <ProgressBar isIndeterminate aria-label={label} className={styles.bar ?? ''}>
        <div className={styles.moving} />
      </ProgressBar>
      <span>{label}</span>
      <Button look="quiet" onPress={onStop}>
        {stop}
      </Button>
    </div>
  )
}
