import { useState } from 'react'
import { Checkbox, CheckboxGroup, Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { type Motive, motives } from '../../../core/revisions/model'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Sheet } from '../../components/Sheet'
import styles from './sheets.module.css'

/** Why the active row goes back: motives from a short list, own words, or both. */
export function RejectSheet() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'reject')
  return (
    <Sheet title={t('decisions.rejectTitle')} open={open} onClose={() => app.getState().openDialog(null)}>
      <RejectForm />
    </Sheet>
  )
}

function RejectForm() {
  const { t } = useTranslation()
  const { app, decisions } = useDiptych()
  const [chosen, setChosen] = useState<readonly Motive[]>([])
  const [note, setNote] = useState('')
  const send = () => {
    app.getState().openDialog(null)
    decisions.reject(chosen, note)
  }
  return (
    <>
      <CheckboxGroup
        className={styles.group ?? ''}
        value={[...chosen]}
        onChange={(values) => setChosen(motives.filter((motive) => values.includes(motive)))}
      >
        <Label className={styles.label ?? ''}>{t('decisions.motives')}</Label>
        <div className={styles.boxes}>
          {motives.map((motive) => (
            <Checkbox key={motive} value={motive} className={styles.box ?? ''}>
              <span className={styles.tick} aria-hidden="true" />
              {t(`motives.${motive}`)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <TextField value={note} onChange={setNote} maxLength={2000} className={styles.field ?? ''}>
        <Label className={styles.label ?? ''}>{t('decisions.note')}</Label>
        <TextArea rows={3} className={styles.area ?? ''} />
      </TextField>
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" isDisabled={chosen.length === 0 && note.trim() === ''} onPress={send}>
          {t('decisions.rejectSend')}
        </Button>
      </div>
    </>
  )
}
