import type { Level } from '../checks/check'
import type { LinkState, Review, Status } from '../revisions/model'
import { findWords } from '../text/tokens'
import { type ChangeTally, tallyChanges } from './changes'
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

type RowFacts = Omit<ReportRow, 'row'>

function rowFacts(review: Review, state: LinkState, distance: Distance, facts: ReportFacts): RowFacts {
  return {
    status: state.status,
    changed: isChanged(state),
    ...distance,
    hter: share(distance.terEdits, distance.tokens),
    seconds: secondsAt(state),
    findings: openFindings(review, state, facts.findingsOf, facts.level).length,
    errors: errorsAt(review, state),
  }
}

/** Puts a report together. */
export function makeReport(review: Review, facts: ReportFacts): Report {
  const { title, sourceLanguage, targetLanguage } = review.header
  const states = countedRows(review)
  const distances = states.map((state) => measureRow(state, targetLanguage))
  const touched = distances.filter((_, index) => states[index]?.status !== 'untouched')
  const machineWords = states.reduce((sum, { machine }) => sum + findWords(machine.text, targetLanguage).length, 0)
  const places = new Map(review.order.map((id, index) => [id, index + 1]))
  const people = tallyPeople(review)
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
    changes: tallyChanges(states, targetLanguage),
    findings: tallyFindings(review, states, facts.findingsOf, facts.level),
    quality: measureQuality(review, states, machineWords),
    seconds: people.reduce((sum, { seconds }) => sum + seconds, 0),
    rows: states.flatMap((state, index) => {
      const distance = distances[index]
      const row = places.get(state.link.id)
      return distance && row !== undefined ? [{ row, ...rowFacts(review, state, distance, facts) }] : []
    }),
  }
}
