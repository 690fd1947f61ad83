import { diffWords } from '../diff/words'
import type { LinkState } from '../revisions/model'

export const changeKinds = ['insertion', 'deletion', 'replacement'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a change is about; the first that fits. */
export const changeMatters = ['space', 'punctuation', 'case', 'number', 'word'] as const
export type ChangeMatter = (typeof changeMatters)[number]

/** How many changes there are of each kind, by what they are about. */
export type ChangeTally = Readonly<Record<ChangeKind, Readonly<Record<ChangeMatter, number>>>>

const letters = /\p{L}/u
const digits = /\p{N}/u

function matterOf(before: string, after: string): ChangeMatter {
  const both = before + after
  if (both.trim() === '') return 'space'
  if (!letters.test(both) && !digits.test(both)) return 'punctuation'
  if (before.toLowerCase() === after.toLowerCase()) return 'case'
  return digits.test(both) && !letters.test(both) ? 'number' : 'word'
}

const kindOf = (before: string, after: string): ChangeKind =>
  before === '' ? 'insertion' : after === '' ? 'deletion' : 'replacement'

/** One change of a row, as it is counted. */
export interface RowChange {
  readonly kind: ChangeKind
  readonly matter: ChangeMatter
}

/** The changes of a row against the machine text, in whole words and signs. `language` is that of the English. */
export const changesOf = (
  { machine, current }: Pick<LinkState, 'machine' | 'current'>,
  language: string,
): readonly RowChange[] =>
  diffWords(machine.text, current.text, language).map((change) => {
    const before = machine.text.slice(change.before.from, change.before.to)
    const after = current.text.slice(change.after.from, change.after.to)
    return { kind: kindOf(before, after), matter: matterOf(before, after) }
  })

/** Counts changes. */
export function tallyChanges(changes: readonly RowChange[]): ChangeTally {
  const tally = Object.fromEntries(
    changeKinds.map((kind) => [kind, Object.fromEntries(changeMatters.map((matter) => [matter, 0]))]),
  ) as Record<ChangeKind, Record<ChangeMatter, number>>
  for (const { kind, matter } of changes) tally[kind][matter]++
  return tally
}
