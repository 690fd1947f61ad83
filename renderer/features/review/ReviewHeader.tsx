import { BookA, ChartColumn, ChevronLeft, CircleAlert, Redo2, Settings, Share, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import { ChangesToggle } from '../changes'
import { useBoard } from '../issues'
import { showReport } from '../report'
import styles from './ReviewHeader.module.css'

/** Title, how far the work is, whether it is saved, and the tools. */
export function ReviewHeader() {
  const { t } = useTranslation()
  const { app, openings, review, reviewActions, markActions } = useDiptych()
  const title = useStore(review, ({ open }) => open?.review.header.title ?? '')
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  return (
    <header className={styles.header}>
      <IconButton icon={ChevronLeft} label={t('app.home')} onPress={() => void openings.goHome()} />
      <div className={styles.title}>
        <h1>{title}</h1>
        <Progress />
      </div>
      <SaveStatus />
      <div className={styles.tools} role="toolbar" aria-label={t('review.tools')}>
        <IconButton
          icon={Undo2}
          label={t('review.undo')}
          press="Mod+Z"
          isDisabled={readOnly}
          onPress={markActions.undo}
        />
        <IconButton
          icon={Redo2}
          label={t('review.redo')}
          press="Mod+Shift+Z"
          isDisabled={readOnly}
          onPress={markActions.redo}
        />
        <ChangesToggle />
        <IconButton
          icon={BookA}
          label={t('glossary.open')}
          press="Mod+G"
          onPress={() => app.getState().openDialog('glossary')}
        />
        <IconButton
          icon={ChartColumn}
          label={t('report.title')}
          press="Mod+Shift+E"
          onPress={() => showReport({ app, reviewActions })}
        />
        <IconButton
          icon={Settings}
          label={t('app.settings')}
          press="Mod+,"
          onPress={() => app.getState().openDialog('settings')}
        />
        <Button icon={Share} onPress={() => app.getState().openDialog('export')}>
          {t('review.export')}
        </Button>
      </div>
    </header>
  )
}

function Progress() {
  const { t } = useTranslation()
  const { issues, review } = useDiptych()
  const complete = useStore(issues.store, (state) => state.complete)
  const changed = useStore(review, ({ open }) => open?.review.rewritten ?? 0)
  const { rowsWithMarks } = useBoard()
  const left = rowsWithMarks === 0 ? t('review.noFindings') : t('review.progressFindings', { count: rowsWithMarks })
  return (
    <p className={styles.progress}>
      <span>{complete ? left : t('review.checking')}</span>
      <span>{t('review.progressChanged', { count: changed })}</span>
    </p>
  )
}

function SaveStatus() {
  const { t } = useTranslation()
  const { review } = useDiptych()
  const save = useStore(review, ({ open }) => open?.save.kind)
  const hasDraft = useStore(review, ({ open }) => open?.draft != null)
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  if (readOnly) return null
  if (save === 'failed')
    return (
      <span className={`${styles.saved} ${styles.unsaved}`}>
        <CircleAlert size={15} aria-hidden="true" />
        {t('review.notSaved')}
      </span>
    )
  return <span className={styles.saved}>{save === 'saved' && !hasDraft ? t('review.saved') : t('review.saving')}</span>
}
