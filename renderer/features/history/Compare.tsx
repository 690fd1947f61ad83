import { History } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { LinkState } from '../../../core/revisions/model'
import type { Content } from '../../../core/text/content'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { useMoment } from '../../components/moment'
import { Changed } from '../changes'
import styles from './Compare.module.css'

/** One text the row had: the machine's, or what an edit made of it. */
interface Version {
  readonly id: string
  readonly name: string
  readonly content: Content
}

const machineId = 'machine'

/** Any two texts of a row side by side as changes; either can be put back. */
export function Compare({ state }: { readonly state: LinkState }) {
  const { t } = useTranslation()
  const { decisions, review } = useDiptych()
  const moment = useMoment()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const language = useStore(review, ({ open }) => open?.review.header.targetLanguage ?? 'en')
  const versions: readonly Version[] = [
    { id: machineId, name: t('history.machine'), content: state.machine },
    ...state.history.flatMap((revision) =>
      revision.kind === 'edit'
        ? [{ id: revision.id, name: `${revision.by.name} \u00b7 ${moment(revision.at)}`, content: revision.content }]
        : [],
    ),
  ]
  const [one, setOne] = useState(machineId)
  const [other, setOther] = useState(state.edit ?? machineId)
  const before = versions.find(({ id }) => id === one) ?? versions[0]
  const after = versions.find(({ id }) => id === other) ?? versions[0]
  if (versions.length === 1 || !before || !after) return null
  const options = versions.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className={styles.compare} aria-label={t('history.compare')}>
      <div className={styles.pair}>
        <Choice label={t('history.from')} value={before.id} onChange={setOne} options={options} />
        <Choice label={t('history.to')} value={after.id} onChange={setOther} options={options} />
      </div>
      <p className={styles.text}>
        <Changed before={before.content.text} after={after.content.text} language={language} />
      </p>
      {!readOnly && after.content !== state.current && (
        <Button icon={History} onPress={() => decisions.restore(state.link.id, after.content)}>
          {t('history.restore', { version: after.name })}
        </Button>
      )}
    </section>
  )
}
