import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Policy } from '../../../core/revisions/model'
import { useDiptych } from '../../app/context'
import { Choice } from '../../components/Choice'
import { Segments } from '../../components/Segments'
import { Sheet } from '../../components/Sheet'
import styles from './sheets.module.css'

const shares = ['0.5', '0.7', '0.85', '0.95', '1'] as const
const secondPersons = { auto: null, yes: true, no: false } as const

/** What this review asks for before its text goes out: kept with the review, for everybody who works on it. */
export function RulesSheet() {
  const { t } = useTranslation()
  const { app, review } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'rules')
  const policy = useStore(review, (state) => state.open?.review.policy)
  if (!policy) return null
  return (
    <Sheet title={t('rules.title')} open={open} onClose={() => app.getState().openDialog(null)}>
      <p className={styles.hint}>{t('rules.hint')}</p>
      <RulesForm policy={policy} />
    </Sheet>
  )
}

function RulesForm({ policy }: { readonly policy: Policy }) {
  const { t, i18n } = useTranslation()
  const { decisions } = useDiptych()
  const change = (part: Partial<Policy>) => decisions.setPolicy({ ...policy, ...part })
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  const shareOptions = shares.map((share) => ({
    value: share,
    label: share === '1' ? t('rules.never') : t('rules.above', { share: percent.format(Number(share)) }),
  }))
  const shareFrom = (share: number) => shares.find((each) => Number(each) >= share) ?? '1'
  return (
    <>
      <Segments
        label={t('rules.secondPerson')}
        value={policy.secondPerson === null ? 'auto' : policy.secondPerson ? 'yes' : 'no'}
        onChange={(value) => change({ secondPerson: secondPersons[value] })}
        options={[
          { value: 'auto', label: t('rules.secondPersonAuto') },
          { value: 'yes', label: t('rules.secondPersonYes') },
          { value: 'no', label: t('rules.secondPersonNo') },
        ]}
      />
      <Segments
        label={t('rules.approvedOnly')}
        value={policy.approvedOnly ? 'yes' : 'no'}
        onChange={(value) => change({ approvedOnly: value === 'yes' })}
        options={[
          { value: 'no', label: t('rules.approvedOnlyNo') },
          { value: 'yes', label: t('rules.approvedOnlyYes') },
        ]}
      />
      <Choice
        label={t('rules.warnAbove')}
        value={shareFrom(policy.warnAbove)}
        onChange={(share) => change({ warnAbove: Number(share) })}
        options={shareOptions}
      />
      <Choice
        label={t('rules.blockAbove')}
        value={shareFrom(policy.blockAbove)}
        onChange={(share) => change({ blockAbove: Number(share) })}
        options={shareOptions}
      />
    </>
  )
}
