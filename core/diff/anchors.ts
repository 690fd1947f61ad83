/** A token that stands once in each list, by its index in both. */
export interface Anchor {
  readonly before: number
  readonly after: number
}

/** The index of each token that stands exactly once. */
function uniqueTokens(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [index, token] of tokens.entries()) places.set(token, places.has(token) ? -1 : index)
  return places
}

function sharedUniques(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const places = uniqueTokens(after)
  return [...uniqueTokens(before)].flatMap(([token, index]) => {
    const place = places.get(token) ?? -1
    return index === -1 || place === -1 ? [] : [{ before: index, after: place }]
  })
}

/**
 * The longest row of tokens that stand once in either list, in the same order in both (Bram Cohen's patience diff).
 * Takes n log n, however different the lists are.
 */
export function findAnchors(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const shared = sharedUniques(before, after)
  /** `piles[n]`: the anchor with the smallest `after` that ends a row of n + 1. */
  const piles: Anchor[] = []
  const previous = new Map<Anchor, Anchor>()
  for (const anchor of shared) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.after ?? 0) < anchor.after) low = middle + 1
      else high = middle
    }
    const left = piles[low - 1]
    if (left !== undefined) previous.set(anchor, left)
    piles[low] = anchor
  }
  const row: Anchor[] = []
  for (let anchor = piles.at(-1); anchor !== undefined; anchor = previous.get(anchor)) row.push(anchor)
  return row.reverse()
}
