import type { CalqueKind } from './calques/entry'
import { lexiconExamples, runLexicons } from './calques/lexicons'
import { check } from './check'

const includes = (kind: CalqueKind) => kind !== 'false-friend' && kind !== 'sense'

/** A phrase taken over word for word from the source language, where English says it another way. */
export const calquesCheck = check({
  id: 'calques',
  family: 'calques',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  run: runLexicons(includes),
  examples: lexiconExamples(includes),
})
