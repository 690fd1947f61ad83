import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { EditRevision, LinkState } from '../../../core/revisions/model'
import { textOfEdit } from '../../../core/revisions/passages'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { useMoment } from '../../components/moment'
import styles from './Conflict.module.css'

/** Two people wrote the row at once: both texts, what they began with, and the choice. */
export function Conflict({ state, readOnly }: { readonly state: LinkState; readonly readOnly: boolean }) {
  const { t } = useTranslation()
  const { decisions, review, reviewActions } = useDiptych()
  const moment = useMoment()
  const language = useStore(review, ({ open }) => open?.review.header.targetLanguage)
  if (state.conflict.length === 0) return null
  const link = state.link.id
  const settle = (edit: EditRevision) => decisions.settle(link, edit.content)
  const settleTyped = () => {
    reviewActions.store()
    const typed = review.getState().open?.review.links.get(link)?.current
    if (typed) decisions.settle(link, typed)
  }
  return (
    <section className={styles.conflict} aria-label={t('status.conflict')}>
      <p className={styles.hint}>{t('decisions.conflictHint')}</p>
      <dl className={styles.texts}>
        <div>
          <dt>{t('decisions.conflictBase')}</dt>
          <dd lang={language} dir="auto">
            {textOfEdit(state, commonStart(state))}
          </dd>
        </div>
        {state.conflict.map((edit) => (
          <div key={edit.id}>
            <dt>{t('decisions.conflictBy', { name: edit.by.name, when: moment(edit.at) })}</dt>
            <dd lang={language} dir="auto">
              {edit.content.text}
              {!readOnly && (
                <Button onPress={() => settle(edit)}>{t('decisions.takeTextOf', { name: edit.by.name })}</Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!readOnly && (
        <Button look="quiet" onPress={settleTyped}>
          {t('decisions.settleTyped')}
        </Button>
      )}
    </section>
  )
}

/** The last edit that all sides of a conflict go on from; null when that is the machine text. */
function commonStart({ conflict, history }: LinkState): string | null {
  const parents = new Map(history.flatMap((each) => (each.kind === 'edit' ? [[each.id, each.parent] as const] : [])))
  const chain = (start: string): readonly string[] => {
    const ids: string[] = []
    for (let id = parents.get(start) ?? null; id !== null && !ids.includes(id); id = parents.get(id) ?? null)
      ids.push(id)
    return ids
  }
  const [first, ...others] = conflict.map(({ id }) => chain(id))
  return first?.find((id) => others.every((other) => other.includes(id))) ?? null
}
