import type { CalqueKind } from './calques/entry'
import { lexiconExamples, runLexicons } from './calques/lexicons'
import { check } from './check'

const includes = (kind: CalqueKind) => kind === 'false-friend' || kind === 'sense'

/** An English word that looks like the source’s, or is another sense of it, and means something else. */
export const falseFriends = check({
  id: 'false-friends',
  family: 'calques',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  level: 'awkward',
  run: runLexicons(includes),
  examples: lexiconExamples(includes),
})
