import type { Range } from './content'
import type { Locale } from './locale'

/** A date in a text. */
export interface DateMention extends Range {
  readonly day: number | null
}

export function findDates(_text: string, _locale: Locale): readonly DateMention[] {
  return []
}
