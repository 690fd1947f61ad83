import { RotateCcw, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Virtualizer } from 'virtua'
import { useStore } from 'zustand'
import type { AlignmentLink, Side } from '../../../core/alignment/alignment'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { keyParts } from '../../components/keys'
import styles from './Alignment.module.css'
import { AlignmentRow } from './AlignmentRow'
import { isGap, placeAfter, type Repair, repairLinks } from './repairs'

/** Up to here every row stays in the page. */
const mostRowsInPage = 1500

/** How the two sides correspond, row by row, and the tools to mend it. */
export function Alignment() {
  const { t } = useTranslation()
  const { importing, app } = useDiptych()
  const versions = useStore(importing.store, (state) => state.versions)
  const proposal = useStore(importing.store, (state) => state.proposal)
  const links = versions.at(-1) ?? noLinks
  const [selected, setSelected] = useState<string | null>(links[0]?.id ?? null)
  const [side, setSide] = useState<Side>('target')
  const list = useRef<HTMLDivElement>(null)
  const texts = useMemo(
    () => new Map(proposal?.segments.map(({ id, content }) => [id, content.text.trim()])),
    [proposal],
  )

  const select = useCallback((link: string | null) => {
    setSelected(link)
    requestAnimationFrame(() => rowOf(list.current, link)?.focus())
  }, [])

  const repair = useCallback(
    (wanted: Repair) => {
      const before = importing.store.getState().versions.at(-1) ?? noLinks
      const after = repairLinks(before, wanted, crypto.randomUUID())
      if (after === before) return
      importing.actions.setLinks(after)
      select(placeAfter(before, after, wanted.link))
    },
    [importing, select],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const at = links.findIndex(({ id }) => id === selected)
    const link = links[at]
    if (!link || event.ctrlKey || event.metaKey) {
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
        event.preventDefault()
        importing.actions.undoLinks()
      }
      return
    }
    const act = keyActs({ link, links, at, side, isAlt: event.altKey, select, setSide, repair })[
      event.key.toLowerCase()
    ]
    if (!act) return
    event.preventDefault()
    act()
  }

  const gaps = links.filter(isGap)
  const nextGap = () => {
    const at = links.findIndex(({ id }) => id === selected)
    const next = links.find((link, index) => index > at && isGap(link)) ?? gaps[0]
    if (next) select(next.id)
  }
  const undoKey = keyParts('Mod+Z', app.getState().platform).join('+')

  return (
    <section className={styles.alignment} aria-labelledby="alignment">
      <header className={styles.header}>
        <div>
          <h2 id="alignment">{t('import.alignment')}</h2>
          <p className={styles.hint}>{t('import.alignmentHint')}</p>
        </div>
        <p className={styles.counts} role="status">
          {t('import.rows', { count: links.length })} ·{' '}
          {gaps.length === 0 ? t('import.noGaps') : t('import.gaps', { count: gaps.length })}
        </p>
        {gaps.length > 0 && <Button onPress={nextGap}>{t('import.nextGap')}</Button>}
        <Button icon={Undo2} isDisabled={versions.length < 2} onPress={importing.actions.undoLinks}>
          {t('import.undo')}
        </Button>
        <Button
          icon={RotateCcw}
          isDisabled={versions.length < 2}
          onPress={() => versions[0] && importing.actions.setLinks(versions[0])}
        >
          {t('import.reset')}
        </Button>
      </header>
      <p className={styles.keys}>{t('import.keys', { undo: undoKey })}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows in it take the focus */}
      <div ref={list} className={styles.rows} onKeyDown={onKeyDown}>
        <Rows links={links}>
          {links.map((link, index) => (
            <AlignmentRow
              key={link.id}
              link={link}
              row={index + 1}
              texts={texts}
              side={link.id === selected ? side : null}
              isLast={index === links.length - 1}
              onSelect={setSelected}
              onRepair={repair}
            />
          ))}
        </Rows>
      </div>
    </section>
  )
}

const noLinks: readonly AlignmentLink[] = []

const rowOf = (list: Element | null, link: string | null): HTMLElement | null =>
  link === null ? null : (list?.querySelector<HTMLElement>(`[data-link="${CSS.escape(link)}"]`) ?? null)

interface KeyContext {
  readonly link: AlignmentLink
  readonly links: readonly AlignmentLink[]
  readonly at: number
  readonly side: Side
  readonly isAlt: boolean
  readonly select: (link: string | null) => void
  readonly setSide: (side: Side) => void
  readonly repair: (repair: Repair) => void
}

function keyActs({
  link,
  links,
  at,
  side,
  isAlt,
  select,
  setSide,
  repair,
}: KeyContext): Readonly<Record<string, () => void>> {
  const go = (direction: 'up' | 'down') => () => {
    if (isAlt) repair({ kind: 'move', link: link.id, side, direction })
    else select(links[at + (direction === 'up' ? -1 : 1)]?.id ?? link.id)
  }
  const choose = (chosen: Side) => () => setSide(chosen)
  return {
    arrowup: go('up'),
    arrowdown: go('down'),
    arrowleft: choose('source'),
    arrowright: choose('target'),
    home: () => select(links[0]?.id ?? null),
    end: () => select(links.at(-1)?.id ?? null),
    m: () => repair({ kind: 'merge', link: link.id }),
    s: () => repair({ kind: 'split', link: link.id }),
  }
}

/** All rows in the page while it can hold them; of more, those in sight. */
function Rows({ links, children }: { readonly links: readonly AlignmentLink[]; readonly children: React.ReactNode[] }) {
  const place = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement | null>(null)
  const [startMargin, setStartMargin] = useState<number | null>(null)
  const isLong = links.length > mostRowsInPage
  useLayoutEffect(() => {
    scroller.current = place.current?.closest<HTMLElement>('[data-scroller]') ?? null
    setStartMargin(place.current?.offsetTop ?? 0)
  }, [])
  return (
    <div ref={place}>
      {!isLong && children}
      {isLong && startMargin !== null && (
        <Virtualizer scrollRef={scroller} startMargin={startMargin} itemSize={64}>
          {children}
        </Virtualizer>
      )}
    </div>
  )
}
