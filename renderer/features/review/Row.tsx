import type { TFunction } from 'i18next'
import { MessageSquare } from 'lucide-react'
import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import { baseOf } from '../../../core/revisions/bases'
import type { LinkState } from '../../../core/revisions/model'
import { placePassage } from '../../../core/revisions/passages'
import type { Content } from '../../../core/text/content'
import { useDiptych } from '../../app/context'
import { type Stretch, stretchesOf } from '../changes'
import { RowBar, type Standing, StatusSign, standingOf } from '../decisions'
import { findingsOf, markAt, useQuiet } from '../issues'
import { EditorCell } from './EditorCell'
import type { Tint } from './pieces'
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
  const standing = standingOf(state)
  const Cells = isActive ? ActiveCells : StillCells
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={rowName(t, row, standing)}
      className={styles.row}
      data-link={link}
      data-active={isActive || undefined}
      data-opens-paragraph={opensParagraph || undefined}
      data-standing={standing}
    >
      <span className={styles.number} aria-hidden="true">
        {row}
        <StatusSign standing={standing} />
        {state.threads.some(({ resolved }) => !resolved) && <MessageSquare size={13} className={styles.commented} />}
      </span>
      <Cells state={state} link={link} row={row} article={article} />
      {isActive && <RowBar state={state} />}
    </div>
  )
})

const rowName = (t: TFunction, row: number, standing: Standing): string =>
  standing === 'untouched'
    ? t('review.row', { row })
    : t('review.rowStanding', { row, standing: t(`status.${standing}`) })

interface CellsProps extends Pick<RowProps, 'link' | 'row' | 'article'> {
  readonly state: LinkState
}

function StillCells({ link, state, article }: CellsProps) {
  const marks = useMarks(link, state)
  const changes = useChanges(state, state.current, article.targetLanguage)
  const tints = useTints(state, state.current, article.targetLanguage)
  return (
    <>
      <Source state={state} article={article} lit={null} />
      <Target article={article}>
        <StillTarget content={state.current} marks={marks} active={null} changes={changes} tints={tints} />
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
  const tints = useTints(state, content, article.targetLanguage)
  return (
    <>
      <Source state={state} article={article} lit={active} />
      <Target article={article}>
        {article.readOnly ? (
          <StillTarget content={content} marks={marks} active={active} changes={changes} tints={tints} />
        ) : (
          <>
            <EditorCell
              link={link}
              row={row}
              language={article.targetLanguage}
              marks={marks}
              active={active}
              tints={tints}
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
  const quiet = useQuiet()
  return findings ? issues.look(findings, dismissed, quiet).byLevel[level] : noMarks
}

/** The changes against the chosen base, when they are to be shown and there are any. */
function useChanges(state: LinkState, { text }: Content, language: string): readonly Stretch[] | null {
  const { review, settings } = useDiptych()
  const isShown = useStore(settings, (store) => store.settings.showChanges)
  const before = useStore(review, ({ open }) =>
    open && isShown ? baseOf(open.review, state, open.view.base).text : text,
  )
  return useMemo(() => (before === text ? null : stretchesOf(before, text, language)), [before, text, language])
}

const noTints: readonly Tint[] = []

/** The passages that open comments and marked errors are about, as they lie in the text on screen. */
function useTints(state: LinkState, { text }: Content, language: string): readonly Tint[] {
  return useMemo(() => {
    if (state.threads.length === 0 && state.errors.length === 0) return noTints
    const shown = { ...state, current: { ...state.current, text } }
    const commented = state.threads.filter(({ resolved }) => !resolved).map(({ comments }) => comments[0]?.passage)
    const passages = [
      ...commented.map((passage) => ({ kind: 'comment' as const, passage })),
      ...state.errors.map(({ passage }) => ({ kind: 'error' as const, passage })),
    ]
    return passages.flatMap(({ kind, passage }) => {
      const range = passage ? placePassage(shown, passage, language) : null
      return range ? [{ kind, ...range }] : []
    })
  }, [state, text, language])
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
