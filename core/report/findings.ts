import type { Family, Finding, Level } from '../checks/check'
import { atLevel } from '../checks/findings'
import { checks } from '../checks/index'
import { isEffective } from '../revisions/effective'
import type { LinkRevision, LinkState, Review } from '../revisions/model'

/** What became of the findings of one check. */
export interface CheckTally {
  readonly check: string
  /** `other`: a check that this version does not know. */
  readonly family: Family | 'other'
  /** Suggestions that were accepted. */
  readonly fixed: number
  readonly dismissed: number
  /** Open at the level of the report, in checks that are not silenced. */
  readonly left: number
}

/** The findings of a link as the checks gave them. */
export type FindingsOf = (link: string) => readonly Finding[]

/** The findings of a row that are still open at a level. */
export const openFindings = (
  { silenced }: Pick<Review, 'silenced'>,
  { link, dismissed }: Pick<LinkState, 'link' | 'dismissed'>,
  findingsOf: FindingsOf,
  level: Level,
): readonly Finding[] =>
  atLevel(findingsOf(link.id), level).filter(
    ({ check, fingerprint }) => !silenced.has(check) && !dismissed.has(fingerprint),
  )

const family = (id: string): CheckTally['family'] => checks.find((check) => check.id === id)?.family ?? 'other'

/** Each place once, however often somebody said that it is no error. */
const dismissals = (history: readonly LinkRevision[]) =>
  new Map(history.flatMap((each) => (each.kind === 'dismiss' ? [[each.fingerprint, each.check] as const] : [])))

/** What became of the findings, check by check, in the order of the manual; checks with nothing to tell are left out. */
export function tallyFindings(
  review: Review,
  rows: readonly LinkState[],
  findingsOf: FindingsOf,
  level: Level,
): readonly CheckTally[] {
  const tallies = new Map<string, { fixed: number; dismissed: number; left: number }>()
  const add = (check: string, what: 'fixed' | 'dismissed' | 'left'): void => {
    const tally = tallies.get(check) ?? { fixed: 0, dismissed: 0, left: 0 }
    tally[what]++
    tallies.set(check, tally)
  }
  for (const state of rows) {
    const standing = state.history.filter((revision) => isEffective(review, revision))
    for (const revision of standing)
      if (revision.kind === 'edit' && revision.reason === 'fix' && revision.check !== undefined)
        add(revision.check, 'fixed')
    for (const check of dismissals(standing).values()) add(check, 'dismissed')
    for (const { check } of openFindings(review, state, findingsOf, level)) add(check, 'left')
  }
  const order = checks.map(({ id }) => id)
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...tallies]
    .map(([check, tally]) => ({ check, family: family(check), ...tally }))
    .sort((a, b) => place(a.check) - place(b.check))
}
