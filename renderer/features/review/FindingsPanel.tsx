import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { levels } from '../../../core/checks/check'
import { useDiptych } from '../../app/context'
import { Segments } from '../../components/Segments'
import { ErrorsList } from '../errors'
import { useBoard } from '../issues'
import { Card } from './Card'
import { DismissedList } from './DismissedList'
import { FindingsList } from './FindingsList'
import styles from './FindingsPanel.module.css'
import { KeyLegend } from './KeyLegend'
import { SilencedList } from './SilencedList'

/** The card of the mark under the caret, and the list of all of them. */
export function FindingsPanel() {
  return (
    <>
      <Card />
      <Level />
      <FindingsList />
      <ErrorsList />
      <DismissedList />
      <SilencedList />
      <KeyLegend />
    </>
  )
}

function Level() {
  const { t } = useTranslation()
  const { settings } = useDiptych()
  const { settings: chosen, change } = useStore(settings)
  const { counts } = useDeferredValue(useBoard())
  return (
    <div className={styles.filter}>
      <Segments
        bare
        label={t('review.level')}
        value={chosen.level}
        onChange={(level) => void change({ level })}
        options={levels.map((level) => ({
          value: level,
          label: t(`levels.short.${level}`),
          title: `${t(`levels.${level}`)}: ${counts[level]}`,
          count: counts[level],
        }))}
      />
    </div>
  )
}
