import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** Keeps the label for screen readers only. */
  readonly bare?: boolean
}

/** One of several, from a list that opens. */
export function Choice<Value extends string>({ label, value, options, onChange, bare = false }: ChoiceProps<Value>) {
  return (
    <Select
      className={styles.choice ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      {...(bare && { 'aria-label': label })}
    >
      {!bare && <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={15} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options.map((option) => ({ id: option.value, ...option }))}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option ?? ''}>
              {({ isSelected }) => (
                <>
                  <Check
                    ref={isSelected ? showInList : null}
                    size={15}
                    aria-hidden="true"
                    className={isSelected ? '' : styles.unchosen}
                  />
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

/** The list opens where the present choice stands; it would open at its beginning. */
function showInList(sign: Element | null): void {
  const option = sign?.closest<HTMLElement>('[role=option]')
  const list = option?.closest('[role=listbox]')
  if (option && list) list.scrollTop = option.offsetTop - list.clientHeight / 2
}
