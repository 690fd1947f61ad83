import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Segments } from '../../components/Segments'
import { CommentsPanel } from '../comments'
import { HistoryPanel } from '../history'
import { FindingsPanel } from './FindingsPanel'
import type { Panel } from './review-store'
import styles from './SidePanel.module.css'

/** Beside the article: findings, comments or history. */
export function SidePanel() {
  const { t } = useTranslation()
  const { review, reviewActions } = useDiptych()
  const panel = useStore(review, ({ open }) => open?.panel ?? 'findings')
  const names: readonly Panel[] = ['findings', 'comments', 'history']
  return (
    <aside className={styles.panel} aria-label={t(`panel.${panel}`)}>
      <div className={styles.tabs}>
        <Segments
          bare
          label={t('panel.title')}
          value={panel}
          onChange={(chosen) => reviewActions.look({ panel: chosen })}
          options={names.map((name) => ({ value: name, label: t(`panel.${name}`) }))}
        />
      </div>
      {panel === 'findings' && <FindingsPanel />}
      {panel === 'comments' && <CommentsPanel />}
      {panel === 'history' && <HistoryPanel />}
    </aside>
  )
}
