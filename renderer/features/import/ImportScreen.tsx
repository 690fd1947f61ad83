import { ArrowLeftRight, ChevronLeft, CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wordProblem } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import { Field } from '../../components/Field'
import { Progress } from '../../components/Progress'
import { Alignment } from './Alignment'
import { CorrectedVersion } from './CorrectedVersion'
import styles from './ImportScreen.module.css'
import { isAlone, isReadable } from './importing'
import { SideCard } from './SideCard'

/** A new review: two sides, what was found in them, and how they correspond, before anything is stored. */
export function ImportScreen() {
  const { t } = useTranslation()
  const { importing, openings } = useDiptych()
  const proposal = useStore(importing.store, (state) => state.proposal)
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <IconButton icon={ChevronLeft} label={t('import.back')} onPress={() => void openings.goHome()} />
        <h1>{t('import.title')}</h1>
        {proposal && <Finish />}
      </header>
      <div className={styles.content} data-scroller="">
        <div className={styles.sides}>
          <SideCard side="source" />
          <SideCard side="target" />
        </div>
        <Reading />
        <Warnings />
        {proposal && <CorrectedVersion />}
        {proposal && proposal.units === null && <Alignment />}
      </div>
    </main>
  )
}

function Finish() {
  const { t } = useTranslation()
  const { app, importing, openings } = useDiptych()
  const title = useStore(importing.store, (state) => state.title)
  const busy = useStore(app, (state) => state.busy)
  return (
    <div className={styles.finish}>
      <Field label={t('import.titleField')} value={title} onChange={importing.actions.setTitle} />
      <Button look="primary" isDisabled={busy || title.trim() === ''} onPress={() => void openings.create()}>
        {busy ? t('import.creating') : t('import.create')}
      </Button>
    </div>
  )
}

function Reading() {
  const { t } = useTranslation()
  const { importing } = useDiptych()
  const state = useStore(importing.store)
  if (state.reading)
    return <Progress stage={state.stage} stop={t('import.cancelReading')} onStop={importing.actions.cancel} />
  if (!state.proposal && isAlone(state))
    return (
      <div className={styles.reading}>
        <Button look="primary" onPress={() => void importing.actions.readAlone()}>
          {t('import.readAlone')}
        </Button>
      </div>
    )
  if (state.proposal || !isReadable(state)) return null
  return (
    <div className={styles.reading}>
      <Button look="primary" onPress={() => void importing.actions.read()}>
        {t('import.read')}
      </Button>
    </div>
  )
}

function Warnings() {
  const { t } = useTranslation()
  const { importing, texts } = useDiptych()
  const warnings = useStore(importing.store, (state) => state.proposal?.warnings ?? noWarnings)
  return (
    <div role="status" className={styles.warnings}>
      {warnings.map((warning) => (
        <div key={JSON.stringify(warning)} className={styles.warning}>
          <CircleAlert size={17} strokeWidth={1.75} aria-hidden="true" />
          <p>{wordProblem(texts, warning)}</p>
          {warning.code === 'sides-swapped' && (
            <Button icon={ArrowLeftRight} onPress={importing.actions.swap}>
              {t('import.swap')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}

const noWarnings = [] as const
