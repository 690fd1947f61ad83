import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compilePattern } from '../../../core/checks/house/patterns'
import type { UserPattern } from '../../../core/text/house-rules'
import { wordProblem } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import styles from './GlossarySheet.module.css'
import type { Outcome } from './glossary'
import type { Kept } from './house-rules'
import { OutcomeLine } from './OutcomeLine'
import { PatternForm } from './PatternForm'
import { useGlossary } from './use-glossary'
import { useWayBack } from './use-way-back'

/** The patterns: add, change, try out, remove. */
export function Patterns() {
  const { t } = useTranslation()
  const { patterns, scopes } = useGlossary()
  const [editing, setEditing] = useState<{ readonly before: Kept<UserPattern> | null } | null>(null)
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
  return (
    <>
      <div ref={bar} className={styles.bar}>
        <p className={styles.hint}>{t('glossary.patternsHint')}</p>
        <span className={styles.gap} />
        <Button look="primary" icon={Plus} onPress={() => setEditing({ before: null })}>
          {t('glossary.addPattern')}
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
      {editing && (
        <PatternForm
          key={`${editing.before?.scope} ${editing.before?.id}`}
          before={editing.before}
          scopes={scopes}
          say={say}
          onDone={close}
        />
      )}
      {patterns.length === 0 ? (
        <p className={styles.none}>{t('glossary.noPatterns')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('glossary.patterns')}>
          {patterns.map((kept) => (
            <PatternItem
              key={`${kept.scope} ${kept.id}`}
              kept={kept}
              say={say}
              onEdit={scopes.includes(kept.scope) ? () => setEditing({ before: kept }) : null}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function PatternItem({
  kept,
  say,
  onEdit,
}: {
  readonly kept: Kept<UserPattern>
  readonly say: (text: string) => void
  /** Null where it cannot be changed. */
  readonly onEdit: (() => void) | null
}) {
  const { t } = useTranslation()
  const { glossary, texts } = useDiptych()
  const { name, pattern, other, when, expects, severity } = kept.value
  const compiled = compilePattern(kept.value)
  const remove = () => {
    glossary.removePattern(kept)
    say(t('glossary.removed', { name }))
  }
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <strong>{name}</strong>
        <p className={styles.hint}>
          {t(`glossary.sides.${when}`)} <code>{pattern}</code>
          {other !== '' && (
            <>
              {' '}
              {t(`glossary.expects.${expects}`)} <code>{other}</code>
            </>
          )}{' '}
          · {t(`severity.${severity}`)} · {t(`glossary.scopes.${kept.scope}`)}
        </p>
        {!compiled.ok && <p className={styles.problem}>{wordProblem(texts, compiled.problem)}</p>}
      </div>
      {onEdit && (
        <div className={styles.acts}>
          <IconButton icon={Pencil} label={t('glossary.editPattern', { name })} onPress={onEdit} />
          <IconButton icon={Trash2} label={t('glossary.remove', { name })} onPress={remove} />
        </div>
      )}
    </li>
  )
}
