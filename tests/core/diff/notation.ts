import type { Change } from '../../../core/diff/change'
import { presentable } from '../../../core/diff/present'
import { diffWords } from '../../../core/diff/words'

const changed = /\[([^[\]/]*)\/([^[\]/]*)\]/g

/** The two texts of a notation: `cost [20/21] euros` is `cost 20 euros` that became `cost 21 euros`. */
const textsOf = (notation: string): readonly [before: string, after: string] => [
  notation.replace(changed, '$1'),
  notation.replace(changed, '$2'),
]

/** Changes written into the text before: `cost [20/21] euros`. */
function notate(changes: readonly Change[], before: string, after: string): string {
  let notation = ''
  let done = 0
  for (const change of changes) {
    const was = before.slice(change.before.from, change.before.to)
    const is = after.slice(change.after.from, change.after.to)
    notation += `${before.slice(done, change.before.from)}[${was}/${is}]`
    done = change.before.to
  }
  return notation + before.slice(done)
}

/** How the difference of a notation's two texts is shown to people. */
export function presented(notation: string, language = 'en'): string {
  const [before, after] = textsOf(notation)
  return notate(presentable(diffWords(before, after, language), before, after), before, after)
}

/** The smallest difference of a notation's two texts. */
export function minimal(notation: string, language = 'en'): string {
  const [before, after] = textsOf(notation)
  return notate(diffWords(before, after, language), before, after)
}
