import { cutTokens, offsetsInGraphemes } from '../diff/tokens'

/** Numbers that stand for the units of both texts: equal units have equal numbers. */
type Units = readonly number[]

function numbered(a: readonly string[], b: readonly string[]): readonly [Units, Units] {
  const known = new Map<string, number>()
  const number = (unit: string): number => {
    const found = known.get(unit) ?? known.size
    known.set(unit, found)
    return found
  }
  return [a.map(number), b.map(number)]
}

/** Where each unit stands in a block of at most 32: one bit for a place. */
function placesOf(block: Units): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  block.forEach((unit, place) => {
    places.set(unit, (places.get(unit) ?? 0) | (1 << place))
  })
  return places
}

/**
 * Levenshtein distance, 32 rows of the table at a time (Myers 1999, in blocks after Hyyr\u00f6 2003): each block takes the
 * differences that the block above it left at its lower edge, one for each column.
 */
function distanceInBlocks(a: Units, b: Units): number {
  const edge = new Int8Array(b.length).fill(1)
  let distance = a.length
  for (let from = 0; from < a.length; from += 32) {
    const block = a.slice(from, from + 32)
    const places = placesOf(block)
    const last = 1 << (block.length - 1)
    let [plus, minus] = [-1, 0]
    let score = from + block.length
    for (let column = 0; column < b.length; column++) {
      const above = edge[column] ?? 1
      const equal = places.get(b[column] ?? -1) ?? 0
      const down = equal | minus
      const right = equal | (above < 0 ? 1 : 0)
      const across = (((right & plus) + plus) ^ plus) | right
      let plusRight = minus | ~(across | plus)
      let minusRight = plus & across
      const below = (plusRight & last) !== 0 ? 1 : (minusRight & last) !== 0 ? -1 : 0
      plusRight = (plusRight << 1) | (above > 0 ? 1 : 0)
      minusRight = (minusRight << 1) | (above < 0 ? 1 : 0)
      plus = minusRight | ~(down | plusRight)
      minus = plusRight & down
      edge[column] = below
      score += below
    }
    distance = score
  }
  return distance
}

/** Levenshtein distance of two lists: the fewest insertions, deletions and replacements of units. */
export function levenshtein(a: readonly string[], b: readonly string[]): number {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = numbered(a.slice(start, a.length - end), b.slice(start, b.length - end))
  if (left.length === 0 || right.length === 0) return left.length + right.length
  return left.length < right.length ? distanceInBlocks(left, right) : distanceInBlocks(right, left)
}

/** What a reader takes for one character: an emoji of several parts, or a letter with its accents, is one. */
export function cutCharacters(text: string): readonly string[] {
  const inside = offsetsInGraphemes(text)
  const characters: string[] = []
  let done = 0
  for (let offset = 1; offset <= text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (inside.has(offset) || (code >= 0xdc00 && code <= 0xdfff)) continue
    characters.push(text.slice(done, offset))
    done = offset
  }
  return characters
}

/** Words, numbers and signs; spaces do not count. `language` is BCP 47. */
export const cutWords = (text: string, language: string): readonly string[] =>
  cutTokens(text, language).filter((token) => token.trim() !== '')
