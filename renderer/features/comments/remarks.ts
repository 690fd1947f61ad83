import { revise } from '../../../core/revisions/author'
import type { LinkState } from '../../../core/revisions/model'
import type { Range } from '../../../core/text/content'
import type { ReviewActions } from '../review'

/** What people say about rows and passages. */
export interface Remarks {
  /** Begins a thread about a passage of the row, or about the whole row where the range is empty. */
  readonly begin: (link: string, text: string, range: Range) => boolean
  readonly answer: (link: string, thread: string, text: string) => boolean
  readonly resolve: (link: string, thread: string, resolved: boolean) => void
}

const passageIn = ({ edit, current }: LinkState, { from, to }: Range) =>
  from === to ? null : { edit, from, to, quote: current.text.slice(from, to) }

export function createRemarks({ revise: act }: Pick<ReviewActions, 'revise'>): Remarks {
  return {
    begin: (link, text, range) =>
      act((review, author) => {
        const state = review.links.get(link)
        if (state === undefined || text.trim() === '') return []
        const passage = passageIn(state, range)
        return [revise(review, author, { kind: 'comment', link, thread: null, text: text.trim(), passage })]
      }),
    answer: (link, thread, text) =>
      act((review, author) =>
        text.trim() === ''
          ? []
          : [revise(review, author, { kind: 'comment', link, thread, text: text.trim(), passage: null })],
      ),
    resolve: (link, thread, resolved) => {
      act((review, author) => [revise(review, author, { kind: 'resolve', link, thread, resolved })])
    },
  }
}
