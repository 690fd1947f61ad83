import { Input, Label, TextField } from 'react-aria-components'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly maxLength?: number
  readonly autoFocus?: boolean
}

/** A line of text with its label. */
export function Field({ label, value, onChange, onBlur, maxLength = 500, autoFocus = false }: FieldProps) {
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      autoFocus={autoFocus}
      {...(onBlur && { onBlur })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} spellCheck={false} autoComplete="off" />
    </TextField>
  )
}
