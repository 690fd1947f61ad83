import { memo } from 'react'
import { blockBreak, type Content, type Range } from '../../../core/text/content'
import styles from './Row.module.css'

/** A row's source, the words that a finding rests on lit up. */
export const SourceText = memo(function SourceText({
  content,
  lit,
}: {
  readonly content: Content
  readonly lit: Range | null
}) {
  if (!lit || lit.from === lit.to) return withBreaks(content.text)
  return (
    <>
      {withBreaks(content.text.slice(0, lit.from))}
      <mark className={styles.lit}>{withBreaks(content.text.slice(lit.from, lit.to))}</mark>
      {withBreaks(content.text.slice(lit.to))}
    </>
  )
})

const withBreaks = (text: string): string => text.replaceAll(blockBreak, '\u00b6\n')
