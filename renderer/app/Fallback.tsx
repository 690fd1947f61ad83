import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button'
import { useDiptych } from './context'
import styles from './Fallback.module.css'

/** Stands in for a screen that failed to draw, and leads back to the first one. */
export class Fallback extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <Failure onClose={() => this.setState({ hasFailed: false })} />
  }
}

function Failure({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { openings, reviewActions } = useDiptych()
  return (
    <main className={styles.failure}>
      <h1>{t('app.failed')}</h1>
      <p>{t('app.failedHint')}</p>
      <Button
        look="primary"
        onPress={() => {
          reviewActions.store()
          void openings.goHome().then(onClose)
        }}
      >
        {t('app.home')}
      </Button>
    </main>
  )
}
