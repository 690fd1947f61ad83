import { Download, Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../core/text/house-rules'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import styles from './GlossarySheet.module.css'
import type { Kept } from './house-rules'
import { selectedWords } from './selected-words'
import { TermForm } from './TermForm'
import { TermTable } from './TermTable'
import { useGlossary } from './use-glossary'

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
  const [scope = 'all'] = scopes
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <Field label={t('glossary.filter')} value={filter} onChange={setFilter} />
        </div>
        <Button icon={Upload} onPress={() => void glossary.importTerms(scope)}>
          {t('glossary.import')}
        </Button>
        <Button icon={Download} isDisabled={terms.length === 0} onPress={() => void glossary.exportTerms('csv')}>
          {t('glossary.exportCsv')}
        </Button>
        <Button icon={Download} isDisabled={terms.length === 0} onPress={() => void glossary.exportTerms('tbx')}>
          {t('glossary.exportTbx')}
        </Button>
        <Button look="primary" icon={Plus} onPress={() => setEditing({ before: null })}>
          {t('glossary.addTerm')}
        </Button>
      </div>
      {editing && (
        <TermForm
          key={`${editing.before?.scope} ${editing.before?.id}`}
          before={editing.before}
          words={words}
          scopes={scopes}
          onDone={() => setEditing(null)}
        />
      )}
      <TermTable terms={terms} filter={filter} scopes={scopes} onEdit={(before) => setEditing({ before })} />
    </>
  )
}
