import { isEffective } from '../revisions/effective'
import type { LinkState, Review } from '../revisions/model'
import type { Content } from '../text/content'
import type { ExchangeReview, ExchangeRow } from './bilingual'
import type { Block, TextCoding } from './format'

/** What an exchange file is written from, besides the review. */
export interface ExchangeParts {
  readonly coding: TextCoding
  /** The text to write for a link. */
  readonly textOf: (state: LinkState) => Content
  /** Kinds of the target's blocks, by id. */
  readonly kinds: ReadonlyMap<string, Block['kind']>
  /** Whether rows are named by the unit they were read from; else by their number. */
  readonly byUnit: boolean
}

/** A review as exchange formats write it. */
export function exchangeReview(review: Review, parts: ExchangeParts): ExchangeReview {
  const { title, sourceLanguage, targetLanguage } = review.header
  const rows = review.order.flatMap((id, index) => {
    const state = review.links.get(id)
    return state === undefined ? [] : [exchangeRow(review, state, index + 1, parts)]
  })
  return { title, sourceLanguage, targetLanguage, rows, coding: parts.coding }
}

function exchangeRow(review: Review, state: LinkState, number: number, parts: ExchangeParts): ExchangeRow {
  const { link, source, machine, status, history, threads, errors } = state
  const block = review.segments.get(link.target[0] ?? link.source[0] ?? '')?.block ?? ''
  const edit = history.findLast((each) => each.kind === 'edit' && isEffective(review, each))
  return {
    id: parts.byUnit ? block : String(number),
    kind: parts.kinds.get(block) ?? 'paragraph',
    source,
    machine,
    target: parts.textOf(state),
    status,
    by: edit?.by.name ?? null,
    at: edit?.at ?? null,
    notes: threads.flatMap(({ comments }) => comments.map(({ by, at, text }) => ({ by: by.name, at, text }))),
    errors: errors.map(({ passage: { from, to }, category, severity, note, origin, by }) => ({
      from,
      to,
      side: 'target',
      category,
      severity,
      note,
      origin: origin ?? by.name,
    })),
  }
}
