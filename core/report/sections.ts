import type { Translate } from '../checks/word'
import { statuses } from '../revisions/model'
import { changeKinds, changeMatters } from './changes'
import type { Distances } from './distances'
import type { Chart, Tone } from './drawing'
import { type ErrorTally, errorSeverities } from './mqm'
import type { Report, ReportRow } from './report'

/** What a report needs to be put into a person's language. */
export interface ReportWords {
  readonly t: Translate
  /** BCP 47, of the words and the figures. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly nameCheck: (check: string) => string
  readonly nameCategory: (category: string) => string
}

export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell names the row; the others are figures. */
  readonly rows: readonly (readonly string[])[]
}

/** A part of the report in words: what the screen and the exported page both show. */
export interface Section {
  readonly id: 'progress' | 'people' | 'distances' | 'changes' | 'time' | 'findings' | 'quality' | 'rows'
  readonly title: string
  readonly hint: string | null
  readonly figures: readonly { readonly label: string; readonly value: string }[]
  readonly chart: Chart | null
  readonly tables: readonly Table[]
}

const statusTones: Readonly<Record<(typeof statuses)[number], Tone>> = {
  untouched: 'none',
  confirmed: 'fine',
  edited: 'accent',
  rejected: 'bad',
  approved: 'good',
  'approved-with-edits': 'better',
}

const longestRows = 10

/** The figures of a language. */
function figuresOf({ language }: ReportWords) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  return {
    number: (value: number | null) => (value === null ? '\u2013' : number.format(value)),
    percent: (value: number | null) => (value === null ? '\u2013' : percent.format(value)),
    time: (seconds: number) => {
      const [hours, minutes, rest] = [
        Math.floor(seconds / 3600),
        Math.floor(seconds / 60) % 60,
        Math.round(seconds % 60),
      ]
      if (hours > 0) return `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`
      return minutes > 0 ? `${unit(minutes, 'minute')} ${unit(rest, 'second')}` : unit(rest, 'second')
    },
  }
}

interface Parts {
  readonly report: Report
  readonly words: ReportWords
  readonly figures: ReturnType<typeof figuresOf>
}

const empty = { hint: null, figures: [], chart: null, tables: [] }

function progress({ report, words: { t }, figures: { number } }: Parts): Section {
  const { rows, byStatus, changed, openThreads, resolvedThreads, conflicts } = report.progress
  const figure = (key: string, value: number) => ({ label: t(`report.progress.${key}`, {}), value: number(value) })
  return {
    ...empty,
    id: 'progress',
    title: t('report.progress.title', {}),
    figures: [
      figure('rows', rows),
      figure('changed', changed),
      figure('untouched', byStatus.untouched),
      figure('openThreads', openThreads),
      figure('resolvedThreads', resolvedThreads),
      figure('conflicts', conflicts),
    ],
    chart: {
      kind: 'share',
      label: t('report.progress.chart', {}),
      parts: statuses.map((status) => ({
        label: t(`status.${status}`, {}),
        value: byStatus[status],
        tone: statusTones[status],
      })),
    },
  }
}

function people({ report, words: { t }, figures: { number, time } }: Parts): Section {
  const columns = ['rowsEdited', 'confirmed', 'approved', 'rejected', 'comments', 'errors'] as const
  const head = ['name', ...columns, 'time'].map((key) => t(`report.people.${key}`, {}))
  const rows = report.people.map((person) => [
    person.name,
    ...columns.map((column) => number(person[column])),
    time(person.seconds),
  ])
  const title = t('report.people.title', {})
  return { ...empty, id: 'people', title, tables: [{ caption: title, head, rows }] }
}

function distances({ report, words: { t }, figures: { number, percent } }: Parts): Section {
  const { touched, all, distribution } = report.distances
  const row = (key: string, of: (distances: Distances) => string) => [
    t(`report.distances.${key}`, {}),
    of(touched),
    of(all),
  ]
  const title = t('report.distances.title', {})
  const steps = distribution.map((value, step) => ({
    label: step === 11 ? `> ${percent(1)}` : percent(step / 10),
    value,
  }))
  return {
    ...empty,
    id: 'distances',
    title,
    hint: t('report.distances.hint', {}),
    chart: { kind: 'columns', label: t('report.distances.chart', {}), columns: steps },
    tables: [
      {
        caption: title,
        head: ['measure', 'touched', 'all'].map((key) => t(`report.distances.${key}`, {})),
        rows: [
          row('rows', ({ rows }) => number(rows)),
          row('hter', ({ hter }) => percent(hter)),
          row('terEdits', ({ terEdits }) => number(terEdits)),
          row('shifts', ({ shifts }) => number(shifts)),
          row('tokenRate', ({ tokenRate }) => percent(tokenRate)),
          row('tokenEdits', ({ tokenEdits }) => number(tokenEdits)),
          row('characterRate', ({ characterRate }) => percent(characterRate)),
          row('characterEdits', ({ characterEdits }) => number(characterEdits)),
        ],
      },
    ],
  }
}

function changes({ report, words: { t }, figures: { number } }: Parts): Section {
  const title = t('report.changes.title', {})
  return {
    ...empty,
    id: 'changes',
    title,
    tables: [
      {
        caption: title,
        head: [
          t('report.changes.kind', {}),
          ...changeMatters.map((matter) => t(`report.changes.matters.${matter}`, {})),
        ],
        rows: changeKinds.map((kind) => [
          t(`report.changes.kinds.${kind}`, {}),
          ...changeMatters.map((matter) => number(report.changes[kind][matter])),
        ]),
      },
    ],
  }
}

