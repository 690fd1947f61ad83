import type { Review, Step } from './model'

/** What decides whether a revision counts. */
export type Withdrawals = Pick<Review, 'undos' | 'redos'>

/** Whether a revision counts: no undo by the same person names it, but for those the same person has taken back. */
export function isEffective({ undos, redos }: Withdrawals, revision: Step): boolean {
  const standing = undos
    .get(revision.id)
    ?.some(
      (undo) => undo.by.name === revision.by.name && !redos.get(undo.id)?.some((redo) => redo.by.name === undo.by.name),
    )
  return standing !== true
}
