import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { bases } from '../../../core/revisions/bases'
import { filters, isWhole, type View } from '../../../core/revisions/filters'
import { useDiptych } from '../../app/context'
import { Choice } from '../../components/Choice'
import { useVisibleRows } from '../issues'
import styles from './ViewBar.module.css'

/** Which rows are shown, and what their changes are shown against. */
export function ViewBar() {
  const { t } = useTranslation()
  const { review, reviewActions } = useDiptych()
  const view = useStore(review, ({ open }) => open?.view)
  const people = useStore(review, ({ open }) => open?.review.people)
  if (!view) return null
  const change = (part: Partial<View>) => reviewActions.look({ view: { ...view, ...part } })
  const everybody = ''
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('view.title')}>
      <Choice
        bare
        label={t('view.filter')}
        value={view.filter}
        onChange={(filter) => change({ filter })}
        options={filters.map((filter) => ({ value: filter, label: t(`view.filters.${filter}`) }))}
      />
      {people && people.size > 0 && (
        <Choice
          bare
          label={t('view.person')}
          value={view.person ?? everybody}
          onChange={(person) => change({ person: person === everybody ? null : person })}
          options={[
            { value: everybody, label: t('view.everybody') },
            ...[...people].map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
      <Choice
        bare
        label={t('view.base')}
        value={view.base}
        onChange={(base) => change({ base })}
        options={bases.map((base) => ({ value: base, label: t(`view.bases.${base}`) }))}
      />
      {!isWhole(view) && <Count />}
    </div>
  )
}

function Count() {
  const { t } = useTranslation()
  const rows = useVisibleRows().length
  return (
    <span className={styles.count} role="status">
      {t('view.count', { count: rows })}
    </span>
  )
}
