import { likeCapitals, pastOfParticiple } from '../text/english'
import { modals } from '../text/grammar-words'
import { lastStarting } from '../text/ranges'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const units = '(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)'
/** A time that is over, at the beginning of what it is matched with. */
const pastTime = new RegExp(
  `^(?:yesterday(?!['\u2019-])|last (?:night|week|month|year|${weekday}|summer|winter|spring|autumn)(?!['\u2019-])|on ${weekday}(?!['\u2019-])|(?:[a-z]+|\\d{1,4}) ${units} ago|in (?:1\\d{3}|200\\d|201\\d)(?!\\d| (?:and|or) \\d|, \\d))(?![\\p{L}\\p{N}])`,
  'iu',
)
/** Of the days of this week only what stands right after the verb is told by it. */
const thisWeek = new RegExp(`^this ${weekday}(?![\\p{L}\\p{N}'\u2019-])`, 'iu')
/** Said of the subject before the verb: then the sentence's time need not be the verb's. */
const breaksOff = new Set(
  'who which that whose where when while if because although since until after before as for and but'.split(' '),
)
const adverbs = new Set(
  'also already recently just now once again strongly finally officially publicly reportedly'.split(' '),
)
/** "has criticised the attack yesterday": the time may belong to the event. */
const objectsWithTime =
  /^(?:attack|meeting|vote|match|decision|election|summit|strike|explosion|incident|fire|statement|announcement|visit|speech|trip|game)s?$/
const determiners = new Set('the a an his her its their this that these those'.split(' '))

/** The perfect at a word: where it ends, and what the simple past would be. */
interface Perfect {
  readonly last: number
  readonly past: string
}

const spaced = ({ text }: TextView, a: Word, b: Word): boolean => /^[ \u00a0]$/.test(text.slice(a.to, b.from))

function perfectAt(view: TextView, at: number): Perfect | null {
  const { words } = view
  const auxiliary = words[at]
  if (auxiliary === undefined || !/^(?:has|have)$/.test(auxiliary.lower)) return null
  for (let back = 1; back <= 4; back++) {
    const before = words[at - back]
    if (before === undefined || !spaced(view, before, words[at - back + 1] ?? before)) break
    if (modals.has(before.lower) || (back === 1 && /^(?:to|not|who)$/.test(before.lower))) return null
  }
  let last = at + 1
  const adverb = words[last]
  const kept = adverb !== undefined && adverbs.has(adverb.lower) ? `${adverb.text} ` : ''
  if (kept !== '') last++
  const participle = words[last]
  const previous = words[last - 1]
  if (participle === undefined || previous === undefined || !spaced(view, previous, participle)) return null
  const past = pastOfParticiple(participle.lower)
  if (past === null) return null
  const right = past === 'was' && auxiliary.lower === 'have' ? 'were' : past
  const passive = words[last + 1]
  // "has been approved on Monday": the time follows the second participle.
  const isPassive = past === 'was' && passive !== undefined && pastOfParticiple(passive.lower) !== null
  return isPassive && spaced(view, participle, passive)
    ? { last: last + 1, past: `${right} ${kept}${passive.text}` }
    : { last, past: kept + right }
}

/** Where a time that is over stands right after the verb, or after "the law" and its like. */
function timeAfter(view: TextView, last: number): number | null {
  const { words, text } = view
  for (let place = last + 1; place <= last + 4; place++) {
    const word = words[place]
    const before = words[place - 1]
    if (word === undefined || before === undefined || !spaced(view, before, word)) return null
    const direct = place === last + 1
    const ahead = text.slice(word.from, word.from + 40)
    const found = pastTime.exec(ahead) ?? (direct ? thisWeek.exec(ahead) : null)
    // Further on only "yesterday" is sure not to belong to a noun.
    if (found !== null && (direct || (/^y/i.test(found[0]) && !objectsWithTime.test(before.lower))))
      return word.from + found[0].length
    if (place === last + 1 ? !determiners.has(word.lower) : /(?:ed|en|ing)$/.test(word.lower)) return null
  }
  return null
}

/** The time that begins the sentence of a verb, when the verb is its first. */
function timeBefore(view: TextView, at: number): boolean {
  const { words, text, sentences } = view
  const verb = words[at]
  if (verb === undefined) return false
  const sentence = sentences[lastStarting(sentences, verb.from)]
  const time = sentence === undefined ? null : pastTime.exec(text.slice(sentence.from, sentence.from + 40))
  if (sentence === undefined || time === null) return false
  const between = text.slice(sentence.from + time[0].length, verb.from)
  if (between.length > 60 || !/^,?\s/.test(between) || /[,;:()"\u201c\u2013\u2014]/.test(between.slice(1))) return false
  const subject = words.slice(Math.max(0, at - 9), at).filter((word) => word.from >= sentence.from + time[0].length)
  return subject.length > 0 && subject.length < 9 && !subject.some((word) => breaksOff.has(word.lower))
}

export const datedPerfect = check({
  id: 'dated-perfect',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'awkward',
  run: ({ target }, say) => {
    if (target.locale.language !== 'en') return
    target.words.forEach((auxiliary, at) => {
      const perfect = perfectAt(target, at)
      if (perfect === null) return
      const verb = { from: auxiliary.from, to: target.words[perfect.last]?.to ?? auxiliary.to }
      const end = timeAfter(target, perfect.last)
      if (end === null && !timeBefore(target, at)) return
      const better = likeCapitals(auxiliary.text, perfect.past)
      say({
        ...verb,
        data: { text: target.slice(verb), better },
        fixes: [replaceFix(verb, better)],
      })
    })
  },
  examples: {
    flags: [
      'de>en  Der Minister hat gestern seinen Rücktritt erklärt. | The minister [has resigned] yesterday. => The minister resigned yesterday.',
      'fr>en  Le parlement a adopté la loi hier. | Parliament [has approved] the law yesterday. => Parliament approved the law yesterday.',
      'it>en  La ministra ha detto martedì che parte. | She [has said] on Tuesday that she is leaving. => She said on Tuesday that she is leaving.',
      'pt>en  Ontem, o governo aprovou o plano. | Yesterday, the government [has approved] the plan. => Yesterday, the government approved the plan.',
      'es>en  El puente ha sido cerrado la semana pasada. | The bridges [have been closed] last week. => The bridges were closed last week.',
      'es>en  El tribunal ha absuelto este viernes al alcalde. | The court [has acquitted] this Friday the mayor. => The court acquitted this Friday the mayor.',
      'ru>en  Он также написал книгу в 2009 году. | He [has also written] in 2009 that it was over. => He also wrote in 2009 that it was over.',
    ],
    passes: [
      'de>en  Er dürfte gestern abgereist sein. | He may have left yesterday and to have arrived last night would be odd.',
      'fr>en  Il vit ici depuis la semaine dernière. | She has lived here since last week and has approved the plan that was shown yesterday.',
      'it>en  Hanno vinto nel 2009 e nel 2013. | They have condemned the attack yesterday’s report described, and have won in 2009 and 2013.',
      'pt>en  Ontem disse que o governo aprovou. | Yesterday he said that the government has approved the plan.',
    ],
  },
})
