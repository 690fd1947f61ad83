import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { levels } from '../../../core/checks/check'
import { useDiptych } from '../../app/context'
import { Choice } from '../../components/Choice'
import { Field } from '../../components/Field'
import { Segments } from '../../components/Segments'
import { Sheet } from '../../components/Sheet'
import styles from './SettingsDialog.module.css'

/** Languages by their own names, so that a person finds theirs whatever the interface speaks now. */
const languageNames = { en: 'English', es: 'Espa\u00f1ol' } as const

/** Everything a person sets once; each change applies and is stored at once. */
export function SettingsDialog() {
  const { t } = useTranslation()
  const { app, settings: store } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'settings')
  const { settings, change } = useStore(store)
  return (
    <Sheet title={t('settings.title')} open={open} onClose={() => app.getState().openDialog(null)}>
      <div className={styles.pair}>
        <Choice
          label={t('settings.language')}
          value={settings.language}
          onChange={(language) => void change({ language })}
          options={[
            { value: 'system', label: t('settings.languageSystem') },
            { value: 'en', label: languageNames.en },
            { value: 'es', label: languageNames.es },
          ]}
        />
        <Segments
          label={t('settings.theme')}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
        />
      </div>
      <Segments
        label={t('settings.level')}
        value={settings.level}
        onChange={(level) => void change({ level })}
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
      />
      <PersonFields />
      <Segments
        label={t('settings.measureTime')}
        value={settings.measureTime ? 'yes' : 'no'}
        onChange={(value) => void change({ measureTime: value === 'yes' })}
        options={[
          { value: 'yes', label: t('settings.measureTimeYes') },
          { value: 'no', label: t('settings.measureTimeNo') },
        ]}
      />
    </Sheet>
  )
}

function PersonFields() {
  const { t } = useTranslation()
  const { settings: store } = useDiptych()
  const { settings, change } = useStore(store)
  const [name, setName] = useState(settings.person.name)
  const storeName = () => {
    if (name !== settings.person.name) void change({ person: { ...settings.person, name } })
  }
  return (
    <section className={styles.person} aria-label={t('settings.person')}>
      <p className={styles.hint}>{t('settings.personHint')}</p>
      <Field label={t('settings.name')} value={name} onChange={setName} onBlur={storeName} />
      <Segments
        label={t('settings.role')}
        value={settings.person.role}
        onChange={(role) => void change({ person: { ...settings.person, role } })}
        options={[
          { value: 'editor', label: t('settings.roleEditor') },
          { value: 'reviewer', label: t('settings.roleReviewer') },
        ]}
      />
    </section>
  )
}
