import type { Content } from '../text/content'
import { isEffective } from './effective'
import type { LinkState, Review } from './model'

/** What a text can be compared with: the machine's, the one approved last, or what the person before the last one left. */
export const bases = ['machine', 'approval', 'previous'] as const
export type Base = (typeof bases)[number]

/** The text to compare a link's with. Without an approval, or an earlier person, that is the machine text. */
export function baseOf(review: Review, state: LinkState, base: Base): Content {
  if (base === 'approval') return state.approved ?? state.machine
  return base === 'previous' ? previousText(review, state) : state.machine
}

function previousText(review: Review, { history, machine }: LinkState): Content {
  let last: string | null = null
  for (let index = history.length - 1; index >= 0; index--) {
    const revision = history[index]
    if (revision?.kind !== 'edit' || !isEffective(review, revision)) continue
    last ??= revision.by.name
    if (revision.by.name !== last) return revision.content
  }
  return machine
}
