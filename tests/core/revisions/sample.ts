import type { Author } from '../../../core/revisions/author'
import { editRevision, revise } from '../../../core/revisions/author'
import { applyRevision, openReview } from '../../../core/revisions/fold'
import type { Journal, Review } from '../../../core/revisions/model'
import { startReview } from '../../../core/revisions/start'
import { plain } from '../../../core/text/content'

const rows: readonly (readonly [source: string, target: string])[] = [
  ['Llueve en el puerto. ', 'Rains in the port. '],
  ['El alcalde habl\u00f3 ayer. ', 'The mayor he spoke yesterday. '],
  ['Nadie contest\u00f3 \u{1f937}.', 'Nobody answered \u{1f937}.'],
]

const side = (language: string) => ({
  name: `port.${language}.txt`,
  format: 'text',
  coding: null,
  language,
  blocks: [],
})
const file = (language: string, texts: readonly string[]) => ({
  name: `port.${language}.txt`,
  bytes: new TextEncoder().encode(texts.join('')),
})

/** A review of three rows, `l1` to `l3`, nothing done yet. */
export const newJournal = (): Journal =>
  startReview(
    {
      source: side('es'),
      target: side('en'),
      segments: rows.flatMap(([source, target], index) => [
        { id: `s${index + 1}`, side: 'source' as const, block: 'b', content: plain(source) },
        { id: `t${index + 1}`, side: 'target' as const, block: 'b', content: plain(target) },
      ]),
      links: rows.map((_, index) => ({ id: `l${index + 1}`, source: [`s${index + 1}`], target: [`t${index + 1}`] })),
      units: null,
      warnings: [],
    },
    {
      source: file(
        'es',
        rows.map(([source]) => source),
      ),
      target: file(
        'en',
        rows.map(([, target]) => target),
      ),
    },
    { id: 'review', title: 'The port', now: new Date('2026-03-01T09:00:00.000Z') },
  )

/** Somebody whose clock stands at the same minute all day, and whose ids count up. */
export function authorNamed(name: string): Author {
  let count = 0
  return {
    person: { name, role: 'editor' },
    now: () => new Date('2026-03-01T10:00:00.000Z'),
    newId: () => `${name}-${String(++count).padStart(4, '0')}`,
  }
}

/** The review after somebody typed this into a row; `group` as in bursts of typing. */
export const type = (review: Review, author: Author, link: string, text: string, group?: string): Review =>
  applyRevision(
    review,
    editRevision(review, author, {
      link,
      content: plain(text),
      reason: 'typed',
      ...(group !== undefined && { group }),
    }),
  )

/** The review after somebody said "not an error here". */
export const dismiss = (review: Review, author: Author, link: string, fingerprint: string): Review =>
  applyRevision(review, revise(review, author, { kind: 'dismiss', link, check: 'spacing', fingerprint }))

/** The sample review, opened. */
export const newReview = (): Review => openReview(newJournal())

/** The English of all rows. */
export const textsOf = (review: Review): readonly string[] =>
  review.order.map((id) => review.links.get(id)?.current.text ?? '')

/** A review as plain data, for comparing: two that look alike are alike. */
export const dataOf = (review: Review) => ({
  ...review,
  segments: [...review.segments],
  links: [...review.links].map(([id, state]) => [id, { ...state, dismissed: [...state.dismissed].sort() }]),
  undos: [...review.undos].sort(),
  redos: [...review.redos].sort(),
  silenced: [...review.silenced].sort(),
  people: [...review.people].sort(),
})
