import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Sheet } from '../../components/Sheet'
import { useBoard } from '../issues'
import { obstacleOf } from './decisions'
import styles from './sheets.module.css'

/** More rows than this are counted, not listed. */
const mostListed = 200

/** Approves every row without findings, after a look at which these are. */
export function ApproveAllSheet() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'approve-all')
  return (
    <Sheet title={t('decisions.approveAllTitle')} open={open} onClose={() => app.getState().openDialog(null)}>
      <ApproveAllForm />
    </Sheet>
  )
}

function ApproveAllForm() {
  const { t } = useTranslation()
  const { app, decisions, review, settings } = useDiptych()
  const computed = useStore(review, ({ open }) => open?.review)
  const person = useStore(settings, (state) => state.settings.person)
  const marks = useBoard().marks
  const { free, held } = useMemo(() => {
    const marked = new Set(marks.map(({ link }) => link))
    const open = (computed?.order ?? []).filter((id) => {
      const state = computed?.links.get(id)
      return state && !marked.has(id) && state.decision?.kind !== 'approve' && state.status !== 'rejected'
    })
    const free = open.filter((id) => computed && obstacleOf(computed, id, person) === null)
    return { free, held: open.length - free.length }
  }, [computed, marks, person])
  const edited = free.filter((id) => computed?.links.get(id)?.status === 'edited')
  const approve = () => {
    app.getState().openDialog(null)
    decisions.approveAll(free)
  }
  return (
    <>
      <p>{t('decisions.approveAllCovers', { count: free.length })}</p>
      <p className={styles.hint}>
        {t('decisions.approveAllEdited', { edited: edited.length, machine: free.length - edited.length })}
        {held > 0 && ` ${t('decisions.approveAllHeld', { count: held })}`}
      </p>
      {edited.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        <ol className={styles.rows} aria-label={t('decisions.approveAllRows')} tabIndex={0}>
          {edited.slice(0, mostListed).map((id) => (
            <li key={id}>
              <span className={styles.number}>{(computed?.order.indexOf(id) ?? 0) + 1}</span>
              <span dir="auto">{computed?.links.get(id)?.current.text}</span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" isDisabled={free.length === 0} onPress={approve}>
          {t('decisions.approveAll')}
        </Button>
      </div>
    </>
  )
}
