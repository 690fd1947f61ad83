import { presentable } from '../../../core/diff/present'
import { diffWords } from '../../../core/diff/words'
import type { Change } from '../review/pieces'

/** How the machine text became the current one, as a row draws it: what stayed, went and came, in reading order. */
export function changesOf(before: string, after: string, language: string): readonly Change[] {
  const runs: Change[] = []
  const add = (kind: Change['kind'], text: string) => {
    if (text !== '') runs.push({ kind, text })
  }
  let kept = 0
  for (const change of presentable(diffWords(before, after, language), before, after)) {
    add('kept', after.slice(kept, change.after.from))
    add('deleted', before.slice(change.before.from, change.before.to))
    add('inserted', after.slice(change.after.from, change.after.to))
    kept = change.after.to
  }
  add('kept', after.slice(kept))
  return runs
}
