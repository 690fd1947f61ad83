import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './Segments.module.css'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly count?: number
    readonly title?: string
  }[]
  readonly onChange: (value: Value) => void
  readonly bare?: boolean
}

/** One of a few, all in sight. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  bare = false,
}: SegmentsProps<Value>) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      {...(bare && { 'aria-label': label })}
    >
      {!bare && <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={styles.segment ?? ''}
            {...(option.title !== undefined && { 'aria-label': option.title })}
          >
            {option.label}
            {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
