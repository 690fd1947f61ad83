import type { NumberMention } from './numbers'

/** Without the dust of floating point: 2.3 million is 2,300,000. */
export const withoutDust = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

/** Numbers by their likeliest value, and by the one they have in a range, for looking values up; the first of those with the same value. */
export class NumberIndex {
  readonly #byValue = new Map<number, NumberMention>()

  constructor(numbers: readonly NumberMention[]) {
    for (const number of numbers)
      for (const value of [number.values[0], number.inRange])
        if (value !== undefined && !this.#byValue.has(withoutDust(value))) this.#byValue.set(withoutDust(value), number)
  }

  find(value: number): NumberMention | undefined {
    return this.#byValue.get(withoutDust(value))
  }
}
