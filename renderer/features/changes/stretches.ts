import { presentable } from '../../../core/diff/present'
import { diffWords } from '../../../core/diff/words'

/** A stretch of the present text (`kept`, `inserted`), or of the text before that is gone (`deleted`). */
export interface Stretch {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
}

/**
 * One text as it became another, for people to read: kept and inserted stretches join to `after`, kept and deleted ones
 * to `before`. `language` is that of both (BCP 47).
 */
export function stretchesOf(before: string, after: string, language: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], text: string): void => {
    if (text !== '') stretches.push({ kind, text })
  }
  let done = 0
  for (const change of presentable(diffWords(before, after, language), before, after)) {
    add('kept', after.slice(done, change.after.from))
    add('deleted', before.slice(change.before.from, change.before.to))
    add('inserted', after.slice(change.after.from, change.after.to))
    done = change.after.to
  }
  add('kept', after.slice(done))
  return stretches
}
