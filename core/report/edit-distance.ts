import { cutTokens, offsetsInGraphemes } from '../diff/tokens'

/** Both texts as numbers below `kinds`: equal units have equal numbers. */
interface Numbered {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly kinds: number
}

function numberUnits(a: readonly string[], b: readonly string[]): Numbered {
  const known = new Map<string, number>()
  const number = (unit: string): number => {
    const found = known.get(unit) ?? known.size
    known.set(unit, found)
    return found
  }
  return { a: Uint32Array.from(a, number), b: Uint32Array.from(b, number), kinds: known.size }
}

/**
 * Levenshtein distance, 32 rows of the table at a time (Myers 1999, in blocks after Hyyr\u00f6 2003): each block takes the
 * differences that the block above it left at its lower edge, one for each column.
 */
function distanceInBlocks({ a, b, kinds }: Numbered): number {
  const edge = new Int8Array(b.length).fill(1)
  /** One bit for each place of the block where a unit stands. */
  const places = new Int32Array(kinds)
  let distance = a.length
  for (let from = 0; from < a.length; from += 32) {
    const block = a.subarray(from, from + 32)
    places.fill(0)
    block.forEach((unit, place) => {
      places[unit] = (places[unit] ?? 0) | (1 << place)
    })
    const last = 1 << (block.length - 1)
    let [plus, minus] = [-1, 0]
    distance = from + block.length
    for (let column = 0; column < b.length; column++) {
      const above = edge[column] ?? 1
      const equal = places[b[column] ?? 0] ?? 0
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
      distance += below
    }
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
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length === 0 || right.length === 0) return left.length + right.length
  return distanceInBlocks(numberUnits(left, right))
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
