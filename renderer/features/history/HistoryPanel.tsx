import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VList } from 'virtua'
import { useStore } from 'zustand'
import { isEffective } from '../../../core/revisions/effective'
import { linksOf } from '../../../core/revisions/fold'
import type { Review, Revision } from '../../../core/revisions/model'
import { sortRevisions } from '../../../core/revisions/order'
import { useDiptych } from '../../app/context'
import { useMoment } from '../../components/moment'
import { Segments } from '../../components/Segments'
import { Compare } from './Compare'
import styles from './HistoryPanel.module.css'
import { useWordRevision } from './words'

/** Who did what and when: to the active row, with its texts to compare and to put back, or to the whole article. */
export function HistoryPanel() {
  const { t } = useTranslation()
  const { review } = useDiptych()
  const [scope, setScope] = useState<'row' | 'article'>('row')
  const computed = useStore(review, ({ open }) => open?.review)
  const active = useStore(review, ({ open }) => open?.active ?? null)
  const state = computed?.links.get(active ?? '')
  const revisions = useMemo(() => {
    if (!computed) return []
    const shown = scope === 'article' ? computed.revisions : concerning(computed, active)
    return shown.filter(({ kind }) => kind !== 'time').toReversed()
  }, [computed, scope, active])
  if (!computed) return null
  return (
    <div className={styles.panel}>
      <div className={styles.scope}>
        <Segments
          bare
          label={t('history.scope')}
          value={scope}
          onChange={setScope}
          options={[
            { value: 'row', label: t('history.row') },
            { value: 'article', label: t('history.article') },
          ]}
        />
      </div>
      {scope === 'row' && state && <Compare key={state.link.id} state={state} />}
      {revisions.length === 0 ? (
        <p className={styles.none}>{t('history.none')}</p>
      ) : (
        <nav className={styles.list} aria-label={t('history.title')}>
          <VList data={revisions} itemSize={56}>
            {(revision) => <Entry key={revision.id} revision={revision} computed={computed} />}
          </VList>
        </nav>
      )}
    </div>
  )
}

/** Everything about one row, undos and redos of it included. */
function concerning({ links, undos, redos }: Review, link: string | null): readonly Revision[] {
  const own = links.get(link ?? '')?.history ?? []
  const back = own.flatMap(({ id }) => undos.get(id) ?? [])
  const forth = back.flatMap(({ id }) => redos.get(id) ?? [])
  return sortRevisions<Revision>([...own, ...back, ...forth])
}

function Entry({ revision, computed }: { readonly revision: Revision; readonly computed: Review }) {
  const { t } = useTranslation()
  const { reviewActions } = useDiptych()
  const moment = useMoment()
  const word = useWordRevision()
  const [link] = linksOf(computed, revision)
  const row = link === undefined ? 0 : computed.order.indexOf(link) + 1
  const withdrawn = revision.kind !== 'undo' && revision.kind !== 'redo' && !isEffective(computed, revision)
  return (
    <button
      type="button"
      className={styles.entry}
      data-withdrawn={withdrawn || undefined}
      onClick={() => link !== undefined && reviewActions.goTo(link, { from: 0, to: 0 })}
    >
      <span className={styles.number}>{row > 0 ? row : ''}</span>
      <span className={styles.words}>
        <span className={styles.what}>
          {word(revision)}
          {withdrawn && ` \u00b7 ${t('history.withdrawn')}`}
        </span>
        <span className={styles.who}>
          {revision.by.name} {'\u00b7'} <time dateTime={revision.at}>{moment(revision.at)}</time>
        </span>
      </span>
    </button>
  )
}
