import type { Finding } from '../core/checks/check'
import { type Translate, type WordedFinding, wordFinding as wordFindingWith } from '../core/checks/word'
import type { Problem } from '../core/problem'
import type { ReportWords } from '../core/report/sections'
import { codeName } from '../core/text/codes'
import type { InlineCode } from '../core/text/content'
import type { Texts } from './index'

type Facts = Readonly<Record<string, string | number>>

/**
 * For keys that are made of data (the id of a check, the code of a problem); a law test holds the locales to those lists.
 * A `count` chooses the plural, also when it is written in digits.
 */
function word(texts: Texts, key: string, data: Facts): string {
  const translate = texts.t as unknown as (key: string, data: Facts) => string
  return translate(key, 'count' in data ? { ...data, count: Number(data.count) } : data)
}

/** What `core` asks to have its wordings looked up. */
export const translator =
  (texts: Texts): Translate =>
  (key, data) =>
    word(texts, key, data)

/** A finding in the language of `texts`: keys below `checks.<id>.` and, for the fixes, below `fixes.`. */
export const wordFinding = (texts: Texts, finding: Finding): WordedFinding =>
  wordFindingWith(finding, translator(texts))

/** What an inline code is: `bold`, `the link`, `“1”`. */
export const wordCode = (texts: Texts, code: InlineCode): string =>
  word(texts, `codes.${codeName(code)}`, { label: code.label })

/** The name of a check; its id where this version does not know it. */
export const wordCheck = (texts: Texts, check: string): string =>
  texts.exists(`checks.${check}.name`) ? word(texts, `checks.${check}.name`, {}) : check

/** The name of an MQM category; the category itself where this version does not know it. */
export const wordCategory = (texts: Texts, category: string): string =>
  texts.exists(`categories.${category}`) ? word(texts, `categories.${category}`, {}) : category

/** What a report is worded with. */
export const reportWords = (texts: Texts): ReportWords => ({
  t: translator(texts),
  language: texts.language,
  direction: texts.dir(),
  nameCheck: (check) => wordCheck(texts, check),
  nameCategory: (category) => wordCategory(texts, category),
})

/** One or two sentences that say what went wrong and what to do: `problems.<code>`. */
export const wordProblem = (texts: Texts, problem: Pick<Problem, 'data'> & { readonly code: string }): string =>
  word(texts, `problems.${problem.code}`, problem.data)
