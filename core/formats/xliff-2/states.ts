import type { RowStatus } from '../bilingual'

/** A segment's state as XLIFF 2 writes it. */
export interface SegmentState {
  readonly state: string
  readonly subState: string | null
}

/** Where a segment stands; null where it does not say. `edited`: its text is another than the machine's. */
export function readState(state: string | null, subState: string | null, edited: boolean): RowStatus | null {
  if (subState === 'diptych:rejected') return 'rejected'
  if (state === 'reviewed' || state === 'final')
    return subState === 'diptych:approved-with-edits' ? 'approved-with-edits' : 'approved'
  if (state === 'translated') return edited ? 'edited' : 'confirmed'
  return state === 'initial' ? 'untouched' : null
}

/** The state to write. */
export function stateOf(status: RowStatus): SegmentState {
  switch (status) {
    case 'untouched':
      return { state: 'initial', subState: null }
    case 'confirmed':
    case 'edited':
      return { state: 'translated', subState: null }
    case 'approved':
      return { state: 'reviewed', subState: null }
    case 'approved-with-edits':
    case 'rejected':
      return { state: status === 'rejected' ? 'translated' : 'reviewed', subState: `diptych:${status}` }
  }
}
