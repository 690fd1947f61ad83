import { inflectVerb, isIrregularPast } from '../../text/english'
import { baseVerbs } from '../../text/grammar-words'
import type { Finder } from './place'

const forms = (verbs: Iterable<string>): readonly string[] =>
  [...verbs].flatMap((verb) => (['base', 'third', 'past'] as const).map((form) => inflectVerb(verb, form)))

/** What has no object: a noun after one of these is its subject. */
const without = forms(
  'arrive die travel live appear work participate assist attend remain exist fall wait expect result happen occur come begin start end sleep compete intervene speak gather reign emerge last converge coincide burn march grow lack cease vanish queue rest dominate'.split(
    ' ',
  ),
).join('|')
const soloVerb = `(?:${without}|travelled|took part|take part|takes part|went in|goes in|go in|were missing|was missing|are missing)`
const noun =
  '(?=(?:only |almost |some |about )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|hundreds|thousands|dozens|\\d|\\*?\\p{Lu}|(?:the|a|an|this) (?!next|same|following|previous|day|week|month|year|lot more|few|little|bit)\\p{Ll}))'
const place = '(?:the |a |an |this |his |that )?(?:\\p{Ll}+ ){1,3}(?:of (?:the )?\\*?\\p{L}+ )?'
const opened = new RegExp(
  `(?<=(?:^|[.!?:\\u00bb"\\u201d]\\s{1,3}))(?:In|To|Among|From|With|On|Under|Between|Near of|Inside|Behind) ${place}${soloVerb} ${noun}`,
  'gu',
)
const pronoun = new RegExp(`(?<!\\p{L})(?:they|it) ${soloVerb} ${noun}`, 'giu')
const clause =
  /(?<!\p{L})(?:where|when) (?:already |still |also |not |before )?((?:were|was|are) missing|\p{Ll}+)(?= (?:\*?\p{L}|\d))/gu

const anyVerb = new Set(forms(baseVerbs))
const isVerb = (word: string): boolean =>
  anyVerb.has(word) || isIrregularPast(word) || (/\p{Ll}{2}ed$/u.test(word) && !/eed$/.test(word))

/** "In the train travelled 212 passengers", "where live the families": a verb before its subject. */
export const lateSubjects: Finder = function* ({ target: { text } }) {
  for (const pattern of [opened, pronoun])
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { from: index, to: index + found.length - 1, message: 'message', fixes: [] }
  for (const { 0: found, 1: verb = '', index } of text.matchAll(clause))
    if (isVerb(verb) || / missing$/.test(verb))
      yield { from: index, to: index + found.length, message: 'message', fixes: [] }
}

const time =
  '(?:this (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|afternoon|evening|night|week|year)|yesterday|today|tomorrow|last night)'
const parted = new RegExp(
  `(?<!\\p{L})(\\p{Ll}+) ${time} (?:the|an?|his|her|its|their|all|some|several|to|two|three|four|five|\\d[\\d.,]*)(?!\\p{L})`,
  'gu',
)

/** "won this Sunday the elections": the time between a verb and its object. */
export const partedObjects: Finder = function* ({ target: { text } }) {
  for (const { 0: found, 1: verb = '', index } of text.matchAll(parted))
    if (isVerb(verb)) yield { from: index, to: index + found.length, message: 'message', fixes: [] }
}
