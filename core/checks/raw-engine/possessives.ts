import { likeCapitals } from '../../text/english'
import { personNouns } from '../../text/grammar-words'
import { lastStarting } from '../../text/ranges'
import { replaceFix } from '../fix'
import { personBefore } from './gender'
import { type Finder, sourceSentence } from './place'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const male = set(
  'he him himself man men boy boys father son brother husband uncle grandfather king prince pope sir mr president minister director mayor trainer coach captain player actor singer author doctor spokesman chairman driver defendant boss chief judge detainee goalkeeper striker forward worker writer painter musician politician candidate leader bishop priest suspect accused',
)
const ofOthers = set(
  'they them she her woman women girl mother wife daughter sister company club government bank team squad party council university ministry police union country city entity group box institution association federation organisation organization court firm parliament newspaper hospital school federation ngo',
)
const plural =
  /(?<!\p{L})(?:the|some|many|several|all|these|those|both|two|three|four|five|[\d.,]+|of) (?:\p{Ll}{2,20} ){0,1}\p{Ll}{2,20}[^s\P{Ll}]s(?!\p{L})| and \*?\p{Lu}/u
const named = /(?<![.\p{L}])\*?\p{Lu}\p{L}+ \*?\p{Lu}\p{L}+/u

/** "The judges read his notes": Spanish has one word for his, her, its and their. */
export const possessives: Finder = function* (pair) {
  const { source, target } = pair
  for (const { 0: his, index } of target.text.matchAll(
    /(?<!\p{L})[Hh]is(?= \p{Ll})(?! (?:wife|girlfriend|widow|ex))/gu,
  )) {
    const known = sourceSentence(pair, index)
    const su = /(?<!\p{L})sus?(?!\p{L})/iu.exec(source.slice(known))
    const sentence = target.sentences[lastStarting(target.sentences, index)]
    if (su === null || sentence === undefined) continue
    const before = target.text.slice(Math.max(sentence.from, index - 300), index)
    const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
    const others = words.some((word) => ofOthers.has(word)) || plural.test(before)
    if (words.some((word) => male.has(word) || personNouns.has(word)) || (!others && named.test(before))) continue
    const owner = others ? null : personBefore(pair, index)
    if (owner === 'he') continue
    const from = known.from + su.index
    const at = { from: index, to: index + his.length }
    const fixes = (...better: readonly string[]) => better.map((each) => replaceFix(at, likeCapitals(his, each)))
    const place = { ...at, message: 'possessive' as const, source: { from, to: from + su[0].length } }
    if (others) yield { ...place, fixes: fixes('their', 'its', 'her') }
    else if (owner === 'she') yield { ...place, fixes: fixes('her', 'their', 'its') }
    else {
      const byPerson = { he: null, she: fixes('her', 'their', 'its') }
      yield { ...place, fixes: fixes('their', 'her', 'its'), byPerson }
    }
  }
}
