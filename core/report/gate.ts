import type { Severity } from '../checks/check'
import type { Review, Status } from '../revisions/model'

/** What stands between a review and its export. Rows without English, and without any text, do not count. */
export interface Gate {
  readonly rows: number
  /** Edited, confirmed or sent back, but not approved. */
  readonly unapproved: number
  /** Machine text that nobody touched or confirmed. */
  readonly unconfirmed: number
  readonly rejected: number
  readonly conflicts: number
  /** With a finding open that misleads or breaks the sentence. */
  readonly grave: number
  /** `unconfirmed` of `rows`, 0 to 1. */
  readonly unconfirmedShare: number
  readonly verdict: 'open' | 'warned' | 'blocked'
  /** What the policy blocks, then what it warns of. */
  readonly reasons: readonly GateReason[]
}

export type GateReason = 'not-approved' | 'mostly-machine' | 'conflicts'

const isApproved = (status: Status): boolean => status === 'approved' || status === 'approved-with-edits'

/** Weighs a review for export; `severityOf` tells a row's gravest open finding. */
export function exportGate(review: Review, severityOf: (link: string) => Severity | null): Gate {
  const states = review.order
    .flatMap((id) => review.links.get(id) ?? [])
    .filter(({ current, machine }) => `${current.text}${machine.text}`.trim() !== '')
  const count = (test: (state: (typeof states)[number]) => boolean): number => states.filter(test).length
  const unapproved = count(({ status }) => !isApproved(status))
  const unconfirmed = count(({ status }) => status === 'untouched')
  const conflicts = count(({ conflict }) => conflict.length > 0)
  const unconfirmedShare = states.length === 0 ? 0 : unconfirmed / states.length
  const { approvedOnly, warnAbove, blockAbove } = review.policy
  const blocks: readonly (GateReason | false)[] = [
    conflicts > 0 && 'conflicts',
    approvedOnly && unapproved > 0 && 'not-approved',
    blockAbove < 1 && unconfirmedShare > blockAbove && 'mostly-machine',
  ]
  const blocking = blocks.filter((reason) => reason !== false)
  const warns = unconfirmedShare > warnAbove && !blocking.includes('mostly-machine')
  return {
    rows: states.length,
    unapproved,
    unconfirmed,
    rejected: count(({ status }) => status === 'rejected'),
    conflicts,
    grave: count(({ link }) => ['critical', 'major'].includes(severityOf(link.id) ?? '')),
    unconfirmedShare,
    verdict: blocking.length > 0 ? 'blocked' : warns ? 'warned' : 'open',
    reasons: [...blocking, ...(warns ? (['mostly-machine'] as const) : [])],
  }
}
