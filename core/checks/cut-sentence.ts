import type { Range } from '../text/content'
import { startingWithin } from '../text/ranges'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** Words that tie what follows to the sentence before. */
const tied =
  /^(?:Which|Whose|Including|Such as|As well as|Among them|According to (?:the|a|an)? ?\p{L}+\.$)(?![\p{L}'])/u
/** "Which is why …" and "Which one" are said, and asked. */
const stands = /^(?:Which (?:is why|means|one|of)|Including you)\b/

/** The break before a sentence, from the full stop on; null where something else than a full stop ends the one before. */
function breakBefore({ text }: TextView, before: Range, sentence: Range): Range | null {
  const between = text.slice(before.to - 1, sentence.from)
  return /^\.\s{1,3}$/.test(between) ? { from: before.to - 1, to: sentence.from } : null
}

export const cutSentence = check({
  id: 'cut-sentence',
  family: 'sentences',
  category: 'fluency/grammar',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    if (target.locale.language !== 'en' || source.sentences.length === 0) return
    if (target.sentences.length <= source.sentences.length) return
    target.sentences.forEach((sentence, place) => {
      const before = target.sentences[place - 1]
      if (before === undefined) return
      const text = target.slice({ from: sentence.from, to: Math.min(sentence.to, sentence.from + 60) })
      const tie = tied.exec(text)?.[0]
      if (tie === undefined || stands.test(text) || target.text[sentence.to - 1] === '?') return
      const gap = breakBefore(target, before, sentence)
      if (gap === null || startingWithin(target.words, before).length < 3) return
      const first = tie.split(' ')[0] ?? tie
      const range = { from: gap.from, to: sentence.from + first.length }
      const better = `, ${first.toLowerCase()}`
      report({
        from: sentence.from,
        to: sentence.from + first.length,
        data: { text: first },
        fixes: [replaceFix(range, better)],
      })
    })
  },
  examples: {
    flags: [
      'es>en  Cerró el puente, que une las dos orillas. | The bridge was closed. [Which] joins both banks. => The bridge was closed, which joins both banks.',
      'zh>en  大桥关闭了，包括人行道。 | The whole bridge was closed. [Including] the footpath. => The whole bridge was closed, including the footpath.',
      'de>en  Er traf die Bürgermeisterin, deren Stadt überflutet war. | He met the mayor. [Whose] town was flooded. => He met the mayor, whose town was flooded.',
      'ru>en  Закрыли мосты, такие как Новый. | They closed bridges. [Such] as the New one. => They closed bridges, such as the New one.',
    ],
    passes: [
      'es>en  Cerró el puente. Lo que une las orillas. | The bridge was closed. Which joins both banks.',
      'fr>en  Le pont a fermé, quel ennui. | The bridge was closed. Which is why he left.',
      'uk>en  Міст закрили, який саме? | The bridge was closed. Which bridge?',
      'it>en  Il ponte chiude, anche a piedi. | The bridge closes. It closes to walkers too.',
    ],
  },
})
