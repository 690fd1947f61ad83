import { useEffect, useMemo, useRef, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { LinkState, Thread } from '../../../core/revisions/model'
import { placePassage } from '../../../core/revisions/passages'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { useMoment } from '../../components/moment'
import styles from './CommentsPanel.module.css'

/** What is said about the active row, a field to say more, and where else something is open. */
export function CommentsPanel() {
  const { t } = useTranslation()
  const { review } = useDiptych()
  const state = useStore(review, ({ open }) => open?.review.links.get(open.active ?? ''))
  const row = useStore(review, ({ open }) => (open?.active ? open.review.order.indexOf(open.active) + 1 : 0))
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  return (
    <div className={styles.panel}>
      {state && (
        <section aria-label={t('comments.ofRow', { row })} className={styles.row}>
          <h2 className={styles.title}>{t('comments.ofRow', { row })}</h2>
          {state.threads.length === 0 && <p className={styles.none}>{t('comments.none')}</p>}
          {state.threads.map((thread) => (
            <ThreadView key={thread.id} thread={thread} state={state} readOnly={readOnly} />
          ))}
          {!readOnly && <NewComment key={state.link.id} state={state} />}
        </section>
      )}
      <Elsewhere active={state?.link.id ?? null} />
    </div>
  )
}

interface ThreadProps {
  readonly thread: Thread
  readonly state: LinkState
  readonly readOnly: boolean
}

function ThreadView({ thread, state, readOnly }: ThreadProps) {
  const { t } = useTranslation()
  const { remarks, review, reviewActions } = useDiptych()
  const moment = useMoment()
  const language = useStore(review, ({ open }) => open?.review.header.targetLanguage ?? 'en')
  const link = state.link.id
  const passage = thread.comments[0]?.passage ?? null
  const range = useMemo(() => passage && placePassage(state, passage, language), [passage, state, language])
  return (
    <article className={styles.thread} data-resolved={thread.resolved || undefined}>
      {passage &&
        (range ? (
          <button
            type="button"
            className={styles.quote}
            lang={language}
            onClick={() => reviewActions.goTo(link, range)}
          >
            {passage.quote}
          </button>
        ) : (
          <p className={styles.gone}>
            <q lang={language}>{passage.quote}</q> {t('comments.passageGone')}
          </p>
        ))}
      {thread.comments.map((comment) => (
        <div key={comment.id} className={styles.comment}>
          <p className={styles.by}>
            <strong>{comment.by.name}</strong> <time dateTime={comment.at}>{moment(comment.at)}</time>
          </p>
          <p className={styles.text} dir="auto">
            {comment.text}
          </p>
        </div>
      ))}
      {!readOnly && (
        <>
          {!thread.resolved && (
            <Say label={t('comments.answer')} send={(text) => remarks.answer(link, thread.id, text)} />
          )}
          <Button look="quiet" onPress={() => remarks.resolve(link, thread.id, !thread.resolved)}>
            {thread.resolved ? t('comments.reopen') : t('comments.resolve')}
          </Button>
        </>
      )}
    </article>
  )
}

/** A new thread, about the words that are selected in the row when there are any. */
function NewComment({ state }: { readonly state: LinkState }) {
  const { t } = useTranslation()
  const { remarks, review } = useDiptych()
  const from = useStore(review, ({ open }) => open?.caret.from ?? 0)
  const to = useStore(review, ({ open }) => open?.caret.to ?? 0)
  const words = state.current.text.slice(from, to)
  return (
    <div className={styles.fresh}>
      {words.trim() !== '' && (
        <p className={styles.about}>
          {t('comments.about')} <q>{words}</q>
        </p>
      )}
      <Say
        label={t('comments.write')}
        isFirst
        send={(text) => remarks.begin(state.link.id, text, words.trim() === '' ? { from: 0, to: 0 } : { from, to })}
      />
    </div>
  )
}

interface SayProps {
  readonly label: string
  /** Takes the focus when a person asks to comment. */
  readonly isFirst?: boolean
  readonly send: (text: string) => boolean
}

function Say({ label, isFirst = false, send }: SayProps) {
  const { t } = useTranslation()
  const { review, reviewActions } = useDiptych()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const isAsked = useStore(review, ({ open }) => isFirst && open?.isCommentAsked === true)
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    reviewActions.look({ isCommentAsked: false })
  }, [isAsked, reviewActions])
  const submit = () => {
    if (send(text)) setText('')
  }
  return (
    <div className={styles.say}>
      <TextField value={text} onChange={setText} maxLength={5000} className={styles.field ?? ''}>
        <Label className={styles.label ?? ''}>{label}</Label>
        <TextArea
          ref={field}
          rows={2}
          className={styles.area ?? ''}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            submit()
          }}
        />
      </TextField>
      {text.trim() !== '' && <Button onPress={submit}>{t('comments.send')}</Button>}
    </div>
  )
}

/** Rows with open threads, other than the active one. */
function Elsewhere({ active }: { readonly active: string | null }) {
  const { t } = useTranslation()
  const { review, reviewActions } = useDiptych()
  const computed = useStore(review, ({ open }) => open?.review)
  const others = useMemo(
    () =>
      (computed?.order ?? []).flatMap((id, index) => {
        const thread = computed?.links.get(id)?.threads.find(({ resolved }) => !resolved)
        return thread && id !== active ? [{ id, row: index + 1, text: thread.comments[0]?.text ?? '' }] : []
      }),
    [computed, active],
  )
  if (others.length === 0) return null
  return (
    <section className={styles.elsewhere} aria-label={t('comments.elsewhere')}>
      <h2 className={styles.title}>{t('comments.elsewhere')}</h2>
      <ul>
        {others.map(({ id, row, text }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => reviewActions.goTo(id, { from: 0, to: 0 })}>
              <span className={styles.number}>{row}</span>
              <span className={styles.excerpt}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
