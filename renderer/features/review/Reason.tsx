import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './Card.module.css'

/** What a check looks for and why, for those who ask. */
export function Reason({ help }: { readonly help: string }) {
  const { t } = useTranslation()
  return (
    <Disclosure className={styles.reason ?? ''}>
      <Button slot="trigger" className={styles.ask ?? ''}>
        <ChevronRight size={14} aria-hidden="true" />
        {t('review.why')}
      </Button>
      <DisclosurePanel className={styles.why ?? ''}>
        <p>{help}</p>
      </DisclosurePanel>
    </Disclosure>
  )
}
