import { calquesCheck } from './calques'
import type { Check } from './check'
import { dates } from './dates'
import { duplicateParagraph } from './duplicate-paragraph'
import { falseFriends } from './false-friends'
import { numberMismatch } from './number-mismatch'
import { quoteBalance } from './quote-balance'
import { quoteDirection } from './quote-direction'
import { repeatedWord } from './repeated-word'
import { spacing } from './spacing'
import { splitPhrase } from './split-phrase'

/** Every check, in the order in which manuals and settings list them. */
export const checks: readonly Check[] = [
  splitPhrase,
  quoteDirection,
  quoteBalance,
  spacing,
  dates,
  numberMismatch,
  repeatedWord,
  calquesCheck,
  falseFriends,
  duplicateParagraph,
]
