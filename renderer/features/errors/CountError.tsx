import { Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Finding } from '../../../core/checks/check'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import styles from './CountError.module.css'

interface CountErrorProps {
  readonly link: string
  readonly finding: Finding
}

/** Confirms a finding as an error of the machine text, once. */
export function CountError({ link, finding }: CountErrorProps) {
  const { t } = useTranslation()
  const { review, errorActions } = useDiptych()
  const counted = useStore(
    review,
    ({ open }) =>
      open?.review.links
        .get(link)
        ?.errors.some(({ origin, fingerprint }) => origin === null && fingerprint === finding.fingerprint) === true,
  )
  return (
    <div className={styles.count}>
      <Button look="quiet" icon={Flag} isDisabled={counted} onPress={() => errorActions.count(link, finding)}>
        {t(counted ? 'errors.isCounted' : 'errors.count')}
      </Button>
    </div>
  )
}
