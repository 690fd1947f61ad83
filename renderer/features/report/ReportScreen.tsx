import { ChevronLeft } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Report } from '../../../core/report/report'
import { sectionsOf } from '../../../core/report/sections'
import type { ReportKind } from '../../../electron/ipc/contract'
import { reportWords } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import styles from './ReportScreen.module.css'
import { SectionView } from './SectionView'
import { useReport } from './use-report'

const kinds: readonly ReportKind[] = ['html', 'pdf', 'json']

/** What was done to the article, in numbers; Escape leads back to it. */
export function ReportScreen() {
  const { t } = useTranslation()
  const { app, review } = useDiptych()
  const title = useStore(review, ({ open }) => open?.review.header.title ?? '')
  const report = useReport()
  const back = () => app.getState().show('review')
  const body = useRef<HTMLElement>(null)
  useEffect(() => body.current?.focus(), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || app.getState().dialog !== null) return
      event.preventDefault()
      app.getState().show('review')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [app])
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <IconButton icon={ChevronLeft} label={t('report.back')} press="Escape" onPress={back} />
        <div className={styles.title}>
          <h1>{title}</h1>
          <p>{t('report.title')}</p>
        </div>
        {report && <Saving report={report} />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section ref={body} className={styles.body} tabIndex={0} aria-label={t('report.title')}>
        {report ? <Sections report={report} /> : <p className={styles.hint}>{t('report.counting')}</p>}
      </section>
    </main>
  )
}

function Sections({ report }: { readonly report: Report }) {
  const { texts } = useDiptych()
  const { i18n } = useTranslation()
  const words = useMemo(() => ({ ...reportWords(texts), language: i18n.language }), [texts, i18n.language])
  const sections = useMemo(() => sectionsOf(report, words), [report, words])
  return (
    <div className={styles.page}>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} direction={words.direction} />
      ))}
    </div>
  )
}

function Saving({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const { app, bridge, review } = useDiptych()
  const save = async (kind: ReportKind) => {
    const document = review.getState().open?.document
    if (document === undefined) return
    const result = await app.getState().during(bridge.call('reports:save', { document, kind, report }))
    if (result === null) return
    if (result.ok) app.getState().say(t('report.saved', { name: result.value.name }))
    else app.getState().report(result.problem)
  }
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('report.saveAs')}>
      <span aria-hidden="true">{t('report.saveAs')}</span>
      {kinds.map((kind) => (
        <Button key={kind} onPress={() => void save(kind)}>
          {kind.toUpperCase()}
        </Button>
      ))}
    </div>
  )
}
