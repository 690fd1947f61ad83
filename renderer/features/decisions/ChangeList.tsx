import { Check, X } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { LinkState } from '../../../core/revisions/model'
import { useDiptych } from '../../app/context'
import { IconButton } from '../../components/Button'
import styles from './ChangeList.module.css'
import { decisionBase, openChanges } from './decisions'

/** A reviewer's list of the row's single changes: each can be accepted, or taken back. */
export function ChangeList({ state, readOnly }: { readonly state: LinkState; readonly readOnly: boolean }) {
  const { t } = useTranslation()
  const { decisions, review, settings } = useDiptych()
  const base = useStore(review, ({ open }) => open && decisionBase(open.review, state, open.view.base))
  const language = useStore(review, ({ open }) => open?.review.header.targetLanguage ?? 'en')
  const isReviewer = useStore(settings, (store) => store.settings.person.role === 'reviewer')
  const isDecided = state.decision?.kind === 'approve' || state.decision?.kind === 'reject'
  const changes = useMemo(
    () => (base && isReviewer && !isDecided ? openChanges(base, state.current, language) : []),
    [base, isReviewer, isDecided, state.current, language],
  )
  if (!base || changes.length === 0 || state.conflict.length > 0) return null
  const link = state.link.id
  return (
    <ol className={styles.list} aria-label={t('decisions.changes')}>
      {changes.map((change, index) => {
        const before = base.text.slice(change.before.from, change.before.to)
        const after = state.current.text.slice(change.after.from, change.after.to)
        const number = index + 1
        return (
          <li key={`${change.before.from} ${change.after.from}`} className={styles.change}>
            <span className={styles.words}>
              {before !== '' && <del className={styles.deleted}>{visible(before)}</del>}
              {after !== '' && <ins className={styles.inserted}>{visible(after)}</ins>}
            </span>
            {!readOnly && (
              <>
                <IconButton
                  icon={Check}
                  label={t('decisions.acceptChange', { number })}
                  onPress={() => decisions.accept(link, change)}
                />
                <IconButton
                  icon={X}
                  label={t('decisions.dropChange', { number })}
                  onPress={() => decisions.drop(link, change)}
                />
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Spaces and paragraph breaks that stand alone would not be seen. */
const visible = (text: string): string =>
  /\S/.test(text.replaceAll('\u2029', '')) ? text : text.replaceAll(' ', '\u2423').replaceAll('\u2029', '\u00b6')
