import type { Range } from './content'
import { inflectVerb } from './english'
import { personNouns, personPlurals } from './grammar-words'
import { quoteRoles } from './quotes'
import { lastStarting } from './ranges'
import type { Word } from './tokens'
import type { TextView } from './view'

/** A verb that reports what somebody said, in running text and not within a quotation. */
export interface ReportingVerb extends Range {
  readonly text: string
  readonly tense: 'past' | 'present'
  /** In the past tense. */
  readonly past: string
}

const bases =
  'say tell add explain state note stress insist claim argue warn announce admit acknowledge emphasize emphasise reply declare recall conclude assert underline'.split(
    ' ',
  )
type Verb = Omit<ReportingVerb, 'from' | 'to' | 'text'>
const verbs: ReadonlyMap<string, Verb> = new Map(
  bases.flatMap((base): readonly (readonly [string, Verb])[] => {
    const past = inflectVerb(base, 'past')
    return [
      [inflectVerb(base, 'third'), { tense: 'present', past }],
      [past, { tense: 'past', past }],
    ]
  }),
)

const closing = /["\u201d],? $/
const saysMore = /^(?: that\b|[,:]? ["\u201c])/

const isSpeaker = ({ text, lower }: Word): boolean =>
  lower === 'he' || lower === 'she' || /^\p{Lu}\p{Ll}/u.test(text) || personNouns.has(lower) || personPlurals.has(lower)

/** The verbs that report speech: after a quotation, or between a person and what is said. */
export function findReportingVerbs({ text, words, quotes }: TextView): readonly ReportingVerb[] {
  const found = words.flatMap((word, place) => {
    const verb = verbs.get(word.text)
    return verb === undefined ? [] : [{ word, verb, subject: words[place - 1] }]
  })
  if (found.length === 0) return []
  const roles = quoteRoles(text, quotes)
  return found.flatMap(({ word, verb, subject }): ReportingVerb[] => {
    const { from, to } = word
    if (roles[lastStarting(quotes, from)] === 'opens') return []
    const afterQuote = closing.test(text.slice(Math.max(0, from - 3), from))
    const speaks = subject !== undefined && subject.to === from - 1 && isSpeaker(subject)
    const quoted = speaks && closing.test(text.slice(Math.max(0, subject.from - 3), subject.from))
    if (!afterQuote && !quoted && !(speaks && saysMore.test(text.slice(to, to + 6)))) return []
    return [{ from, to, text: word.text, ...verb }]
  })
}
