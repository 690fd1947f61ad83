import type { TextView } from '../text/view'
import { check } from './check'

/** Words after which a sentence cannot be over. Prepositions can end one ("what she waited for"). */
const unfinished = new Set(
  'the an and or nor because although whether than their its my your our every whose unless whereas into onto among amid despite'.split(
    ' ',
  ),
)

/** Where the source breaks off likewise, the translation is not to blame. */
const conjunctions = new Set('y e et und i и і та й și şi o u ou oder или або а но'.split(' '))

const endsSentence = /^[^\p{L}\p{N}]*$/u

/** Whether a text breaks off on purpose, or by being part of a longer one. */
const breaksOff = ({ text }: TextView): boolean =>
  !/[.!?\u3002\uff01\uff1f\u061f]\P{L}{0,3}$/u.test(text) || /(?:\.\.|\u2026)\P{L}{0,3}$/u.test(text)

export const unfinishedSentence = check({
  id: 'unfinished-sentence',
  family: 'sentences',
  category: 'fluency/grammar',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    if (target.locale.language !== 'en' || breaksOff(source)) return
    if (conjunctions.has(source.words.at(-1)?.lower ?? '')) return
    const last = target.words.at(-1)
    const rest = last === undefined ? '' : target.text.slice(last.to)
    if (last === undefined || target.words.length < 4 || !unfinished.has(last.text)) return
    if (!endsSentence.test(rest) || /\.\.|[\u2026"\u201d\u2019':-]/.test(rest)) return
    const before = target.words.at(-2)
    report({ from: before?.from ?? last.from, to: last.to, data: { text: last.text } })
  },
  examples: {
    flags: [
      'es>en  El puente cerró por la crecida del río. | The bridge closed [because the].',
      'zh>en  大桥关闭了，因为河水上涨。 | The bridge closed on [Monday because].',
      'de>en  Die Brücke und der Tunnel sind gesperrt. | The bridge is closed to [cars and].',
      'ru>en  Мост закрыт из-за паводка. | The bridge is [closed despite].',
    ],
    passes: [
      'fr>en  C’est ce qu’elle attendait. | That is what she was waiting for.',
      'it>en  Il ponte e… | The bridge is closed and…',
      'es>en  Reabre el puente y | The bridge reopens on Monday and the',
      'ro>en  Au venit Ana, Ion și . | Those who came were Ana, Ion and.',
      'uk>en  Останнє слово — «та». | The last word was “and”.',
    ],
  },
})
