import type { Check } from './check'
import { dates } from './dates'
import { repeatedWord } from './repeated-word'
import { spacing } from './spacing'

/** Every check, in the order in which manuals and settings list them. */
export const checks: readonly Check[] = [spacing, dates, repeatedWord]
