import type { Finding } from '../../../core/checks/check'
import { type Author, revise, withdrawRevision } from '../../../core/revisions/author'
import type { AnnotateRevision, Passage } from '../../../core/revisions/model'
import type { Range } from '../../../core/text/content'
import { findWords } from '../../../core/text/tokens'
import type { Texts } from '../../../locales'
import type { AppStore } from '../../app/app-store'
import type { ReviewActions, ReviewStore } from '../review'

/** What a person says about an error. */
export type ErrorWords = Pick<AnnotateRevision, 'category' | 'severity' | 'note'>

/** Marking errors of the machine text by hand. */
export interface ErrorActions {
  /** Opens the sheet for the selected words, or the word at the caret. */
  readonly ask: () => void
  /** Marks those words. */
  readonly mark: (words: ErrorWords) => void
  /** Counts a finding as an error. */
  readonly count: (link: string, finding: Finding) => void
  /** Takes back an error that this person marked. */
  readonly remove: (error: AnnotateRevision) => void
}

interface Parts {
  readonly app: AppStore
  readonly texts: Texts
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly person: () => Author['person']
}

/** A passage of a row. */
export interface Marked {
  readonly link: string
  readonly passage: Passage
}

/** The selected words of the active row, or the word at the caret; null where there is none. What is typed must be stored. */
export function markedWords(store: ReviewStore): Marked | null {
  const { open } = store.getState()
  const state = open?.review.links.get(open.active ?? '')
  if (!open || !state || open.readOnly) return null
  const { text } = state.current
  const { caret, review } = open
  const range = caret.from < caret.to ? trimmed(text, caret) : wordAt(text, caret.from, review.header.targetLanguage)
  if (range === null) return null
  const { from, to } = range
  return { link: state.link.id, passage: { edit: state.edit, from, to, quote: text.slice(from, to) } }
}

const wordAt = (text: string, offset: number, language: string): Range | null =>
  findWords(text, language).find(({ from, to }) => from <= offset && offset <= to) ?? null

/** Without the white space at its ends. */
function trimmed(text: string, { from, to }: Range): Range | null {
  const quote = text.slice(from, to)
  const start = from + quote.length - quote.trimStart().length
  const end = from + quote.trimEnd().length
  return start < end ? { from: start, to: end } : null
}

export function createErrorActions({ app, texts, review, reviewActions, person }: Parts): ErrorActions {
  const { t } = texts
  const announce = (text: string): void => app.getState().announce(text)

  return {
    ask: () => {
      reviewActions.store()
      if (markedWords(review) !== null) app.getState().openDialog('mark-error')
      else announce(t('errors.noWords'))
    },
    mark: (words) => {
      const marked = markedWords(review)
      if (marked === null) return
      reviewActions.revise((now, author) => [
        revise(now, author, { kind: 'annotate', ...marked, ...words, note: words.note.trim(), origin: null }),
      ])
      announce(t('errors.marked', { words: marked.passage.quote }))
    },
    count: (link, { check, fingerprint, category, severity, from, to }) => {
      const done = reviewActions.revise((now, author) => {
        const state = now.links.get(link)
        if (state === undefined) return []
        const passage = { edit: state.edit, from, to, quote: state.current.text.slice(from, to) }
        return [
          revise(now, author, {
            kind: 'annotate',
            link,
            passage,
            category,
            severity,
            note: '',
            origin: null,
            check,
            fingerprint,
          }),
        ]
      })
      if (done) announce(t('errors.counted'))
    },
    remove: (error) => {
      if (error.by.name !== person().name) return
      reviewActions.revise((now, author) => [withdrawRevision(now, author, [error])])
      announce(t('errors.removed'))
    },
  }
}
