import { useMemo } from 'react'
import styles from './Changed.module.css'
import { stretchesOf } from './stretches'

interface ChangedProps {
  readonly before: string
  readonly after: string
  /** BCP 47, of both. */
  readonly language: string
}

/** One text as it became another, to read and not to edit. */
export function Changed({ before, after, language }: ChangedProps) {
  const stretches = useMemo(() => stretchesOf(before, after, language), [before, after, language])
  return (
    <span className={styles.text} lang={language} dir="auto">
      {stretches.map(({ kind, text }, index) => {
        if (kind === 'kept') return text
        const Kind = kind === 'inserted' ? 'ins' : 'del'
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place
        return <Kind key={index}>{text}</Kind>
      })}
    </span>
  )
}
