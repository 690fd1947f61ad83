import { useTranslation } from 'react-i18next'
import type { Revision } from '../../../core/revisions/model'
import { wordCheck } from '../../../locales/words'
import { useDiptych } from '../../app/context'

/** Says in a few words what a revision did. */
export function useWordRevision(): (revision: Revision) => string {
  const { t } = useTranslation()
  const { texts } = useDiptych()
  const nameOf = (check: string): string => wordCheck(texts, check)
  return (revision) => {
    switch (revision.kind) {
      case 'edit':
        return revision.check === undefined
          ? t(`history.edit.${revision.reason}`)
          : t('history.fixed', { check: nameOf(revision.check) })
      case 'dismiss':
        return t('history.dismiss', { check: nameOf(revision.check) })
      case 'silence':
        return t(revision.silent ? 'history.silence' : 'history.unsilence', { check: nameOf(revision.check) })
      case 'approve':
        return t(revision.edit === revision.reviewed ? 'history.approve' : 'history.approveEdited')
      case 'comment':
        return t('history.comment', { text: revision.text })
      case 'reject':
        return t('history.reject', {
          reason: [...revision.motives.map((motive) => t(`motives.${motive}`)), revision.note]
            .filter(Boolean)
            .join(', '),
        })
      case 'resolve':
        return t(revision.resolved ? 'history.resolve' : 'history.unresolve')
      case 'annotate':
        return t('history.annotate', { words: revision.passage.quote })
      default:
        return t(`history.${revision.kind}`)
    }
  }
}
