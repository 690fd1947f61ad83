import type { Change } from './change'

/** Words that say nothing when they alone stay between two changed words. */
const functionWords = new Set('a an the of to in on at by for from with and or as is was be it its'.split(' '))

const lonelyWord = /^\s*(\p{L}{1,4})\s*$/u
const letters = /\p{L}/u
const digits = /\p{N}/u

/** What lies between two changes, too little to read by itself. */
function isIsland(gap: string, changed: readonly string[]): boolean {
  if (gap === '' || /^\s$/u.test(gap)) return true
  const word = lonelyWord.exec(gap)?.[1]
  if (word === undefined || !functionWords.has(word.toLowerCase())) return false
  return changed.every((text) => letters.test(text) && !digits.test(text))
}

/**
 * Changes as people read them: where only a space or a small word stayed between two of them they are one. Numbers and
 * signs that changed stay alone: `from [20/21] to [30/31]`, `[«/“]hello[»/”]`.
 */
export function presentable(changes: readonly Change[], before: string, after: string): readonly Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    const gap = last && before.slice(last.before.to, change.before.from)
    const textOf = (one: Change) =>
      before.slice(one.before.from, one.before.to) + after.slice(one.after.from, one.after.to)
    if (last !== undefined && gap !== undefined && isIsland(gap, [textOf(last), textOf(change)]))
      joined[joined.length - 1] = {
        before: { from: last.before.from, to: change.before.to },
        after: { from: last.after.from, to: change.after.to },
      }
    else joined.push(change)
  }
  return joined
}
