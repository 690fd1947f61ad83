import type { Finding } from '../checks/check'
import type { AnnotateRevision, LinkState, Review } from '../revisions/model'
import { placePassage } from '../revisions/passages'
import { blockBreak, type Range } from '../text/content'

/** Which notes are written beside the comments: the errors that people marked or confirmed, also what the checks found, or none. */
export const noteChoices = ['marked', 'all', 'none'] as const
export type NoteChoice = (typeof noteChoices)[number]

/** A note beside words of a link's present text, worded for those who read the export. */
export interface FindingNote extends Range {
  readonly link: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: string
}

/** How notes are put into words. `isMended`: the words that the error is about stand there no more. */
export interface NoteWords {
  readonly error: (error: AnnotateRevision, isMended: boolean) => string
  readonly finding: (finding: Finding) => string
}

/** What is needed for notes besides the review. */
export interface NoteRequest {
  readonly choice: NoteChoice
  /** Open findings of a link, at the level that a person chose to see. */
  readonly findingsOf: (link: string) => readonly Finding[]
  readonly words: NoteWords
  readonly now: Date
}

/** Who speaks where no person does. */
const program = 'Diptych'

/** The notes of a review in reading order. A finding that somebody confirmed is that person's, and is not said twice. */
export function findingNotes(review: Review, request: NoteRequest): readonly FindingNote[] {
  const { choice, findingsOf, words, now } = request
  if (choice === 'none') return []
  return review.order.flatMap((link) => {
    const state = review.links.get(link)
    if (state === undefined) return []
    const errors = state.errors.filter(({ origin }) => origin === null)
    const confirmed = new Set(errors.map(({ fingerprint }) => fingerprint))
    const open = choice === 'all' ? findingsOf(link).filter(({ fingerprint }) => !confirmed.has(fingerprint)) : []
    return [
      ...errors.map((error): FindingNote => {
        const { passage, by, at } = error
        const range = placePassage(state, passage, review.header.targetLanguage) ?? wholeRow(state)
        const isMended = passage.quote !== '' && state.current.text.slice(range.from, range.to) !== passage.quote
        return { link, from: range.from, to: range.to, by: by.name, at, text: words.error(error, isMended) }
      }),
      ...open.map((finding): FindingNote => {
        const { from, to } = finding
        return { link, from, to, by: program, at: now.toISOString(), text: words.finding(finding) }
      }),
    ]
  })
}

/** Its first paragraph: where what is about no words stands. */
export const wholeRow = ({ current: { text } }: Pick<LinkState, 'current'>): Range => ({
  from: 0,
  to: text.split(blockBreak)[0]?.length ?? 0,
})
