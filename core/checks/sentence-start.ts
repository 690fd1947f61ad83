import type { Range } from '../text/content'
import { areTokenised } from '../text/spaces'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check, type Pair } from './check'
import { replaceFix } from './fix'

/** Names that begin small, alone (iPhone) or joined to what follows (al-Qaeda, e-mail, chinanews.com). */
const beginsSmall = ({ text }: TextView, word: Word): boolean =>
  /\p{Lu}|\p{N}/u.test(word.text) || /^(?:[-/@_]|\.\p{L}|\u2019?\s\p{Lu})/u.test(text.slice(word.to, word.to + 3))

const endOfSentence = /(?<=\p{Ll}{3}|\p{Ll}\d{1,4})\.[)"\u201d]?(?:\s{1,3}|\s{0,2}\u2029\s{0,2})["\u201c(]?$/u

/** Words with which a sentence would begin if its first letter were a capital. */
function* smallStarts({ source, target }: Pair): Generator<Word> {
  const { words, text, locale } = target
  for (const [place, word] of words.entries()) {
    if (!/^\p{Ll}/u.test(word.text) || beginsSmall(target, word)) continue
    if (place === 0) {
      if (/^["\u201c(\s]*$/.test(text.slice(0, word.from)) && startsLarge(source)) yield word
      continue
    }
    const before = words[place - 1]
    const known = before === undefined || locale.abbreviations.has(before.lower)
    if (!known && endOfSentence.test(text.slice(Math.max(0, word.from - 12), word.from))) yield word
  }
}

/** A source that begins as a sentence does and ends as one: neither the rest of one nor a caption. */
const startsLarge = ({ text }: TextView): boolean => /^\P{L}{0,3}\p{Lu}/u.test(text) && /[.!?][\P{L}]{0,3}$/u.test(text)

const afterSmall = /\.\s+\p{Ll}/u

export const sentenceStart = check({
  id: 'sentence-start',
  family: 'sentences',
  category: 'fluency/spelling',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { source, target } = pair
    if (target.locale.language !== 'en' || afterSmall.test(source.text) || areTokenised(source, target)) return
    for (const word of smallStarts(pair)) {
      const first: Range = { from: word.from, to: word.from + 1 }
      const large = word.text.charAt(0).toUpperCase()
      report({
        from: word.from,
        to: word.to,
        data: { text: word.text },
        fixes: large.length === 1 ? [replaceFix(first, large)] : [],
      })
    }
  },
  examples: {
    flags: [
      'es>en  El puente cerró. La gente protestó. | The bridge closed. [people] protested. => The bridge closed. People protested.',
      'uk>en  Міст закрили в понеділок. | [the] bridge was closed on Monday. => The bridge was closed on Monday.',
      'fr>en  Le pont a fermé.\u2029Les gens protestent. | The bridge closed.\u2029[people] protest. => The bridge closed.\u2029People protest.',
      'zh>en  大桥关闭了。人们抗议。 | The bridge closed. [they] protested. => The bridge closed. They protested.',
    ],
    passes: [
      'es>en  El iPhone falló. Vino el Sr. García. | iPhone sales fell. eBay rose approx. ten per cent.',
      'de>en  und kehrte nicht zurück. | and did not return.',
      'fr>en  « Pourquoi ? » demanda-t-il. | “Why?” he asked... and left, e.g. on foot.',
      'ar>en  أعلن التنظيم ذلك. | al-Qaeda said so.',
      'es>en  Van Gogh pintó esto. | van Gogh painted this.',
    ],
  },
})
