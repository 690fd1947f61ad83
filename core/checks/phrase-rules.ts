import { inflectVerb } from '../text/english'
import { baseVerbs } from '../text/grammar-words'
import { findPhrases, indexPhrases, type PhraseMatch, renderReplacement } from '../text/phrase'
import { lastStarting } from '../text/ranges'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import type { Level, LinkCheck, Severity } from './check'
import { removeFix, replaceFix } from './fix'

/** A fault of English that words alone show, in the notation of `text/phrase.ts`. */
export interface PhraseRule {
  readonly target: string
  /**
   * What a copy editor would write, best first; `$1=gerund` inflects what was kept. Empty when that depends on more than
   * the phrase; a function is given the words found.
   */
  readonly better: readonly string[] | ((text: string, before: string) => readonly string[])
  /** Which message; `message` when left out. */
  readonly message?: string
  /** One of these must stand right before, or right after, with nothing but a space between. */
  readonly before?: ReadonlySet<string>
  readonly after?: ReadonlySet<string>
  /** None of these right before, or right after; none of these among the three words before. */
  readonly unlessBefore?: ReadonlySet<string>
  readonly unlessAfter?: ReadonlySet<string>
  readonly unlessNear?: ReadonlySet<string>
  /** The phrase must end a noun phrase: punctuation, the end, or one of these follows. */
  readonly endsBefore?: ReadonlySet<string>
  /** The phrase must begin a clause: a sentence, or after a comma or one of these. */
  readonly startsAfter?: ReadonlySet<string>
  /** What `_` kept must be a known verb in its base form. */
  readonly keepsVerb?: true
  readonly severity?: Severity
  readonly level?: Level
}

const space = /^[ \u00a0]$/
/** A comma ends no sentence, yet a clause may begin after it. */
const clauseStart = /[.!?:;,\u2029\n\u2014"\u201c]\s*["\u201c\u2018]?$/

const adjoin = (text: string, a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && space.test(text.slice(a.to, b.from))

function contextFits(rule: PhraseRule, { text, words }: TextView, match: PhraseMatch): boolean {
  const first = lastStarting(words, match.from)
  const last = lastStarting(words, match.to - 1)
  const before = adjoin(text, words[first - 1], words[first]) ? words[first - 1] : undefined
  const after = adjoin(text, words[last], words[last + 1]) ? words[last + 1] : undefined
  if (rule.before !== undefined && !rule.before.has(before?.lower ?? '')) return false
  if (rule.after !== undefined && !rule.after.has(after?.lower ?? '')) return false
  if (after !== undefined && rule.unlessAfter?.has(after.lower)) return false
  if (/^[-\u2019']/.test(text.slice(match.to)) || text[match.from - 1] === '-') return false
  if (rule.endsBefore !== undefined && after !== undefined && !rule.endsBefore.has(after.lower)) return false
  if (rule.startsAfter !== undefined && match.from > 0) {
    const began = clauseStart.test(text.slice(Math.max(0, match.from - 4), match.from))
    if (!began && !rule.startsAfter.has(before?.lower ?? '')) return false
  }
  if (before !== undefined && rule.unlessBefore?.has(before.lower)) return false
  if (rule.unlessNear !== undefined)
    for (let back = 1; back <= 3 && adjoin(text, words[first - back], words[first - back + 1]); back++)
      if (rule.unlessNear.has(words[first - back]?.lower ?? '')) return false
  return !rule.keepsVerb || match.captures.every((kept) => baseVerbs.has(text.slice(kept.from, kept.to).toLowerCase()))
}

/** The replacements, with what was kept inflected as they say. */
const render = (better: string, match: PhraseMatch, text: string): string =>
  renderReplacement(better, match, text).replace(/([\p{L}'-]{1,40})=gerund/gu, (_, verb: string) =>
    inflectVerb(verb.toLowerCase(), 'gerund'),
  )

const isWhole = (text: string, { from, to }: PhraseMatch): boolean => !/[.!?\u2029]/.test(text.slice(from, to))

/** What a check over some rules runs. Silent unless the target is English. Of overlapping matches the first is told. */
export function runPhraseRules(rules: readonly PhraseRule[]): LinkCheck['run'] {
  const index = indexPhrases(rules.map((rule) => [rule.target, rule] as const))
  return ({ target }, say) => {
    if (target.locale.language !== 'en') return
    const { text, words } = target
    let told = -1
    for (const { value: rule, match } of findPhrases(index, text, words)) {
      if (match.from < told || !isWhole(text, match) || !contextFits(rule, target, match)) continue
      told = match.to
      const first = lastStarting(words, match.from)
      const phrase = text.slice(match.from, match.to)
      const before = words[first - 1]?.text ?? ''
      const better =
        typeof rule.better === 'function'
          ? rule.better(phrase, before)
          : rule.better.map((each) => render(each, match, text))
      const at = { from: match.from, to: match.to }
      say({
        ...at,
        message: rule.message,
        severity: rule.severity,
        level: rule.level,
        data: { text: phrase, before, better: better[0] ?? '' },
        fixes: better
          .filter((each) => each !== phrase)
          .map((each) => (each === '' ? removeFix({ ...at, to: at.to + 1 }) : replaceFix(at, each))),
      })
    }
  }
}
