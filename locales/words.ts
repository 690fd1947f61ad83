import type { Finding, Wording } from '../core/checks/check'
import type { Problem } from '../core/problem'
import type { Texts } from './index'

/** What a person reads about a finding. */
export interface FindingWords {
  /** The check's name, a few words. */
  readonly name: string
  /** What is wrong here. */
  readonly message: string
  /** Why it matters, in general. */
  readonly why: string
  /** One label per fix, in their order. */
  readonly fixes: readonly string[]
}

type Facts = Readonly<Record<string, string | number>>

/**
 * For keys that are made of data (an id of a check, a code of a problem); a law test holds the locales to those lists.
 * A `count` written in digits chooses the plural.
 */
function word(texts: Texts, key: string, data: Facts = {}): string {
  const translate = texts.t as unknown as (key: string, data: Facts) => string
  return translate(key, 'count' in data ? { ...data, count: Number(data.count) } : data)
}

/** The words for a finding: keys below `checks.<id>.` and, for the fixes, below `fixes.`. */
export function wordFinding(texts: Texts, finding: Pick<Finding, 'check' | 'message' | 'fixes'>): FindingWords {
  const of = (key: string, data?: Wording['data']): string => word(texts, `checks.${finding.check}.${key}`, data)
  return {
    name: of('name'),
    message: of(finding.message.key, finding.message.data),
    why: of('help'),
    fixes: finding.fixes.map(({ label }) => word(texts, `fixes.${label.key}`, label.data)),
  }
}

/** One or two sentences that say what went wrong and what to do: `problems.<code>`. */
export const wordProblem = (texts: Texts, problem: Pick<Problem, 'data'> & { readonly code: string }): string =>
  word(texts, `problems.${problem.code}`, problem.data)
