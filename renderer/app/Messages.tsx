import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wordProblem } from '../../locales/words'
import { IconButton } from '../components/Button'
import hidden from '../components/hidden.module.css'
import { useDiptych } from './context'
import styles from './Messages.module.css'

const toastTime = 5000

/** What a person must be told, seen and heard: a problem until it is closed, good news for a while, and the live region. */
export function Messages() {
  const { t } = useTranslation()
  const { app, texts } = useDiptych()
  const { problem, toast, announcement, report } = useStore(app)
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => app.setState({ toast: null }), toastTime)
    return () => clearTimeout(timer)
  }, [toast, app])
  return (
    <div className={styles.messages}>
      <div role="alert" aria-live="polite">
        {problem && (
          <div className={`${styles.message} ${styles.problem}`}>
            <CircleAlert size={18} strokeWidth={1.75} aria-hidden="true" />
            <p>{wordProblem(texts, problem)}</p>
            <IconButton icon={X} label={t('app.dismissProblem')} onPress={() => report(null)} />
          </div>
        )}
      </div>
      <div role="status">
        {toast && (
          <div key={toast.id} className={`${styles.message} ${styles.toast}`}>
            <CircleCheck size={18} strokeWidth={1.75} aria-hidden="true" />
            <p>{toast.text}</p>
          </div>
        )}
      </div>
      <div role="status" aria-live="polite" aria-atomic="true" className={hidden.hidden} data-announcement="">
        <span key={announcement.id}>{announcement.text}</span>
      </div>
    </div>
  )
}
