import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { compilePattern } from '../../../core/checks/house/patterns'
import type { UserPattern } from '../../../core/text/house-rules'
import { wordProblem } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Field } from '../../components/Field'
import { Segments } from '../../components/Segments'
import styles from './GlossarySheet.module.css'
import type { Kept, Scope } from './house-rules'
import { PatternTester } from './PatternTester'
import { ScopeChoice } from './TermForm'

interface PatternFormProps {
  /** The pattern to change; null for a new one. */
  readonly before: Kept<UserPattern> | null
  readonly scopes: readonly Scope[]
  readonly say: (text: string) => void
  readonly onDone: () => void
}

const blank: UserPattern = {
  name: '',
  when: 'target',
  pattern: '',
  other: '',
  expects: 'match',
  severity: 'minor',
  message: '',
  kind: 'words',
}

/** A pattern as it is typed, and what it does to texts of the person's own. */
export function PatternForm({ before, scopes, say, onDone }: PatternFormProps) {
  const { t } = useTranslation()
  const { glossary, texts } = useDiptych()
  const [typed, setTyped] = useState(before?.value ?? blank)
  const [alone, setAlone] = useState((before?.value.other ?? '') === '')
  const [scope, setScope] = useState<Scope>(before?.scope ?? scopes[0] ?? 'all')
  const change = (part: Partial<UserPattern>) => setTyped({ ...typed, ...part })
  const pattern: UserPattern = { ...typed, name: typed.name.trim() || typed.pattern, other: alone ? '' : typed.other }
  const compiled = typed.pattern === '' ? null : compilePattern(pattern)
  const isReady = compiled?.ok === true && (alone || typed.other !== '')
  const save = () => {
    if (!isReady) return
    glossary.keepPattern(scope, pattern, before)
    say(t('glossary.kept', { name: pattern.name }))
    onDone()
  }
  const otherSide = typed.when === 'source' ? 'target' : 'source'
  return (
    <Form
      className={styles.form ?? ''}
      aria-label={before ? t('glossary.editPattern', { name: before.value.name }) : t('glossary.addPattern')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.fields}>
        <Field autoFocus label={t('glossary.name')} value={typed.name} onChange={(name) => change({ name })} />
        <Field label={t('glossary.message')} value={typed.message} onChange={(message) => change({ message })} />
        <Segments
          label={t('glossary.when')}
          value={typed.when}
          onChange={(when) => change({ when })}
          options={[
            { value: 'target', label: t('glossary.sides.target') },
            { value: 'source', label: t('glossary.sides.source') },
          ]}
        />
        <Segments
          label={t('glossary.kind')}
          value={typed.kind}
          onChange={(kind) => change({ kind })}
          options={[
            { value: 'words', label: t('glossary.kinds.words') },
            { value: 'expression', label: t('glossary.kinds.expression') },
          ]}
        />
        <Field label={t('glossary.pattern')} value={typed.pattern} onChange={(text) => change({ pattern: text })} />
        <Choice
          label={t('glossary.fault')}
          value={alone ? 'alone' : typed.expects}
          onChange={(chosen) => {
            setAlone(chosen === 'alone')
            if (chosen !== 'alone') change({ expects: chosen })
          }}
          options={[
            { value: 'alone', label: t('glossary.faults.alone') },
            { value: 'match', label: t('glossary.faults.match') },
            { value: 'no-match', label: t('glossary.faults.no-match') },
          ]}
        />
        {!alone && (
          <Field
            label={t('glossary.other', { side: t(`glossary.sides.${otherSide}`) })}
            value={typed.other}
            onChange={(other) => change({ other })}
          />
        )}
        <Choice
          label={t('glossary.severity')}
          value={typed.severity}
          onChange={(severity) => change({ severity })}
          options={(['critical', 'major', 'minor'] as const).map((each) => ({
            value: each,
            label: t(`severity.${each}`),
          }))}
        />
      </div>
      {typed.kind === 'expression' && <p className={styles.hint}>{t('glossary.expressionHint')}</p>}
      <p role="status" className={styles.problem}>
        {compiled && !compiled.ok ? wordProblem(texts, compiled.problem) : ''}
      </p>
      <PatternTester pattern={pattern} compiled={compiled?.ok ? compiled.value : null} />
      <div className={styles.bar}>
        <ScopeChoice scope={scope} scopes={scopes} onChange={setScope} />
        <span className={styles.gap} />
        <Button look="quiet" onPress={onDone}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {t('glossary.save')}
        </Button>
      </div>
    </Form>
  )
}
