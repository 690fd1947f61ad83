import { memo, type Ref, useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CustomItemComponentProps, VList, type VListHandle } from 'virtua'
import { useStore } from 'zustand'
import { wordFinding } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import hidden from '../../components/hidden.module.css'
import { fingerprintOf, type PlacedMark, placeOf, useBoard, useShownMark } from '../issues'
import styles from './FindingsList.module.css'
import { currentContent } from './review-store'
import { SeverityLine } from './SeverityLine'

/** Every mark of the chosen level in reading order; choosing one leads to it. It follows a moment after the rows. */
export function FindingsList() {
  const { marks } = useDeferredValue(useBoard())
  const shown = useDeferredValue(useShownMark())
  return <List marks={marks} shown={shown} />
}

interface ListProps {
  readonly marks: readonly PlacedMark[]
  readonly shown: PlacedMark | null
}

const List = memo(function List({ marks, shown }: ListProps) {
  const { t } = useTranslation()
  const list = useRef<VListHandle>(null)
  const index = shown ? placeOf(marks, shown.row, fingerprintOf(shown.mark)) : -1
  useEffect(() => {
    if (index >= 0) list.current?.scrollToIndex(index, { align: 'nearest' })
  }, [index])
  return (
    <nav className={styles.list} aria-label={t('review.findingsList')}>
      <VList ref={list} data={marks} bufferSize={200} itemSize={52} item={Place}>
        {(placed, place) => <Entry key={keyOf(placed)} placed={placed} isShown={place === index} />}
      </VList>
    </nav>
  )
})

/**
 * Where an entry stands. The list hides each one until it has measured it, and forgets to measure when React throws away
 * a deferred drawing with fewer entries; all are equally high, so there is nothing to wait for.
 */
function Place({ style, children, ref }: CustomItemComponentProps & { readonly ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} style={{ ...style, visibility: 'visible' }}>
      {children}
    </div>
  )
}

const keyOf = ({ link, mark }: Pick<PlacedMark, 'link' | 'mark'>): string => `${link} ${fingerprintOf(mark)}`

interface EntryProps {
  readonly placed: PlacedMark
  readonly isShown: boolean
}

const Entry = memo(function Entry({ placed, isShown }: EntryProps) {
  const { t } = useTranslation()
  const { texts, review, markActions } = useDiptych()
  const { link, row, mark } = placed
  const text = useStore(review, ({ open }) => (open ? currentContent(open, link).text : ''))
  const [finding] = mark.findings
  if (!finding) return null
  const { name } = wordFinding(texts, finding)
  return (
    <button
      type="button"
      tabIndex={isShown ? 0 : -1}
      className={styles.entry}
      aria-current={isShown || undefined}
      onClick={() => markActions.show(placed)}
    >
      <SeverityLine severity={mark.severity} />
      <span className={styles.words}>
        <span className={hidden.hidden}>
          {t('review.listEntry', { row, severity: t(`severity.${mark.severity}`) })}{' '}
        </span>
        <span className={styles.name}>{name} </span>
        <span className={styles.excerpt}>{excerpt(text, mark.from, mark.to)}</span>
      </span>
      <span className={styles.row} aria-hidden="true">
        {row}
      </span>
    </button>
  )
})

/** The marked words with a little of what stands around them. */
function excerpt(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, from - 8)) + 1
  return `${start > 0 ? '\u2026' : ''}${text.slice(start, to + 40)}`.replace(/\s+/g, ' ').trim()
}
