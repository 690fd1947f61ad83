import { Download, Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../core/text/house-rules'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import styles from './GlossarySheet.module.css'
import type { Outcome } from './glossary'
import type { Kept } from './house-rules'
import { OutcomeLine } from './OutcomeLine'
import { selectedWords } from './selected-words'
import { TermForm } from './TermForm'
import { TermTable } from './TermTable'
import { useGlossary } from './use-glossary'
import { useWayBack } from './use-way-back'

/** What is being written: a new term, or one that is there. */
type Editing = { readonly before: Kept<Term> | null }

/** The glossary: find, add, change, remove, bring in and take out. */
export function Terms() {
  const { t } = useTranslation()
  const { glossary, review } = useDiptych()
  const { terms, scopes } = useGlossary()
  const [words] = useState(() => selectedWords(review.getState().open))
  const [editing, setEditing] = useState<Editing | null>(words === null ? null : { before: null })
  const [filter, setFilter] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { bar, goBack } = useWayBack()
  const say = (text: string) => {
    setOutcome({ text, isProblem: false })
    goBack()
  }
  const close = () => {
    setEditing(null)
    goBack()
  }
  const [scope = 'all'] = scopes
  return (
    <>
      <div ref={bar} className={styles.bar}>
        <div className={styles.filter}>
          <Field label={t('glossary.filter')} value={filter} onChange={setFilter} />
        </div>
        <Button icon={Upload} onPress={() => void glossary.importTerms(scope).then(setOutcome)}>
          {t('glossary.import')}
        </Button>
        <Button
          icon={Download}
          isDisabled={terms.length === 0}
          onPress={() => void glossary.exportTerms('csv').then(setOutcome)}
        >
          {t('glossary.exportCsv')}
        </Button>
        <Button
          icon={Download}
          isDisabled={terms.length === 0}
          onPress={() => void glossary.exportTerms('tbx').then(setOutcome)}
        >
          {t('glossary.exportTbx')}
        </Button>
        <Button look="primary" icon={Plus} onPress={() => setEditing({ before: null })}>
          {t('glossary.addTerm')}
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
      {editing && (
        <TermForm
          key={`${editing.before?.scope} ${editing.before?.id}`}
          before={editing.before}
          words={words}
          scopes={scopes}
          say={say}
          onDone={close}
        />
      )}
      <TermTable terms={terms} filter={filter} scopes={scopes} say={say} onEdit={(before) => setEditing({ before })} />
    </>
  )
}
