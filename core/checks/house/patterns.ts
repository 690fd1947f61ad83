import { RE2JS } from 're2js'
import { fail, type Result, succeed } from '../../problem'
import type { Range } from '../../text/content'
import type { UserPattern } from '../../text/house-rules'

/** A person's pattern, ready to be looked for. */
export interface CompiledPattern {
  readonly pattern: UserPattern
  readonly matcher: PatternMatcher
  /** Null where a match of the first alone is the fault. */
  readonly other: PatternMatcher | null
}

interface PatternMatcher {
  /** The places of a text, at most `mostMatches`; `complete` is false when there may be more that were not looked for. */
  readonly find: (text: string) => { readonly ranges: readonly Range[]; readonly complete: boolean }
  /** Whether there is time to look through a text of this length once. */
  readonly affords: (length: number) => boolean
  /** Null when the text is too long to say. */
  readonly test: (text: string) => boolean | null
}

/** The engine's instructions in one pattern. */
const largestProgram = 2_000
/** Instructions times characters that may be spent on one text: a quarter of a second at worst. */
const mostSteps = 10_000_000
const mostMatches = 100

const letter = /[\p{L}\p{M}\p{N}]/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20)
const characterBefore = (text: string, at: number): string =>
  /[\udc00-\udfff]/.test(text.charAt(at - 1)) && at > 1 ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at)

/** Whether a place begins or ends inside a word. */
const cutsWord = (before: string, after: string): boolean =>
  letter.test(before) && letter.test(after) && !unspaced.test(before) && !unspaced.test(after)

const standsAlone = (text: string, { from, to }: Range): boolean =>
  !cutsWord(characterBefore(text, from), characterAt(text, from)) &&
  !cutsWord(characterBefore(text, to), characterAt(text, to))

const cutsPair = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))

function matcherOf(engine: RE2JS, isWords: boolean): PatternMatcher {
  const size = engine.programSize()
  const isSound = (text: string, range: Range) =>
    range.to > range.from &&
    !cutsPair(text, range.from) &&
    !cutsPair(text, range.to) &&
    (!isWords || standsAlone(text, range))
  const look = (text: string, enough: number) => {
    const ranges: Range[] = []
    const matcher = engine.matcher(text)
    const most = Math.floor(mostSteps / (size * Math.max(1, text.length)))
    for (let looks = 0; ranges.length < enough; looks++) {
      if (looks >= most) return { ranges, complete: false }
      if (!matcher.find()) return { ranges, complete: true }
      const range = { from: matcher.start(), to: matcher.end() }
      if (isSound(text, range)) ranges.push(range)
    }
    return { ranges, complete: false }
  }
  return {
    find: (text) => look(text, mostMatches),
    affords: (length) => size * length <= mostSteps,
    test: (text) => {
      const { ranges, complete } = look(text, 1)
      return ranges.length > 0 ? true : complete ? false : null
    },
  }
}

/**
 * The engine is RE2's: its time grows with the text and never explodes, whatever the pattern; what it cannot do (looking
 * ahead and behind, referring back) it refuses. `\b` and `\w` know English letters only, `\p{L}` knows all.
 */
function compileSide(text: string, { kind, name }: UserPattern): Result<PatternMatcher> {
  try {
    const engine = kind === 'words' ? RE2JS.compile(RE2JS.quote(text), RE2JS.CASE_INSENSITIVE) : RE2JS.compile(text)
    if (engine.programSize() > largestProgram) return fail('pattern-too-large', { name })
    return succeed(matcherOf(engine, kind === 'words'))
  } catch (error) {
    if (/[(]\?<?[=!]|invalid escape sequence: `\\[1-9]/.test(String(error)))
      return fail('pattern-unsupported', { name })
    return fail('pattern-syntax', { name, reason: reasonOf(error) })
  }
}

/** The engine's own words, English, without their beginning: \u201cmissing closing ]: `[a`\u201d. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '')

/** Makes a pattern ready, or says by its name why it cannot be used. */
export function compilePattern(pattern: UserPattern): Result<CompiledPattern> {
  const matcher = compileSide(pattern.pattern, pattern)
  if (!matcher.ok) return matcher
  if (pattern.other === '') return succeed({ pattern, matcher: matcher.value, other: null })
  const other = compileSide(pattern.other, pattern)
  return other.ok ? succeed({ pattern, matcher: matcher.value, other: other.value }) : other
}
