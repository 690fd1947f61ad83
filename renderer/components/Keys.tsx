import { useStore } from 'zustand'
import { useDiptych } from '../app/context'
import styles from './Keys.module.css'
import { type KeyName, keyParts } from './keys'

/** A key press, drawn as keys. Hidden from screen readers: controls say theirs with `aria-keyshortcuts`. */
export function Keys({ press }: { readonly press: KeyName }) {
  const platform = useStore(useDiptych().app, (state) => state.platform)
  return (
    <span className={styles.keys} aria-hidden="true">
      {keyParts(press, platform).map((part) => (
        <kbd key={part} className={styles.key}>
          {part}
        </kbd>
      ))}
    </span>
  )
}
