import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import type { LinkState } from '../../../core/revisions/model'
import type { Content } from '../../../core/text/content'
import { useDiptych } from '../../app/context'
import { type Stretch, stretchesOf } from '../changes'
import { findingsOf, markAt } from '../issues'
import { EditorCell } from './EditorCell'
import styles from './Row.module.css'
import { currentContent } from './review-store'
import { SourceText } from './SourceText'
import { StillText } from './StillText'

/** What is the same for all rows of a review. */
export interface Article {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly readOnly: boolean
  readonly onLeave: (direction: 1 | -1, x: number) => void
}

interface RowProps {
  readonly link: string
  /** 1 for the first row. */
  readonly row: number
  readonly opensParagraph: boolean
  readonly article: Article
}

const noMarks: readonly Mark[] = []

/**
 * One link: the source beside its English. Draws itself again only when something of its own changes; what it listens
 * to is little, since each of a thousand rows listens on every key stroke.
 */
export const Row = memo(function Row({ link, row, opensParagraph, article }: RowProps) {
  const { review } = useDiptych()
  const { t } = useTranslation()
  const isActive = useStore(review, ({ open }) => open?.active === link)
  const state = useStore(review, ({ open }) => open?.review.links.get(link))
  if (!state) return null
  const isEdited = state.status === 'edited'
  const Cells = isActive ? ActiveCells : StillCells
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
      <Cells state={state} link={link} row={row} article={article} />
    </div>
  )
})

interface CellsProps extends Pick<RowProps, 'link' | 'row' | 'article'> {
  readonly state: LinkState
}

function StillCells({ link, state, article }: CellsProps) {
  const marks = useMarks(link, state)
  const changes = useChanges(state, state.current, article.targetLanguage)
  return (
    <>
      <Source state={state} article={article} lit={null} />
      <Target article={article}>
        <StillTarget content={state.current} marks={marks} active={null} changes={changes} />
      </Target>
    </>
  )
}

function ActiveCells({ link, row, state, article }: CellsProps) {
  const { review } = useDiptych()
  const marks = useMarks(link, state)
  const content = useStore(review, ({ open }) => (open ? currentContent(open, link) : state.current))
  const active = useStore(review, ({ open }) => open && markAt(marks, open.caret.from, open.preferred))
  const changes = useChanges(state, content, article.targetLanguage)
  return (
    <>
      <Source state={state} article={article} lit={active} />
      <Target article={article}>
        {article.readOnly ? (
          <StillTarget content={content} marks={marks} active={active} changes={changes} />
        ) : (
          <>
            <EditorCell
              link={link}
              row={row}
              language={article.targetLanguage}
              marks={marks}
              active={active}
              onLeave={article.onLeave}
            />
            {changes && (
              <div className={styles.changes}>
                <StillText content={content} marks={noMarks} active={null} changes={changes} />
              </div>
            )}
          </>
        )}
      </Target>
    </>
  )
}

/** The marks of a row on the chosen level, as they are on screen. */
function useMarks(link: string, { dismissed }: LinkState): readonly Mark[] {
  const { issues, settings } = useDiptych()
  const findings = useStore(issues.store, (store) => findingsOf(store, link))
  const level = useStore(settings, (store) => store.settings.level)
  return findings ? issues.look(findings, dismissed).byLevel[level] : noMarks
}

/** The changes against the machine text, when they are to be shown and there are any. */
function useChanges({ machine }: LinkState, { text }: Content, language: string): readonly Stretch[] | null {
  const { settings } = useDiptych()
  const isShown = useStore(settings, (store) => store.settings.showChanges && text !== machine.text)
  return useMemo(
    () => (isShown ? stretchesOf(machine.text, text, language) : null),
    [isShown, machine.text, text, language],
  )
}

interface SourceProps extends Pick<CellsProps, 'state' | 'article'> {
  /** The words it rests on are lit up. */
  readonly lit: Mark | null
}

function Source({ state, article, lit }: SourceProps) {
  const { t } = useTranslation()
  const range = lit?.findings.find(({ sourceRange }) => sourceRange)?.sourceRange ?? null
  return (
    <div className={styles.source} lang={article.sourceLanguage} dir="auto">
      {state.source.text.trim() === '' ? (
        <Missing text={t('review.emptySource')} />
      ) : (
        <SourceText content={state.source} lit={range} />
      )}
    </div>
  )
}

const Target = ({ article, children }: { readonly article: Article; readonly children: ReactNode }) => (
  <div className={styles.target} lang={article.targetLanguage} dir="auto" data-target="">
    {children}
  </div>
)

function StillTarget(props: Parameters<typeof StillText>[0]) {
  const { t } = useTranslation()
  const isEmpty = props.content.text.trim() === '' && !props.changes
  return isEmpty ? <Missing text={t('review.emptyTarget')} /> : <StillText {...props} />
}

const Missing = ({ text }: { readonly text: string }) => <span className={styles.missing}>{text}</span>
