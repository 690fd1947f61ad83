import type { Level } from '../checks/check'
import type { LinkState, Review, Status } from '../revisions/model'
import { findWords } from '../text/tokens'
import { type ChangeTally, changesOf, type RowChange, tallyChanges } from './changes'
import { type Counts, countedRows, countRows, isChanged } from './counts'
import { addDistances, type Distance, type Distances, distribution, measureRow, share } from './distances'
import { type CheckTally, type FindingsOf, openFindings, tallyFindings } from './findings'
import { errorsAt, measureQuality, type Quality } from './mqm'
import { type PersonTally, tallyPeople } from './people'
import { secondsAt } from './time'

/** One row of the article, in numbers. */
export interface ReportRow extends Distance {
  /** As it is numbered on screen, 1 for the first. */
  readonly row: number
  readonly status: Status
  readonly changed: boolean
  readonly hter: number | null
  readonly seconds: number
  /** Open findings. */
  readonly findings: number
  /** Errors that count for the MQM score. */
  readonly errors: number
}

/** What was done to an article, in numbers: plain data, written out as it is by the JSON export (`docs/report.md`). */
export interface Report {
  /** The version of this shape. */
  readonly diptychReport: 1
  readonly title: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** ISO 8601. */
  readonly made: string
  /** The level of the findings that are counted as left. */
  readonly level: Level
  readonly progress: Counts
  readonly people: readonly PersonTally[]
  readonly distances: {
    /** Rows that somebody changed or decided about. */
    readonly touched: Distances
    readonly all: Distances
    /** Rows of `touched` by their HTER: 0, up to 10 %, … up to 100 %, above. */
    readonly distribution: readonly number[]
  }
  readonly changes: ChangeTally
  readonly findings: readonly CheckTally[]
  readonly quality: Quality
  readonly seconds: number
  readonly rows: readonly ReportRow[]
}

/** What is not known from the review. */
export interface ReportFacts {
  /** As the checks gave them, of every level. */
  readonly findingsOf: FindingsOf
  readonly level: Level
  readonly now: Date
}

/** What of a row depends on nothing but its texts. */
interface Measured {
  readonly state: LinkState
  readonly distance: Distance
  readonly changes: readonly RowChange[]
  readonly machineWords: number
}

/** A state of a row never changes, nor does a review's language: what was measured once is measured for good. */
const remembered = new WeakMap<LinkState, Measured>()

function measure(state: LinkState, language: string): Measured {
  const known = remembered.get(state)
  if (known) return known
  const measured = {
    state,
    distance: measureRow(state, language),
    changes: changesOf(state, language),
    machineWords: findWords(state.machine.text, language).length,
  }
  remembered.set(state, measured)
  return measured
}

const rowOf = (review: Review, { state, distance }: Measured, facts: ReportFacts): Omit<ReportRow, 'row'> => ({
  status: state.status,
  changed: isChanged(state),
  ...distance,
  hter: share(distance.terEdits, distance.tokens),
  seconds: secondsAt(state),
  findings: openFindings(review, state, facts.findingsOf, facts.level).length,
  errors: errorsAt(review, state),
})

/** Puts a report together, row by row: whoever asks for the next step decides how long to work at a stretch. */
export function* reportSteps(review: Review, facts: ReportFacts): Generator<undefined, Report> {
  const { title, sourceLanguage, targetLanguage } = review.header
  const states = countedRows(review)
  const measured: Measured[] = []
  for (const state of states) {
    measured.push(measure(state, targetLanguage))
    yield
  }
  const distances = measured.map(({ distance }) => distance)
  const touched = measured.filter(({ state }) => state.status !== 'untouched').map(({ distance }) => distance)
  const machineWords = measured.reduce((sum, row) => sum + row.machineWords, 0)
  const people = tallyPeople(review)
  yield
  const findings = tallyFindings(review, states, facts.findingsOf, facts.level)
  yield
  const places = new Map(review.order.map((id, index) => [id, index + 1]))
  return {
    diptychReport: 1,
    title,
    sourceLanguage,
    targetLanguage,
    made: facts.now.toISOString(),
    level: facts.level,
    progress: countRows(states),
    people,
    distances: { touched: addDistances(touched), all: addDistances(distances), distribution: distribution(touched) },
    changes: tallyChanges(measured.flatMap(({ changes }) => changes)),
    findings,
    quality: measureQuality(review, states, machineWords),
    seconds: people.reduce((sum, { seconds }) => sum + seconds, 0),
    rows: measured.map((row) => ({ row: places.get(row.state.link.id) ?? 0, ...rowOf(review, row, facts) })),
  }
}

/** Puts a report together at once. */
export function makeReport(review: Review, facts: ReportFacts): Report {
  const steps = reportSteps(review, facts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
