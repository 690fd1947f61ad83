import type { Range } from './content'
import type { Locale } from './locale'
import type { Word } from './tokens'

/** A number in a text. */
export interface NumberMention extends Range {
  readonly value: number
}

export function findNumbers(_text: string, _words: readonly Word[], _locale: Locale): readonly NumberMention[] {
  return []
}
