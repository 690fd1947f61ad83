import { type ReactNode, useEffect, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { errorSeverities, markCategories } from '../../../core/report/mqm'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Keys } from '../../components/Keys'
import { Sheet } from '../../components/Sheet'
import { type ErrorWords, markedWords } from './errors'
import styles from './MarkSheet.module.css'

/** What is wrong with the selected words: a key for the category, one for how grave it is, Enter. */
export function MarkSheet() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'mark-error')
  return (
    <Sheet title={t('errors.title')} open={open} onClose={() => app.getState().openDialog(null)}>
      <MarkForm />
    </Sheet>
  )
}

const categories = markCategories.map((value, index) => ({ value, press: String((index + 1) % 10) }))
const severities = errorSeverities.map((value, index) => ({ value, press: 'QWER'.charAt(index) }))

function MarkForm() {
  const { t } = useTranslation()
  const { app, review, errorActions } = useDiptych()
  const [marked] = useState(() => markedWords(review))
  const [words, setWords] = useState<ErrorWords>({ category: markCategories[0], severity: 'major', note: '' })
  const save = () => {
    app.getState().openDialog(null)
    errorActions.mark(words)
  }
  useMarkKeys((key) => {
    const category = categories.find(({ press }) => press === key)?.value
    const severity = severities.find(({ press }) => press === key)?.value
    if (category) setWords({ ...words, category })
    else if (severity) setWords({ ...words, severity })
    else if (key === 'ENTER') save()
    return category !== undefined || severity !== undefined || key === 'ENTER'
  })
  return (
    <>
      <q className={styles.quote}>{marked?.passage.quote}</q>
      <Options
        label={t('errors.category')}
        value={words.category}
        onChange={(category) => setWords({ ...words, category })}
        options={categories.map((each) => ({ ...each, label: t(`categories.${each.value}`) }))}
      />
      <Options
        label={t('errors.severity')}
        value={words.severity}
        onChange={(severity) => setWords({ ...words, severity: severity as ErrorWords['severity'] })}
        options={severities.map((each) => ({ ...each, label: t(`severity.${each.value}`) }))}
      />
      <Field label={t('errors.note')} value={words.note} onChange={(note) => setWords({ ...words, note })} />
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" press="Enter" onPress={save}>
          {t('errors.save')}
        </Button>
      </div>
    </>
  )
}

/** Single keys, upper case, but for those that belong to a field; Enter on a button is the button's. */
function useMarkKeys(act: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      const isEnter = event.key === 'Enter'
      if (isEnter ? target?.closest('button') : target?.matches('input:not([type="radio"])')) return
      if (!act(event.key.toUpperCase())) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [act])
}

interface OptionsProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string; readonly press: string }[]
}

/** One of a few, each with its key. */
function Options({ label, value, onChange, options }: OptionsProps): ReactNode {
  return (
    <RadioGroup className={styles.group ?? ''} value={value} onChange={onChange}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={styles.option ?? ''}
            aria-keyshortcuts={option.press}
          >
            <Keys press={option.press} />
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
