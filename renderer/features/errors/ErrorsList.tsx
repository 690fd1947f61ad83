import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { AnnotateRevision } from '../../../core/revisions/model'
import { placePassage } from '../../../core/revisions/passages'
import { wordCategory } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import styles from './ErrorsList.module.css'

interface Entry {
  readonly row: number
  readonly error: AnnotateRevision
}

/** The errors that were marked, by row: to go to, and to take back one's own. Those of others say whose they are. */
export function ErrorsList() {
  const { t } = useTranslation()
  const entries = useErrors()
  if (entries.length === 0) return null
  return (
    <Fold title={t('errors.list', { count: entries.length })} className={styles.content}>
      <ul>
        {entries.map((entry) => (
          <ErrorEntry key={entry.error.id} {...entry} />
        ))}
      </ul>
    </Fold>
  )
}

function useErrors(): readonly Entry[] {
  const { review } = useDiptych()
  const computed = useDeferredValue(useStore(review, ({ open }) => open?.review))
  return useMemo(
    () =>
      computed?.order.flatMap((id, index) =>
        (computed.links.get(id)?.errors ?? []).map((error) => ({ row: index + 1, error })),
      ) ?? [],
    [computed],
  )
}

function ErrorEntry({ row, error }: Entry) {
  const { t } = useTranslation()
  const { texts, review, reviewActions, errorActions, settings } = useDiptych()
  const name = useStore(settings, (state) => state.settings.person.name)
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const category = wordCategory(texts, error.category)
  const { quote } = error.passage
  const isOwn = error.origin === null && error.by.name === name
  const show = () => {
    const open = review.getState().open
    const state = open?.review.links.get(error.link)
    const place = open && state && placePassage(state, error.passage, open.review.header.targetLanguage)
    reviewActions.goTo(error.link, place ?? { from: 0, to: 0 })
  }
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.words} onClick={show}>
        <span className={styles.quote}>{t('errors.entry', { row, words: quote })}</span>
        <span className={styles.about}>
          {[category, t(`severity.${error.severity}`), error.note, error.origin ?? error.by.name]
            .filter(Boolean)
            .join(' \u00b7 ')}
        </span>
      </button>
      {isOwn && !readOnly && (
        <Button
          look="quiet"
          aria-label={t('errors.removeOf', { words: quote })}
          onPress={() => errorActions.remove(error)}
        >
          {t('errors.remove')}
        </Button>
      )}
    </li>
  )
}
