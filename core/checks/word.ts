import type { Finding, Fix, Wording } from './check'

/** Looks a text up in `locales/` and puts the data in: i18next's `t`, or anything like it. */
export type Translate = (key: string, data: Readonly<Record<string, string>>) => string

/** A finding in a person's language. */
export interface WordedFinding {
  /** The check's name, a few words. */
  readonly name: string
  /** What is wrong, in one sentence, and why, in a second. */
  readonly message: string
  /** Why such places are marked at all: a paragraph. */
  readonly help: string
  /** What each fix does, in the order of the finding's fixes. */
  readonly fixes: readonly string[]
}

export const checkName = (check: string, translate: Translate): string => translate(`checks.${check}.name`, {})

export const checkHelp = (check: string, translate: Translate): string => translate(`checks.${check}.help`, {})

/** Data with the inline code in it, `chip`, as people call it. */
const named = (data: Wording['data'], translate: Translate): Wording['data'] =>
  data.chip === undefined ? data : { ...data, chip: translate(`codes.${data.chip}`, data) }

const fixLabel = ({ label: { key, data } }: Fix, translate: Translate): string =>
  translate(`fixes.${key}`, named(data, translate))

/** Words a finding. */
export const wordFinding = (finding: Finding, translate: Translate): WordedFinding => ({
  name: checkName(finding.check, translate),
  message: translate(`checks.${finding.check}.${finding.message.key}`, named(finding.message.data, translate)),
  help: checkHelp(finding.check, translate),
  fixes: finding.fixes.map((fix) => fixLabel(fix, translate)),
})
