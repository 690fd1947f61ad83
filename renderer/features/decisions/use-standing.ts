import { useTranslation } from 'react-i18next'
import type { LinkState } from '../../../core/revisions/model'
import { useMoment } from '../../components/moment'

/** Where a row stands, in words: its status, who brought it there and when, and that it was approved before. */
export function useStanding({ status, decision, approved, conflict, history }: LinkState): string {
  const { t } = useTranslation()
  const moment = useMoment()
  if (conflict.length > 0) return t('status.conflict')
  if (decision !== null && status !== 'edited' && status !== 'untouched')
    return t('status.by', { status: t(`status.${status}`), name: decision.by.name, when: moment(decision.at) })
  if (status === 'untouched') return t('status.untouched')
  const last = history.findLast(({ kind }) => kind === 'edit')
  const words = approved === null ? t('status.edited') : t('status.reopened')
  return last ? t('status.by', { status: words, name: last.by.name, when: moment(last.at) }) : words
}
