import type { Finding } from '../core/checks/check'
import { type Translate, type WordedFinding, wordFinding as wordFindingWith } from '../core/checks/word'
import type { NoteWords } from '../core/formats/notes'
import type { SideBySideWords } from '../core/formats/print/side-by-side'
import type { Problem } from '../core/problem'
import type { ReportWords } from '../core/report/sections'
import { type Status, statuses } from '../core/revisions/model'
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

/** What notes in an exported file are worded with: what is wrong, how grave, then what was written about it. */
export const noteWords = (texts: Texts): NoteWords => ({
  error: ({ check, category, severity, note, passage }, isMended) =>
    [
      `${check === undefined ? wordCategory(texts, category) : wordCheck(texts, check)} \u00b7 ${texts.t(`severity.${severity}`)}`,
      ...(isMended ? [texts.t('export.noteWas', { words: passage.quote })] : []),
      ...(note === '' ? [] : [note]),
    ].join('\n'),
  finding: (finding) => {
    const { message, fixes } = wordFinding(texts, finding)
    return [message, ...fixes.slice(0, 1).map((label) => texts.t('export.noteFix', { label }))].join('\n')
  },
})

/** What a report is worded with. */
export const reportWords = (texts: Texts): ReportWords => ({
  t: translator(texts),
  language: texts.language,
  direction: texts.dir(),
  nameCheck: (check) => wordCheck(texts, check),
  nameCategory: (category) => wordCategory(texts, category),
})

/** What a review printed side by side is worded with. */
export const sideBySideWords = (texts: Texts): SideBySideWords => ({
  language: texts.language,
  row: texts.t('print.row'),
  source: texts.t('review.source'),
  target: texts.t('review.target'),
  status: texts.t('print.status'),
  statuses: Object.fromEntries(statuses.map((status) => [status, texts.t(`status.${status}`)])) as Record<
    Status,
    string
  >,
  inserted: texts.t('print.inserted'),
  deleted: texts.t('print.deleted'),
  time: (at) =>
    new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
})

/** One or two sentences that say what went wrong and what to do: `problems.<code>`. */
export const wordProblem = (texts: Texts, problem: Pick<Problem, 'data'> & { readonly code: string }): string =>
  word(texts, `problems.${problem.code}`, problem.data)