function time({ report, words: { t }, figures }: Parts): Section {
  const measured = report.rows.filter(({ seconds }) => seconds > 0)
  const longest = measured.toSorted((a, b) => b.seconds - a.seconds).slice(0, longestRows)
  const perRow = measured.length === 0 ? 0 : report.seconds / measured.length
  const title = t('report.time.title', {})
  return {
    ...empty,
    id: 'time',
    title,
    hint: t('report.time.hint', {}),
    figures: [
      { label: t('report.time.total', {}), value: figures.time(report.seconds) },
      { label: t('report.time.rows', {}), value: figures.number(measured.length) },
      { label: t('report.time.perRow', {}), value: figures.time(perRow) },
    ],
    tables:
      longest.length === 0
        ? []
        : [
            {
              caption: t('report.time.longest', {}),
              head: [t('report.rows.row', {}), t('report.people.time', {})],
              rows: longest.map(({ row, seconds }) => [figures.number(row), figures.time(seconds)]),
            },
          ],
  }
}

function findings({ report, words: { t, nameCheck }, figures: { number } }: Parts): Section {
  const fates = ['fixed', 'dismissed', 'left'] as const
  const tones = { fixed: 'good', dismissed: 'none', left: 'bad' } as const
  const families = [...new Set(report.findings.map(({ family }) => family))]
  const sum = (fate: (typeof fates)[number], family?: string): number =>
    report.findings
      .filter((each) => family === undefined || each.family === family)
      .reduce((total, each) => total + each[fate], 0)
  const word = (fate: string): string => t(`report.findings.${fate}`, {})
  return {
    ...empty,
    id: 'findings',
    title: t('report.findings.title', {}),
    hint: t('report.findings.hint', { level: t(`levels.${report.level}`, {}) }),
    figures: fates.map((fate) => ({ label: word(fate), value: number(sum(fate)) })),
    chart:
      families.length === 0
        ? null
        : {
            kind: 'bars',
            label: t('report.findings.chart', {}),
            bars: families.map((family) => ({
              label: t(`report.families.${family}`, {}),
              parts: fates.map((fate) => ({ label: word(fate), value: sum(fate, family), tone: tones[fate] })),
            })),
          },
    tables:
      families.length === 0
        ? []
        : [
            {
              caption: t('report.findings.byCheck', {}),
              head: [word('check'), ...fates.map(word)],
              rows: report.findings.map((each) => [nameCheck(each.check), ...fates.map((fate) => number(each[fate]))]),
            },
          ],
  }
}

function errorTable(caption: string, { categories }: ErrorTally, { words, figures: { number } }: Parts): Table {
  const { t, nameCategory } = words
  return {
    caption,
    head: [
      t('report.quality.category', {}),
      ...errorSeverities.map((severity) => t(`severity.${severity}`, {})),
      t('report.quality.penalty', {}),
    ],
    rows: categories.map((each) => [
      nameCategory(each.category),
      ...errorSeverities.map((severity) => number(each[severity])),
      number(each.penalty),
    ]),
  }
}

function quality(parts: Parts): Section {
  const { report, words, figures } = parts
  const { t } = words
  const { score, penalty, errors, marked, machineWords, categories, others } = report.quality
  const figure = (key: string, value: number | null) => ({
    label: t(`report.quality.${key}`, {}),
    value: figures.number(value),
  })
  return {
    ...empty,
    id: 'quality',
    title: t('report.quality.title', {}),
    hint: t('report.quality.hint', {}),
    figures: [
      figure('score', score),
      figure('penalty', penalty),
      figure('marked', marked),
      figure('accepted', errors - marked),
      figure('machineWords', machineWords),
    ],
    tables: [
      ...(categories.length === 0 ? [] : [errorTable(t('report.quality.byCategory', {}), report.quality, parts)]),
      ...others.map((other) =>
        errorTable(
          t('report.quality.others', { origin: other.origin, score: figures.number(other.score) }),
          other,
          parts,
        ),
      ),
    ],
  }
}

/** The report in words, part by part; `rowsSection` is for where there is room. */
export function sectionsOf(report: Report, words: ReportWords): readonly Section[] {
  const parts = { report, words, figures: figuresOf(words) }
  return [progress, people, distances, changes, time, findings, quality].map((section) => section(parts))
}

const isTold = ({ status, seconds, errors }: ReportRow): boolean => status !== 'untouched' || seconds > 0 || errors > 0

/** Every row that somebody worked on. */
export function rowsSection(report: Report, words: ReportWords): Section {
  const { t } = words
  const { number, percent, time: duration } = figuresOf(words)
  const title = t('report.rows.title', {})
  return {
    ...empty,
    id: 'rows',
    title,
    tables: [
      {
        caption: title,
        head: ['row', 'status', 'hter', 'tokenEdits', 'characterEdits', 'errors', 'findings', 'time'].map((key) =>
          t(`report.rows.${key}`, {}),
        ),
        rows: report.rows
          .filter(isTold)
          .map((row) => [
            number(row.row),
            t(`status.${row.status}`, {}),
            percent(row.hter),
            number(row.tokenEdits),
            number(row.characterEdits),
            number(row.errors),
            number(row.findings),
            duration(row.seconds),
          ]),
      },
    ],
  }
}
