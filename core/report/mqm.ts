import { checks } from '../checks/index'
import { changesAsEdits } from '../diff/change'
import { diffWords } from '../diff/words'
import { isEffective } from '../revisions/effective'
import type { AnnotateRevision, EditRevision, LinkState, Review } from '../revisions/model'
import { textOfEdit } from '../revisions/passages'
import { rounded, share } from './distances'

export type ErrorSeverity = AnnotateRevision['severity']
export const errorSeverities = ['critical', 'major', 'minor', 'neutral'] as const satisfies readonly ErrorSeverity[]

/** The categories people mark errors with most, in the order of their keys; any other may come with a review. */
export const markCategories = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'fluency/grammar',
  'fluency/spelling',
  'fluency/punctuation',
  'terminology/inappropriate',
  'style/awkward',
  'non-translation',
] as const

/**
 * What an error costs: the weights of the WMT annotations (Freitag et al. 2021). A critical error, which those do not
 * know, weighs as a major one.
 */
export function penaltyOf({ category, severity }: Pick<AnnotateRevision, 'category' | 'severity'>): number {
  const name = category.toLowerCase()
  if (severity === 'neutral') return 0
  if (name.startsWith('non-translation')) return 25
  if (severity === 'minor') return name === 'fluency/punctuation' ? 0.1 : 1
  return 5
}

/** The errors of one category. */
export interface CategoryTally extends Readonly<Record<ErrorSeverity, number>> {
  readonly category: string
  readonly penalty: number
}

/** Errors and their weight. */
export interface ErrorTally {
  readonly errors: number
  readonly penalty: number
  /** `penalty` for each 1,000 words of machine text; null where there are none. */
  readonly score: number | null
  /** The heaviest first. */
  readonly categories: readonly CategoryTally[]
}

/** The MQM score of the machine text. */
export interface Quality extends ErrorTally {
  readonly machineWords: number
  /** Of `errors`: marked or confirmed by a person; the others are suggestions that were accepted. */
  readonly marked: number
  /** What tools, models or raters found, by their names: not part of the score. */
  readonly others: readonly (ErrorTally & { readonly origin: string })[]
}

type WeighedError = Pick<AnnotateRevision, 'category' | 'severity'>

function tallyErrors(errors: readonly WeighedError[], machineWords: number): ErrorTally {
  const tallies = new Map<string, { -readonly [Key in keyof CategoryTally]: CategoryTally[Key] }>()
  for (const error of errors) {
    const { category, severity } = error
    const tally = tallies.get(category) ?? { category, critical: 0, major: 0, minor: 0, neutral: 0, penalty: 0 }
    tally[severity]++
    tally.penalty = rounded(tally.penalty + penaltyOf(error))
    tallies.set(category, tally)
  }
  const penalty = rounded(errors.reduce((sum, error) => sum + penaltyOf(error), 0))
  return {
    errors: errors.length,
    penalty,
    score: share(penalty * 1000, machineWords),
    categories: [...tallies.values()].sort(
      (a, b) => b.penalty - a.penalty || (a.category < b.category ? -1 : Number(a.category > b.category)),
    ),
  }
}

/** The accepted suggestions of a row that count. */
const fixesOf = (review: Review, { history }: LinkState): readonly EditRevision[] =>
  history.filter(
    (revision): revision is EditRevision =>
      revision.kind === 'edit' && revision.reason === 'fix' && isEffective(review, revision),
  )

/** Whether the fix mended what the error is about: the same check found it, or it changed words of the passage. */
function mends(fix: EditRevision, { check, passage }: AnnotateRevision, state: LinkState, language: string): boolean {
  if (check !== undefined) return check === fix.check
  const before = passage.edit === fix.parent ? textOfEdit(state, fix.parent) : null
  if (before === null) return false
  return changesAsEdits(diffWords(before, fix.content.text, language), fix.content.text).some(
    ({ from, to }) => from <= passage.to && to >= passage.from,
  )
}

/** The fixes of a row that no marked error stands for already. */
function unmarkedFixes(review: Review, state: LinkState, language: string): readonly EditRevision[] {
  const marked = state.errors.filter(({ origin }) => origin === null)
  return fixesOf(review, state).filter((fix) => {
    const place = marked.findIndex((error) => mends(fix, error, state, language))
    if (place >= 0) marked.splice(place, 1)
    return place < 0
  })
}

const errorOfFix = ({ check: id }: EditRevision): WeighedError => {
  const check = checks.find((each) => each.id === id)
  return { category: check?.category ?? 'other', severity: check?.severity ?? 'minor' }
}

/** How many errors of a row count. */
export const errorsAt = (review: Review, state: LinkState): number =>
  state.errors.filter(({ origin }) => origin === null).length +
  unmarkedFixes(review, state, review.header.targetLanguage).length

/**
 * The errors of the machine text that people marked or confirmed, and the suggestions they accepted, each once: a fix of
 * a marked error adds nothing.
 */
export function measureQuality(review: Review, rows: readonly LinkState[], machineWords: number): Quality {
  const { targetLanguage } = review.header
  const all = rows.flatMap(({ errors }) => errors)
  const marked = all.filter(({ origin }) => origin === null)
  const fixed = rows.flatMap((state) => unmarkedFixes(review, state, targetLanguage)).map(errorOfFix)
  const origins = new Set(all.flatMap(({ origin }) => origin ?? []))
  return {
    ...tallyErrors([...marked, ...fixed], machineWords),
    machineWords,
    marked: marked.length,
    others: [...origins].sort().map((origin) => ({
      origin,
      ...tallyErrors(
        all.filter((error) => error.origin === origin),
        machineWords,
      ),
    })),
  }
}
