import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import type { Header, LinkState } from '../../../core/revisions/model'
import { useDiptych } from '../../app/context'
import { changesOf } from '../changes'
import { findingsOf, markAt } from '../issues'
import { EditorCell } from './EditorCell'
import styles from './Row.module.css'
import { currentContent } from './review-store'
import { SourceText } from './SourceText'
import { StillText } from './StillText'

interface RowProps {
  readonly link: string
  /** 1 for the first row. */
  readonly row: number
  readonly opensParagraph: boolean
  readonly onLeave: (direction: 1 | -1, x: number) => void
}

const noMarks: readonly Mark[] = []

/** One link: the source beside its English. Draws itself again only when something of its own changes. */
export const Row = memo(function Row({ link, row, opensParagraph, onLeave }: RowProps) {
  const { review } = useDiptych()
  const isActive = useStore(review, ({ open }) => open?.active === link)
  const state = useStore(review, ({ open }) => open?.review.links.get(link))
  const header = useStore(review, ({ open }) => open?.review.header)
  const { t } = useTranslation()
  if (!state || !header) return null
  const isEdited = state.status === 'edited'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={t(isEdited ? 'review.rowEdited' : 'review.row', { row })}
      className={styles.row}
      data-link={link}
      data-active={isActive || undefined}
      data-opens-paragraph={opensParagraph || undefined}
      data-edited={isEdited || undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {row}
      </span>
      <Cells state={state} header={header} link={link} row={row} isActive={isActive} onLeave={onLeave} />
    </div>
  )
})

interface CellsProps extends Pick<RowProps, 'link' | 'row' | 'onLeave'> {
  readonly state: LinkState
  readonly header: Header
  readonly isActive: boolean
}

function Cells({ link, row, state, header, isActive, onLeave }: CellsProps) {
  const { t } = useTranslation()
  const { issues, settings, review } = useDiptych()
  const findings = useStore(issues.store, (store) => findingsOf(store, link))
  const level = useStore(settings, (store) => store.settings.level)
  const showChanges = useStore(settings, (store) => store.settings.showChanges)
  const content = useStore(review, ({ open }) => (open ? currentContent(open, link) : state.current))
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const marks = findings ? issues.look(findings, state.dismissed).byLevel[level] : noMarks
  const active = useActiveMark(isActive, marks)
  const changes =
    showChanges && content.text !== state.machine.text ? changesOf(state.machine.text, content.text) : null
  const lit = active?.findings.find(({ sourceRange }) => sourceRange)?.sourceRange ?? null
  return (
    <>
      <div className={styles.source} lang={header.sourceLanguage} dir="auto">
        {state.source.text.trim() === '' ? (
          <Missing text={t('review.emptySource')} />
        ) : (
          <SourceText content={state.source} lit={lit} />
        )}
      </div>
      <div className={styles.target} lang={header.targetLanguage} dir="auto" data-target="">
        {isActive && !readOnly ? (
          <>
            <EditorCell
              link={link}
              row={row}
              language={header.targetLanguage}
              marks={marks}
              active={active}
              onLeave={onLeave}
            />
            {changes && (
              <div className={styles.changes}>
                <StillText content={content} marks={noMarks} active={null} changes={changes} />
              </div>
            )}
          </>
        ) : content.text.trim() === '' && !changes ? (
          <Missing text={t('review.emptyTarget')} />
        ) : (
          <StillText content={content} marks={marks} active={active} changes={changes} />
        )}
      </div>
    </>
  )
}

/** The mark at the caret, for the active row. */
function useActiveMark(isActive: boolean, marks: readonly Mark[]): Mark | null {
  const { review } = useDiptych()
  return useStore(review, ({ open }) => (isActive && open ? markAt(marks, open.caret.from, open.preferred) : null))
}

const Missing = ({ text }: { readonly text: string }) => <span className={styles.missing}>{text}</span>
