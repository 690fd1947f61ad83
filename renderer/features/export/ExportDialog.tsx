import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { TextCoding } from '../../../core/formats/format'
import type { ExportRequest } from '../../../electron/ipc/contract'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Segments } from '../../components/Segments'
import { Sheet } from '../../components/Sheet'
import { useBoard } from '../review'
import { type CodingName, codingName, codingNames, encodingLabels, proposedExport } from './coding'
import styles from './ExportDialog.module.css'

/** Writes the corrected English to a file: in which form, and what is still open before one does. */
export function ExportDialog() {
  const { t } = useTranslation()
  const { app, review } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'export')
  const document = useStore(review, (state) => state.open?.document)
  if (!document) return null
  return (
    <Sheet title={t('export.title')} open={open} onClose={() => app.getState().openDialog(null)}>
      <ExportForm document={document} />
    </Sheet>
  )
}

function ExportForm({ document }: { readonly document: string }) {
  const { t } = useTranslation()
  const { app, bridge, review, reviewActions } = useDiptych()
  const [choice, setChoice] = useState(() => proposedExport(review.getState().open?.review.attachments ?? []))
  const [isWriting, setWriting] = useState(false)

  const save = async () => {
    setWriting(true)
    reviewActions.store()
    const request: ExportRequest = { document, ...choice }
    const result = await bridge.call('exports:save', request)
    setWriting(false)
    if (result === null) return
    app.getState().openDialog(null)
    if (result.ok) app.getState().say(t('export.done', { name: result.value.name }))
    else app.getState().report(result.problem)
  }

  return (
    <>
      <Segments
        label={t('export.format')}
        value={choice.format}
        onChange={(format) => setChoice({ ...choice, format })}
        options={[
          { value: 'text', label: t('export.text') },
          { value: 'markdown', label: t('export.markdown') },
        ]}
      />
      <div className={styles.pair}>
        <Choice<CodingName>
          label={t('export.encoding')}
          value={codingName(choice)}
          onChange={(name) => setChoice({ ...choice, ...codingNames[name] })}
          options={(Object.keys(codingNames) as CodingName[]).map((name) => ({
            value: name,
            label: codingNames[name].bom ? `${encodingLabels[name]} ${t('export.bom')}` : encodingLabels[name],
          }))}
        />
        <Choice<TextCoding['newline']>
          label={t('export.newline')}
          value={choice.newline}
          onChange={(newline) => setChoice({ ...choice, newline })}
          options={[
            { value: '\n', label: t('export.newlineLf') },
            { value: '\r\n', label: t('export.newlineCrlf') },
            { value: '\r', label: t('export.newlineCr') },
          ]}
        />
      </div>
      <Left />
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" icon={Download} isDisabled={isWriting} onPress={() => void save()}>
          {t('export.save')}
        </Button>
      </div>
    </>
  )
}

/** What is still open: said, not forbidden. */
function Left() {
  const { t } = useTranslation()
  const { review } = useDiptych()
  const links = useStore(review, ({ open }) => open?.review.links)
  const findings = useBoard().marks.length
  const untouched = [...(links?.values() ?? [])].filter(({ status }) => status === 'untouched').length
  return (
    <section className={styles.left} aria-label={t('export.left')}>
      <p>{findings === 0 ? t('export.noFindings') : t('export.openFindings', { count: findings })}</p>
      <p>{untouched === 0 ? t('export.noUntouched') : t('export.untouched', { count: untouched })}</p>
    </section>
  )
}
