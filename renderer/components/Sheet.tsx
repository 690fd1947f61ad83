import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** For tables. */
  readonly wide?: boolean
}

/** A modal dialog; Escape and a click outside close it, and the focus goes back to where it was. */
export function Sheet({ title, open, onClose, children, actions, wide = false }: SheetProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('app.close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
