import { CircleAlert, Download } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Finding, Severity } from '../../../core/checks/check'
import type { TextCoding } from '../../../core/formats/format'
import { type FindingNote, findingNotes, type NoteChoice, noteChoices } from '../../../core/formats/notes'
import type { Stage } from '../../../core/formats/stage'
import { exportGate, type Gate } from '../../../core/report/gate'
import { textChoices } from '../../../core/revisions/texts'
import type { AnswerOf, ExportRequest } from '../../../electron/ipc/contract'
import type en from '../../../locales/en.json'
import { noteWords } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Progress } from '../../components/Progress'
import { Segments } from '../../components/Segments'
import { Sheet } from '../../components/Sheet'
import { useBoard } from '../issues'
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

type FormatId = keyof (typeof en)['formats']

/** Whether people choose how a format's text becomes bytes; the others say it themselves. */
const hasCoding = (id: string): boolean => !['docx', 'odt', 'docx-table', 'xlsx', 'json'].includes(id)

function ExportForm({ document }: { readonly document: string }) {
  const { t } = useTranslation()
  const { app, review, reviewActions } = useDiptych()
  const formats = useStore(app, (state) => state.formats)
  const canTrack = (id: string): boolean => formats.some((format) => format.id === id && format.tracks)
  const [choice, setChoice] = useState(() => proposedExport(review.getState().open?.review.attachments ?? []))
  const [notes, setNotes] = useState<NoteChoice>('marked')
  const makeNotes = useNotes()
  const { stage, run, stop } = useExporting()
  const gate = useGate()
  // What was approved, or the machine's own text asked for as such, is not held back by what is not approved.
  const isBlocked = gate?.verdict === 'blocked' && choice.text === 'corrected'

  const save = async () => {
    reviewActions.store()
    const changes = choice.text === 'corrected' ? choice.changes : 'none'
    const request: ExportRequest = { document, ...choice, changes, notes: changes === 'none' ? [] : makeNotes(notes) }
    const result = await run(request)
    if (result === null) return
    app.getState().openDialog(null)
    if (result.ok) app.getState().say(t('export.done', { name: result.value.name }))
    else app.getState().report(result.problem)
  }

  return (
    <>
      <Choice
        label={t('export.which')}
        value={choice.text}
        onChange={(text) => setChoice({ ...choice, text })}
        options={textChoices.map((text) => ({ value: text, label: t(`export.texts.${text}`) }))}
      />
      <Choice
        label={t('export.format')}
        value={choice.format}
        onChange={(format) => setChoice({ ...choice, format, changes: canTrack(format) ? choice.changes : 'none' })}
        options={formats.map(({ id }) => ({
          value: id,
          label: t(`formats.${id as FormatId}`),
        }))}
      />
      {canTrack(choice.format) && (
        <Segments
          label={t('export.changes')}
          value={choice.text === 'corrected' ? choice.changes : 'none'}
          onChange={(changes) => setChoice({ ...choice, changes, ...(changes === 'tracked' && { text: 'corrected' }) })}
          options={[
            { value: 'none', label: t('export.changesNone') },
            { value: 'tracked', label: t('export.changesTracked') },
          ]}
        />
      )}
      {choice.changes === 'tracked' && choice.text === 'corrected' && (
        <Choice
          label={t('export.notes')}
          value={notes}
          onChange={setNotes}
          options={noteChoices.map((value) => ({ value, label: t(`export.noteChoices.${value}`) }))}
        />
      )}
      {hasCoding(choice.format) && (
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
      )}
      {gate && <Left gate={gate} />}
      {stage && <Progress stage={stage} stop={t('export.stop')} onStop={stop} />}
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" icon={Download} isDisabled={stage !== null || isBlocked} onPress={() => void save()}>
          {t('export.save')}
        </Button>
      </div>
    </>
  )
}

type Answer = AnswerOf<'exports:save'>

/** An export on its way: what is being done, null while none is. It ends with the dialog. */
function useExporting() {
  const { bridge } = useDiptych()
  const [stage, setStage] = useState<Stage | null>(null)
  const stop = useCallback(() => void bridge.call('exports:cancel', undefined), [bridge])
  useEffect(
    () =>
      bridge.on('stage', (told) => {
        // What comes after the end, or of one that was stopped, starts nothing.
        if (told.work === 'export') setStage((now) => now && told.stage)
      }),
    [bridge],
  )
  useEffect(() => stop, [stop])
  /** Null when no place was chosen, or when it was stopped. */
  const run = async (request: ExportRequest): Promise<Answer> => {
    setStage('reading')
    const answer = await bridge
      .call('exports:save', request)
      .catch(
        (error: Error): Answer =>
          error.message === 'cancelled' ? null : { ok: false, problem: { code: 'internal', data: {} } },
      )
    setStage(null)
    return answer
  }
  return { stage, run, stop }
}

/** What stands between the review and its export, and what the review's rules make of it. */
function Left({ gate }: { readonly gate: Gate }) {
  const { t, i18n } = useTranslation()
  const findings = useBoard().marks.length
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(gate.unconfirmedShare)
  const lines = [
    findings === 0 ? t('export.noFindings') : t('export.openFindings', { count: findings }),
    ...(gate.grave > 0 ? [t('export.grave', { count: gate.grave })] : []),
    gate.unconfirmed === 0 ? t('export.noUntouched') : t('export.untouched', { count: gate.unconfirmed }),
    ...(gate.unapproved > 0 ? [t('export.unapproved', { count: gate.unapproved })] : [t('export.allApproved')]),
    ...(gate.rejected > 0 ? [t('export.rejected', { count: gate.rejected })] : []),
    ...(gate.conflicts > 0 ? [t('export.conflicts', { count: gate.conflicts })] : []),
  ]
  return (
    <section className={styles.left} aria-label={t('export.left')}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {gate.reasons.map((reason) => (
        <p key={reason} role="alert" className={gate.verdict === 'blocked' ? styles.blocked : styles.warned}>
          <CircleAlert size={16} aria-hidden="true" />
          {t(`export.gate.${reason}`, { share })}
        </p>
      ))}
    </section>
  )
}

/** Words the notes of the review as it stands when they are asked for, on the level that is shown. */
function useNotes(): (choice: NoteChoice) => readonly FindingNote[] {
  const { review, texts } = useDiptych()
  const { marks } = useBoard()
  return (choice) => {
    const computed = review.getState().open?.review
    if (!computed) return []
    const findings = new Map<string, readonly Finding[]>()
    for (const { link, mark } of marks) findings.set(link, [...(findings.get(link) ?? []), ...mark.findings])
    const findingsOf = (link: string) => findings.get(link) ?? []
    return findingNotes(computed, { choice, findingsOf, words: noteWords(texts), now: new Date() })
  }
}

/** The gravest open finding of each row, on the level that is shown. */
function useGate(): Gate | null {
  const { review } = useDiptych()
  const { marks } = useBoard()
  const computed = useStore(review, ({ open }) => open?.review)
  return useMemo(() => {
    if (!computed) return null
    const gravest = new Map<string, Severity>()
    for (const { link, mark } of marks) {
      const before = gravest.get(link)
      if (before === undefined || gravity[mark.severity] > gravity[before]) gravest.set(link, mark.severity)
    }
    return exportGate(computed, (link) => gravest.get(link) ?? null)
  }, [computed, marks])
}

const gravity: Readonly<Record<Severity, number>> = { minor: 0, major: 1, critical: 2 }
