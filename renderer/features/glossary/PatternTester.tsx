import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { compileHouse } from '../../../core/checks/house/house'
import type { CompiledPattern } from '../../../core/checks/house/patterns'
import { userPatterns } from '../../../core/checks/user-patterns'
import type { Range } from '../../../core/text/content'
import type { UserPattern } from '../../../core/text/house-rules'
import { viewText } from '../../../core/text/view'
import { translator } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import styles from './GlossarySheet.module.css'

/** Sentences longer than this are tried out in the review. */
const longest = 2_000

/** Two sentences to try a pattern on: its matches are lit, and what the review would say is said. */
export function PatternTester({
  pattern,
  compiled,
}: {
  readonly pattern: UserPattern
  /** Null while the pattern cannot be used. */
  readonly compiled: CompiledPattern | null
}) {
  const { t } = useTranslation()
  const { review } = useDiptych()
  const [texts, setTexts] = useState(() => {
    const { open } = review.getState()
    const state = open?.review.links.get(open.active ?? '')
    return {
      source: state?.source.text.slice(0, longest).trim() ?? '',
      target: state?.current.text.slice(0, longest).trim() ?? '',
    }
  })
  const other = pattern.when === 'source' ? 'target' : 'source'
  const matchers = { [pattern.when]: compiled?.matcher, [other]: compiled?.other }
  const rangesIn = (side: 'source' | 'target') => matchers[side]?.find(texts[side]).ranges ?? []
  return (
    <section className={styles.tester} aria-label={t('glossary.tester')}>
      <h3>{t('glossary.tester')}</h3>
      <div className={styles.fields}>
        {(['source', 'target'] as const).map((side) => (
          <div key={side} className={styles.try}>
            <TextField
              className={styles.area ?? ''}
              value={texts[side]}
              maxLength={longest}
              onChange={(text) => setTexts({ ...texts, [side]: text })}
            >
              <Label>{t(`glossary.try.${side}`)}</Label>
              <TextArea rows={2} dir="auto" spellCheck={false} />
            </TextField>
            <Lit side={side} text={texts[side]} ranges={rangesIn(side)} />
          </div>
        ))}
      </div>
      <Outcome pattern={pattern} compiled={compiled} texts={texts} />
    </section>
  )
}

/** A text with its matches lit; nothing without a match. */
function Lit({
  side,
  text,
  ranges,
}: {
  readonly side: 'source' | 'target'
  readonly text: string
  readonly ranges: readonly Range[]
}) {
  if (ranges.length === 0) return null
  return (
    <p className={styles.lit} dir="auto" data-lit={side}>
      {ranges.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ranges[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.to ?? 0)}
    </p>
  )
}

/** What the check says of the sentences, in words. The check alone is asked: all of them live in a worker. */
function Outcome({
  pattern,
  compiled,
  texts,
}: {
  readonly pattern: UserPattern
  readonly compiled: CompiledPattern | null
  readonly texts: { readonly source: string; readonly target: string }
}) {
  const { t } = useTranslation()
  const { review, texts: words } = useDiptych()
  const { sourceLanguage = 'es', targetLanguage = 'en' } = review.getState().open?.review.header ?? {}
  const said: string[] = []
  if (compiled !== null)
    userPatterns.run(
      {
        source: viewText(texts.source, sourceLanguage),
        target: viewText(texts.target, targetLanguage),
        house: compileHouse({ terms: [], patterns: [pattern] }, sourceLanguage, targetLanguage),
      },
      ({ message = 'message', data = {} }) => said.push(translator(words)(`checks.user-patterns.${message}`, data)),
    )
  return (
    <div role="status" className={styles.outcome}>
      {said.length === 0 ? (
        <p className={styles.hint}>{t('glossary.nothingReported')}</p>
      ) : (
        <ul>
          {[...new Set(said)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
