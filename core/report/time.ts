import type { LinkState, Revision } from '../revisions/model'

const addUp = (revisions: readonly Revision[]): number =>
  Math.round(revisions.reduce((total, each) => total + (each.kind === 'time' ? each.seconds : 0), 0))

/** The seconds people were active at a row. */
export const secondsAt = ({ history }: Pick<LinkState, 'history'>): number => addUp(history)

/** The seconds a person was active anywhere in the review. */
export const secondsOf = (revisions: readonly Revision[], name: string): number =>
  addUp(revisions.filter(({ by }) => by.name === name))
