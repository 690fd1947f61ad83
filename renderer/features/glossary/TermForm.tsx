import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { joinTerms, splitTerms } from '../../../core/formats/glossary/csv'
import type { Term } from '../../../core/text/house-rules'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Segments } from '../../components/Segments'
import styles from './GlossarySheet.module.css'
import type { Kept, Scope } from './house-rules'
import type { SelectedWords } from './selected-words'

interface TermFormProps {
  /** The term to change; null for a new one. */
  readonly before: Kept<Term> | null
  readonly words: SelectedWords | null
  readonly scopes: readonly Scope[]
  readonly say: (text: string) => void
  readonly onDone: () => void
}

/** A term as it is typed: several phrases in one field are divided by `|`. */
export function TermForm({ before, words, scopes, say, onDone }: TermFormProps) {
  const { t } = useTranslation()
  const { glossary } = useDiptych()
  const [source, setSource] = useState(before?.value.source ?? words?.source ?? '')
  const [target, setTarget] = useState(before ? joinTerms(before.value.target) : (words?.target ?? ''))
  const [forbidden, setForbidden] = useState(joinTerms(before?.value.forbidden ?? []))
  const [note, setNote] = useState(before?.value.note ?? '')
  const [caseSensitive, setCaseSensitive] = useState(before?.value.caseSensitive ?? false)
  const [scope, setScope] = useState<Scope>(before?.scope ?? scopes[0] ?? 'all')
  const term: Term = {
    source: source.trim(),
    target: splitTerms(target),
    forbidden: splitTerms(forbidden),
    note: note.trim(),
    caseSensitive,
  }
  const isTerm = term.forbidden.length > 0 || (term.source !== '' && term.target.length > 0)
  const save = () => {
    if (!isTerm) return
    glossary.keepTerm(scope, term, before)
    say(t('glossary.kept', { name: term.source || term.forbidden[0] }))
    onDone()
  }
  return (
    <Form
      className={styles.form ?? ''}
      aria-label={before ? t('glossary.editTerm', { name: before.value.source }) : t('glossary.addTerm')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.fields}>
        <Field autoFocus label={t('glossary.source')} value={source} onChange={setSource} />
        <Field label={t('glossary.target')} value={target} onChange={setTarget} />
        <Field label={t('glossary.forbidden')} value={forbidden} onChange={setForbidden} />
        <Field label={t('glossary.note')} value={note} onChange={setNote} />
      </div>
      <p className={styles.hint}>{t('glossary.termHint')}</p>
      <div className={styles.bar}>
        <Segments
          label={t('glossary.capitals')}
          value={caseSensitive ? 'count' : 'free'}
          onChange={(chosen) => setCaseSensitive(chosen === 'count')}
          options={[
            { value: 'free', label: t('glossary.capitalsFree') },
            { value: 'count', label: t('glossary.capitalsCount') },
          ]}
        />
        <ScopeChoice scope={scope} scopes={scopes} onChange={setScope} />
        <span className={styles.gap} />
        <Button look="quiet" onPress={onDone}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isTerm}>
          {t('glossary.save')}
        </Button>
      </div>
    </Form>
  )
}

/** For whom an entry counts; not asked where there is no choice. */
export function ScopeChoice({
  scope,
  scopes,
  onChange,
}: {
  readonly scope: Scope
  readonly scopes: readonly Scope[]
  readonly onChange: (scope: Scope) => void
}) {
  const { t } = useTranslation()
  if (scopes.length < 2) return null
  return (
    <Segments
      label={t('glossary.scope')}
      value={scope}
      onChange={onChange}
      options={scopes.map((each) => ({ value: each, label: t(`glossary.scopes.${each}`) }))}
    />
  )
}
