import type { Range } from '../text/content'
import { auxiliaries } from '../text/grammar-words'
import { startingWithin } from '../text/ranges'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** Subjects that begin a clause of their own after a comma. */
const subjects = new Set('he she it they we this these there'.split(' '))
/** After a clause with one of these a comma is right: "When it rains, it pours", "The more …, the more …". */
const ties = new Set(
  `when whenever if as after before while although though because since once until unless where wherever whether whatever however
that who which what how why and but or so nor yet neither either not only said says say adds added more according`.split(
    /\s+/,
  ),
)
/** How far from the source's break, as a share of the text, the comma may stand. */
const reach = 0.12
/** In a longer text places say nothing. */
const mostSentences = 12

interface Splice extends Range {
  readonly subject: Word
}

/** Commas with a whole clause before them and one after, and nothing that ties the two. */
function* splices(target: TextView, sentence: Range): Generator<Splice> {
  const words = startingWithin(target.words, sentence)
  let verb = false
  let free = true
  for (const [place, word] of words.entries()) {
    const before = words[place - 1]
    const after = words[place + 1]
    const comma = before !== undefined && target.text.slice(before.to, word.from) === ', '
    if (comma && verb && free && subjects.has(word.lower) && auxiliaries.has(after?.lower ?? '') && place > 3)
      yield { from: before.to, to: word.to, subject: word }
    verb ||= auxiliaries.has(word.lower)
    free &&= !ties.has(word.lower)
  }
}

export const joinedSentence = check({
  id: 'joined-sentence',
  family: 'sentences',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    if (target.locale.language !== 'en' || source.sentences.length > mostSentences) return
    if (target.sentences.length >= source.sentences.length) return
    const breaks = source.sentences.slice(1).map(({ from }) => from / source.text.length)
    for (const sentence of target.sentences) {
      if (/["\u201c:?]/.test(target.slice(sentence))) continue
      for (const { from, to, subject } of splices(target, sentence)) {
        const share = from / target.text.length
        if (!breaks.some((place) => Math.abs(place - share) < reach)) continue
        const large = subject.text.charAt(0).toUpperCase() + subject.text.slice(1)
        report({
          from,
          to,
          data: { text: subject.text },
          fixes: [replaceFix({ from, to }, `. ${large}`)],
        })
        break
      }
    }
  },
  examples: {
    flags: [
      'es>en  El puente ha sido cerrado. Volverá a abrir el lunes. | The bridge has been closed[, it] will reopen on Monday. => The bridge has been closed. It will reopen on Monday.',
      'zh>en  大桥已经关闭。他们正在等待渡船。 | The bridge is already closed[, they] are waiting for the ferry. => The bridge is already closed. They are waiting for the ferry.',
      'uk>en  Міст у місті було закрито. Це було вчора. | The bridge in the city was closed[, this] was yesterday. => The bridge in the city was closed. This was yesterday.',
    ],
    passes: [
      'es>en  El puente ha sido cerrado; volverá a abrir el lunes. | The bridge has been closed, it will reopen on Monday.',
      'de>en  Die Brücke war zu. Als sie öffnete, war er da. | When the bridge in the city was closed, he was there.',
      'fr>en  Le pont est fermé. « Il ouvrira », dit-il. | “The bridge is closed now, it will open,” he said.',
      'ru>en  Мост закрыт. И он стар. | The bridge is closed and, it is said, it is old.',
    ],
  },
})
