import { FilePen, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import { Field } from '../../components/Field'
import styles from './CorrectedVersion.module.css'

/** A version of the English that somebody corrected before: its changes become revisions in that person's name. */
export function CorrectedVersion() {
  const { t } = useTranslation()
  const { bridge, importing } = useDiptych()
  const corrected = useStore(importing.store, (state) => state.corrected)
  const { setCorrected } = importing.actions
  const choose = async () => {
    const [file] = await bridge.call('files:choose', 'corrected')
    if (file) setCorrected({ file, by: corrected?.by ?? '' })
  }
  if (corrected === null)
    return (
      <div className={styles.version}>
        <Button look="quiet" icon={FilePen} onPress={() => void choose()}>
          {t('import.addCorrected')}
        </Button>
      </div>
    )
  return (
    <div className={styles.version}>
      <FilePen size={18} strokeWidth={1.5} aria-hidden="true" />
      <span className={styles.name}>{corrected.file.name}</span>
      <Field
        label={t('import.correctedBy')}
        value={corrected.by}
        onChange={(by) => setCorrected({ ...corrected, by })}
      />
      <IconButton icon={X} label={t('import.removeCorrected')} onPress={() => setCorrected(null)} />
    </div>
  )
}
