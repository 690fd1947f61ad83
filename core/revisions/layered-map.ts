/**
 * A table that never changes and is cheap to vary: the variants share a large base and differ in a few entries.
 * A variation copies about the square root of the entries, where a copied Map copies them all.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number
  readonly #base: ReadonlyMap<Key, Value>
  readonly #changes: ReadonlyMap<Key, Value>

  private constructor(base: ReadonlyMap<Key, Value>, changes: ReadonlyMap<Key, Value>, size: number) {
    this.#base = base
    this.#changes = changes
    this.size = size
  }

  static of<Key, Value>(entries: Iterable<readonly [Key, Value]>): LayeredMap<Key, Value> {
    const base = new Map(entries)
    return new LayeredMap(base, new Map(), base.size)
  }

  /** This table with other values for some keys; keys new to it come last. */
  with(entries: ReadonlyMap<Key, Value>): LayeredMap<Key, Value> {
    if (entries.size === 0) return this
    const changes = new Map([...this.#changes, ...entries])
    if (changes.size ** 2 > this.#base.size) {
      const base = new Map(this.#base)
      for (const [key, value] of changes) base.set(key, value)
      return new LayeredMap(base, new Map(), base.size)
    }
    let size = this.size
    for (const key of entries.keys()) if (!this.has(key)) size++
    return new LayeredMap(this.#base, changes, size)
  }

  /**
   * The keys whose values are others than in an earlier variation of this table; null where only a look at every entry
   * can tell, which is seldom.
   */
  changedSince(earlier: LayeredMap<Key, Value>): readonly Key[] | null {
    if (this.#base !== earlier.#base) return null
    const suspects = new Set([...earlier.#changes.keys(), ...this.#changes.keys()])
    return [...suspects].filter((key) => this.get(key) !== earlier.get(key))
  }

  get(key: Key): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key)
  }

  has(key: Key): boolean {
    return this.#changes.has(key) || this.#base.has(key)
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#base)
      yield [key, this.#changes.has(key) ? (this.#changes.get(key) as Value) : value]
    for (const [key, value] of this.#changes) if (!this.#base.has(key)) yield [key, value]
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  forEach(visit: (value: Value, key: Key, table: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }
}
