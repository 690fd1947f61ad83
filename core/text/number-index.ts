import type { NumberMention } from './numbers'

/** Without the noise of floating point. */
const keyOf = (value: number): number => Number(value.toPrecision(12))

/** Numbers by their likeliest value, for looking values up; the first of those with the same value. */
export class NumberIndex {
  readonly #byValue = new Map<number, NumberMention>()

  constructor(numbers: readonly NumberMention[]) {
    for (const number of numbers) {
      const value = keyOf(number.values[0] ?? Number.NaN)
      if (!this.#byValue.has(value)) this.#byValue.set(value, number)
    }
  }

  find(value: number): NumberMention | undefined {
    return this.#byValue.get(keyOf(value))
  }
}
