import type { RowStatus } from '../bilingual'

/** A unit's state as XLIFF 1.2 writes it; null where the attribute is not there. */
export interface XliffState {
  readonly state: string | null
  readonly qualifier: string | null
  readonly approved: boolean
}

const byMachine = /^(?:leveraged-mt|mt-suggestion)$/

/**
 * Where a unit stands. `edited`: its text is another than the machine's. What is said to be translated by a machine, or
 * to need a review, nobody has settled yet.
 */
export function readState({ state, qualifier, approved }: XliffState, edited: boolean): RowStatus | null {
  if (/^(?:x-)?rejected/.test(qualifier ?? '')) return 'rejected'
  if (approved || state === 'signed-off' || state === 'final')
    return qualifier === 'x-approved-with-edits' ? 'approved-with-edits' : 'approved'
  if (state === 'translated' && !byMachine.test(qualifier ?? '')) return edited ? 'edited' : 'confirmed'
  return state === null || state.startsWith('x-') ? null : 'untouched'
}

/** The state to write. */
export function stateOf(status: RowStatus): XliffState {
  switch (status) {
    case 'untouched':
      return { state: 'needs-translation', qualifier: 'leveraged-mt', approved: false }
    case 'confirmed':
    case 'edited':
      return { state: 'translated', qualifier: null, approved: false }
    case 'approved':
      return { state: 'signed-off', qualifier: null, approved: true }
    case 'approved-with-edits':
      return { state: 'signed-off', qualifier: 'x-approved-with-edits', approved: true }
    case 'rejected':
      return { state: 'needs-review-translation', qualifier: 'x-rejected', approved: false }
  }
}

/** Trados Studio's words for the same, in the `conf` of a segment. */
export const studioStates: Readonly<Record<RowStatus, string>> = {
  untouched: 'Draft',
  confirmed: 'Translated',
  edited: 'Translated',
  approved: 'ApprovedTranslation',
  'approved-with-edits': 'ApprovedTranslation',
  rejected: 'RejectedTranslation',
}

export function readStudioState(word: string | undefined): RowStatus | null {
  if (word === undefined) return null
  if (word.startsWith('Approved')) return 'approved'
  if (word.startsWith('Rejected')) return 'rejected'
  return word === 'Translated' ? 'confirmed' : 'untouched'
}

/** From what keeps a text back to what lets it go. */
const order: readonly RowStatus[] = ['rejected', 'untouched', 'edited', 'confirmed', 'approved-with-edits', 'approved']

/** The state of a whole whose parts stand differently: that of the part that is furthest behind. */
export const leastStatus = (statuses: readonly RowStatus[]): RowStatus =>
  order.find((status) => statuses.includes(status)) ?? 'untouched'
