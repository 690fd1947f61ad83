import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Segments } from '../../components/Segments'
import { Sheet } from '../../components/Sheet'
import styles from './SettingsDialog.module.css'

/** Asked once, before the first revision is made: under which name and in which role. Closing it keeps what is proposed. */
export function WhoSheet() {
  const { t } = useTranslation()
  const { app, settings } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'who')
  const close = () => {
    app.getState().openDialog(null)
    void settings.getState().change({ introduced: true })
  }
  return (
    <Sheet title={t('who.title')} open={open} onClose={close}>
      <WhoForm onDone={close} />
    </Sheet>
  )
}

function WhoForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { settings } = useDiptych()
  const [person, setPerson] = useState(settings.getState().settings.person)
  const done = async () => {
    await settings.getState().change({ person: { ...person, name: person.name.trim() } })
    onDone()
  }
  return (
    <section className={styles.person} aria-label={t('settings.person')}>
      <p className={styles.hint}>{t('who.hint')}</p>
      <Field label={t('settings.name')} value={person.name} onChange={(name) => setPerson({ ...person, name })} />
      <Segments
        label={t('settings.role')}
        value={person.role}
        onChange={(role) => setPerson({ ...person, role })}
        options={[
          { value: 'editor', label: t('settings.roleEditor') },
          { value: 'reviewer', label: t('settings.roleReviewer') },
        ]}
      />
      <div>
        <Button look="primary" isDisabled={person.name.trim() === ''} onPress={() => void done()}>
          {t('who.go')}
        </Button>
      </div>
    </section>
  )
}
