import type { Range } from '../text/content'
import { pastOfParticiple } from '../text/english'
import { beForms } from '../text/grammar-words'
import { startingWithin } from '../text/ranges'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'

const most = 2

/** What may stand between "was" and the participle. */
const between = /^(?:been|being|not|also|still|already|even|never|often|first|then|now|\p{Ll}{2,20}ly)$/u
/** After "is" these say how something is, not what is done to it. */
const states = new Set(
  'based concerned interested involved located married pleased related scared supposed surprised tired used worried united limited aged left gone come become'.split(
    ' ',
  ),
)

/** "was not yet opened" from the auxiliary at `place` on; null where no participle follows. */
function passiveAt({ text }: TextView, words: readonly Word[], place: number): Range | null {
  const auxiliary = words[place]
  if (auxiliary === undefined || !beForms.has(auxiliary.lower)) return null
  for (let next = place + 1; next <= place + 3; next++) {
    const before = words[next - 1]
    const word = words[next]
    if (before === undefined || word === undefined || text.slice(before.to, word.from) !== ' ') return null
    if (between.test(word.text)) continue
    const passive = pastOfParticiple(word.lower) !== null && !states.has(word.lower)
    return passive ? { from: auxiliary.from, to: word.to } : null
  }
  return null
}

/** The passives of a sentence; of "has been being opened" the first auxiliary counts. */
function passives(target: TextView, sentence: Range): readonly Range[] {
  const words = startingWithin(target.words, sentence)
  const found: Range[] = []
  for (const place of words.keys()) {
    const passive = passiveAt(target, words, place)
    if (passive !== null && passive.to !== found.at(-1)?.to) found.push(passive)
  }
  return found
}

export const passivePileUp = check({
  id: 'passive-pile-up',
  family: 'style',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  run: ({ target }, report) => {
    if (target.locale.language !== 'en') return
    for (const sentence of target.sentences) {
      const found = passives(target, sentence)
      const third = found[most]
      if (third === undefined) continue
      const text = found.slice(0, most + 1).map((passive) => target.slice(passive))
      report({ ...third, data: { text: text.join(', '), count: String(found.length) } })
    }
  },
  examples: {
    flags: [
      'de>en  Die Brücke wurde gesperrt, der Verkehr umgeleitet, und die Anwohner wurden informiert. | The bridge was closed, traffic was diverted and the residents [were informed].',
      'zh>en  该男子被捕，被带走，并被关押，尚未被起诉。 | The man was arrested, was quickly taken away and [is being held], and has not been charged.',
      'es>en  El proyecto fue presentado, fue votado y será publicado. | The bill was presented, was voted on and will [be published].',
    ],
    passes: [
      'es>en  El puente fue cerrado y fue inspeccionado. | The bridge was closed and was inspected. It was reopened on Friday.',
      'fr>en  Il est marié, inquiet et habitué. | He is married, was worried and is used to it.',
    ],
  },
})
