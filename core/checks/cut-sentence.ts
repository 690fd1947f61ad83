import type { Range } from '../text/content'
import { startingWithin } from '../text/ranges'
import { isVerbless } from '../text/verbless'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** Words that tie what follows to the sentence before. */
const tied =
  /^(?:Which|Whose|Including|Such as|As well as|Among them|According to (?:the|a|an)? ?\p{L}+\.$)(?![\p{L}'])/u
/** "Which is why …" and "Which one" are said, and asked. */
const stands = /^(?:Which (?:is why|means|one|of)|Including you)\b/

/** Such a beginning goes on with the sentence before when no verb of its own follows. */
const leaning =
  /^(?:With|Without|In|At|On|For|From|Among|After|Before|During|By|To|Of|Through|Between|Against|Despite|Near|Under|Because of|Due to|Along with)(?![\p{L}'])/u

/** What is cut off the sentence before, by the words with which it begins; null for a sentence that may stand. */
function cutOff(target: TextView, sentence: Range): { readonly tie: string; readonly message?: string } | null {
  const text = target.slice({ from: sentence.from, to: Math.min(sentence.to, sentence.from + 60) })
  const end = target.text[sentence.to - 1]
  const tie = tied.exec(text)?.[0]
  if (tie !== undefined) return stands.test(text) || end === '?' ? null : { tie }
  const beginning = leaning.exec(text)?.[0]
  if (beginning === undefined || end !== '.' || /["\u201c:]/.test(text)) return null
  return isVerbless(target, sentence) ? { tie: beginning, message: 'verbless' } : null
}

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
      const cut = before === undefined ? null : cutOff(target, sentence)
      if (before === undefined || cut === null) return
      const gap = breakBefore(target, before, sentence)
      if (gap === null || startingWithin(target.words, before).length < 3) return
      const first = cut.tie.split(' ')[0] ?? cut.tie
      const range = { from: gap.from, to: sentence.from + first.length }
      const comma = cut.message === undefined ? ',' : ''
      report({
        from: sentence.from,
        to: sentence.from + first.length,
        message: cut.message,
        data: { text: first },
        fixes: [replaceFix(range, `${comma} ${first.toLowerCase()}`)],
      })
    })
  },
  examples: {
    flags: [
      'es>en  Cerró el puente, que une las dos orillas. | The bridge was closed. [Which] joins both banks. => The bridge was closed, which joins both banks.',
      'zh>en  大桥关闭了，包括人行道。 | The whole bridge was closed. [Including] the footpath. => The whole bridge was closed, including the footpath.',
      'de>en  Er traf die Bürgermeisterin, deren Stadt überflutet war. | He met the mayor. [Whose] town was flooded. => He met the mayor, whose town was flooded.',
      'ru>en  Закрыли мосты, такие как Новый. | They closed bridges. [Such] as the New one. => They closed bridges, such as the New one.',
      'pt>en  Ela saiu de casa com os dois filhos da irmã. | She left the house. [With] the two sons of her sister. => She left the house with the two sons of her sister.',
      'pl>en  Most zamknięto na rok z powodu powodzi w mieście. | The bridge was closed for a year. [Because] of the flood in the city. => The bridge was closed for a year because of the flood in the city.',
    ],
    passes: [
      'es>en  Cerró el puente y el lunes abrió el túnel. | The bridge was closed. On Monday the tunnel opened.',
      'es>en  Cerró el puente. En el centro de Lyon. | The bridge was closed. In the centre of Lyon.',
      'es>en  Cerró el puente. Lo que une las orillas. | The bridge was closed. Which joins both banks.',
      'fr>en  Le pont a fermé, quel ennui. | The bridge was closed. Which is why he left.',
      'uk>en  Міст закрили, який саме? | The bridge was closed. Which bridge?',
      'it>en  Il ponte chiude, anche a piedi. | The bridge closes. It closes to walkers too.',
    ],
  },
})
