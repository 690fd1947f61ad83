import type { HouseRules, Term, UserPattern } from '../../text/house-rules'

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const termNotation = /^(Aa )?(.*?) ?= ?(.*?)(?: ?~ ?(.*))?$/
const patternNotation = /^(source|target) ([/"])(.+?)\2(?: (must|never) \2(.+?)\2)?(?:: (.+))?$/

function readTerm(notation: string): Term | null {
  const found = termNotation.exec(notation)
  if (found === null) return null
  const [, caseSensitive, source = '', target = '', forbidden = ''] = found
  return {
    source,
    target: list(target),
    forbidden: list(forbidden),
    note: '',
    caseSensitive: caseSensitive !== undefined,
  }
}

function readPattern(notation: string): UserPattern | null {
  const found = patternNotation.exec(notation)
  if (found === null) return null
  const [, when, mark, pattern = '', expects, other = '', message = ''] = found
  return {
    name: pattern,
    when: when === 'source' ? 'source' : 'target',
    pattern,
    other,
    expects: expects === 'never' ? 'no-match' : 'match',
    severity: 'minor',
    message,
    kind: mark === '/' ? 'expression' : 'words',
  }
}

/**
 * House rules as examples carry them, separated by `; `:
 *
 *     alcalde = mayor, lord mayor ~ provost     what is wanted, best first, and what is forbidden
 *     Aa Presidencia = Presidency               where capitals count
 *     = ~ irregardless                          forbidden whatever the source says
 *     source /\d+ km/ must /kilomet/: message   an expression, and what must be there on the other side
 *     target "very" never "muy"                 words, and what must not be there; without the second a match is the fault
 */
export function readRules(notation: string): HouseRules {
  const terms: Term[] = []
  const patterns: UserPattern[] = []
  for (const each of notation.split('; ')) {
    const pattern = readPattern(each)
    const term = pattern === null ? readTerm(each) : null
    if (pattern !== null) patterns.push(pattern)
    else if (term !== null) terms.push(term)
    else throw new Error(`no term and no pattern: ${each}`)
  }
  return { terms, patterns }
}
