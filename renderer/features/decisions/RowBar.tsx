import { Check, CheckCheck, LockOpen, MessageSquare, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { LinkState } from '../../../core/revisions/model'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { ChangeList } from './ChangeList'
import { Conflict } from './Conflict'
import styles from './RowBar.module.css'
import { StatusSign, standingOf } from './StatusSign'
import { useStanding } from './use-standing'

/** Under the active row: where it stands, and what can be decided about it. */
export function RowBar({ state }: { readonly state: LinkState }) {
  const { t } = useTranslation()
  const { app, decisions, review, reviewActions, settings } = useDiptych()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const isReviewer = useStore(settings, ({ settings: { person } }) => person.role === 'reviewer')
  const comments = state.threads.filter(({ resolved }) => !resolved).length
  const isApproved = state.decision?.kind === 'approve'
  return (
    <div className={styles.bar}>
      <Conflict state={state} readOnly={readOnly} />
      <ChangeList state={state} readOnly={readOnly} />
      <div className={styles.line}>
        <StandingLine state={state} />
        <div className={styles.tools} role="toolbar" aria-label={t('decisions.tools')}>
          <Button look="quiet" icon={MessageSquare} onPress={reviewActions.askComment}>
            {comments === 0 ? t('comments.add') : t('comments.count', { count: comments })}
          </Button>
          {!readOnly && isApproved && (
            <Button look="quiet" icon={LockOpen} onPress={decisions.reopen}>
              {t('decisions.reopen')}
            </Button>
          )}
          {!readOnly && isReviewer && !isApproved && (
            <>
              <Button look="quiet" icon={Undo2} press="Mod+Shift+R" onPress={() => app.getState().openDialog('reject')}>
                {t('decisions.reject')}
              </Button>
              <Button icon={CheckCheck} press="Mod+Shift+A" onPress={decisions.approve}>
                {t('decisions.approve')}
              </Button>
            </>
          )}
          {!readOnly && !isReviewer && state.status === 'untouched' && (
            <Button icon={Check} press="Mod+Shift+K" onPress={decisions.confirm}>
              {t('decisions.confirm')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

/** Who brought the row where it stands, and when; the reason when it was sent back. */
function StandingLine({ state }: { readonly state: LinkState }) {
  const { t } = useTranslation()
  const words = useStanding(state)
  const decision = state.decision
  return (
    <div className={styles.standing} role="status">
      <StatusSign standing={standingOf(state)} />
      <span>{words}</span>
      {decision?.kind === 'reject' && (
        <span className={styles.reason}>
          {[...decision.motives.map((motive) => t(`motives.${motive}`)), decision.note]
            .filter(Boolean)
            .join(' \u00b7 ')}
        </span>
      )}
    </div>
  )
}
