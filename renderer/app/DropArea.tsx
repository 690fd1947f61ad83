import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiptych } from './context'
import styles from './DropArea.module.css'

/** The whole window takes files; while some hover over it, it says what would happen. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { bridge, openings } = useDiptych()
  const [isOver, setOver] = useState(false)
  /** Entering a child comes before leaving its parent: only at zero the files are outside. */
  const depth = useRef(0)

  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const step = (by: 1 | -1) => (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  const reset = () => {
    depth.current = 0
    setOver(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its counterpart in the buttons that choose files
    <div
      className={styles.area}
      onDragEnter={step(1)}
      onDragLeave={step(-1)}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault()
      }}
      onDropCapture={reset}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        void bridge.drop([...event.dataTransfer.files]).then(openings.take)
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil} aria-hidden="true">
          <div className={styles.words}>
            <strong>{t('app.dropTitle')}</strong>
            <span>{t('app.dropHint')}</span>
          </div>
        </div>
      )}
    </div>
  )
}
