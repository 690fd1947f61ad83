import type { Range } from './content'
import { type DateMention, findDates } from './dates'
import { type Locale, localeOf } from './locale'
import { NumberIndex } from './number-index'
import { findNumbers, type NumberMention } from './numbers'
import { findQuotes, type QuoteMark } from './quotes'
import { findSentences } from './sentences'
import { findWords, type Word } from './tokens'

/** A text with what checks ask about it. Each analysis is made once, when first asked for. */
export class TextView {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly locale: Locale
  #words: readonly Word[] | undefined
  #sentences: readonly Range[] | undefined
  #quotes: readonly QuoteMark[] | undefined
  #dates: readonly DateMention[] | undefined
  #numbers: readonly NumberMention[] | undefined
  #numberIndex: NumberIndex | undefined

  constructor(text: string, language: string) {
    this.text = text
    this.language = language
    this.locale = localeOf(language)
  }

  get words(): readonly Word[] {
    this.#words ??= findWords(this.text, this.language)
    return this.#words
  }

  /** Without the white space around them. */
  get sentences(): readonly Range[] {
    this.#sentences ??= findSentences(this.text, this.locale)
    return this.#sentences
  }

  get quotes(): readonly QuoteMark[] {
    this.#quotes ??= findQuotes(this.text)
    return this.#quotes
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= findDates(this.text, this.locale)
    return this.#dates
  }

  /** Numbers inside dates are among them. */
  get numbers(): readonly NumberMention[] {
    this.#numbers ??= findNumbers(this.text, this.words, this.locale)
    return this.#numbers
  }

  get numberIndex(): NumberIndex {
    this.#numberIndex ??= new NumberIndex(this.numbers)
    return this.#numberIndex
  }

  /** The words of the text in `range`, as they stand. */
  slice(range: Range): string {
    return this.text.slice(range.from, range.to)
  }
}

export const viewText = (text: string, language: string): TextView => new TextView(text, language)
