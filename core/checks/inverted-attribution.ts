import type { Range } from '../text/content'
import { startingWithin } from '../text/ranges'
import { freeReporting, heavyReporting, plainReporting } from '../text/reporting'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { isKnownCalque } from './calques/lexicons'
import { check, type Level } from './check'
import { replaceFix } from './fix'

/** What stands between the quotation's end and the verb; the comma may stand outside. */
const between = /^["\u201d\u00bb](,?) (?=\p{Ll})/u
/** When it was said, where some languages put it between the verb and the speaker. */
const when = '(?: (?:on )?(?:this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| today| yesterday)?'
/** A subject too many, which engines put before a verb that opens its clause: "it said the mayor". */
const verbAndTime = new RegExp(`^(?:(?:it|they) )?(\\p{Ll}{3,12}|pointed out)(${when}) (?=\\*?\\p{L})`, 'u')
const opener = /^(?:the|a|an|his|her|its|their|one|another|\p{Lu}[\p{L}'\u2019-]*)$/u
const pronoun = /^(?:he|she|they|we|it)$/
/** What cannot belong to the name or office of the speaker. */
const ends = new Set(
  'in on at during after before to this yesterday today when while as who whose which that by from with about through via where but if'.split(
    ' ',
  ),
)
/** With so many words before "who …" the speaker is better named last. */
const heavySubject = 5

interface Attribution {
  readonly verb: string
  /** Where verb, time and speaker stand. */
  readonly range: Range
  readonly time: string
  readonly speaker: readonly Word[]
}

/** The words that name the speaker: up to punctuation or a word that begins something else. */
function speakerFrom({ text, words }: TextView, from: number): readonly Word[] {
  const speaker: Word[] = []
  for (const word of startingWithin(words, { from, to: from + 100 })) {
    const previous = speaker.at(-1)
    if (ends.has(word.lower) || (previous !== undefined && !/^(?: \*?|-)$/.test(text.slice(previous.to, word.from))))
      break
    speaker.push(word)
  }
  return speaker
}

function attributionAt(target: TextView, from: number): Attribution | null {
  const found = verbAndTime.exec(target.text.slice(from, from + 60))
  const verb = found?.[1]
  if (found === null || verb === undefined) return null
  const speaker = speakerFrom(target, from + found[0].length)
  const first = speaker[0]
  const last = speaker.at(-1)
  if (first === undefined || last === undefined || !(opener.test(first.text) || pronoun.test(first.text))) return null
  if (pronoun.test(first.text) && speaker.length > 1) return null
  return { verb, time: found[2] ?? '', speaker, range: { from, to: last.to } }
}

/** The attributions that follow the quotations of a text, the verb first. */
function* attributions(target: TextView): Generator<Attribution> {
  const { text, quotes } = target
  for (const { from } of quotes) {
    const found = between.exec(text.slice(from, from + 4))
    if (found === null || (found[1] === '' && !/[,?!\u2026]/.test(text.charAt(from - 1)))) continue
    const attribution = attributionAt(target, from + found[0].length)
    if (attribution !== null) yield attribution
  }
}

/** How odd the order is; null where it is English. */
function oddity({ verb, time, speaker }: Attribution): Level | null {
  if (speaker.length >= heavySubject) return null
  if (heavyReporting.has(verb) || verb === 'pointed out') return 'awkward'
  if (freeReporting.has(verb)) return time === '' ? null : 'awkward'
  return plainReporting.has(verb) ? 'everything' : null
}

/** The speaker first; but what tells more about them ("…, who …") must stay beside them. Null where both cannot be had. */
function inOrder({ verb, time, speaker, range }: Attribution, text: string): string | null {
  const named = text.slice(speaker[0]?.from ?? range.to, range.to)
  const more = /^(?:,| who| whose| which)/.test(text.slice(range.to, range.to + 6))
  if (more) return time === '' ? `said ${named}` : null
  return `${named} ${verb}${time}`
}

export const invertedAttribution = check({
  id: 'inverted-attribution',
  family: 'style',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { target } = pair
    if (target.locale.language !== 'en' || target.quotes.length === 0) return
    for (const attribution of attributions(target)) {
      const level = oddity(attribution)
      const { range } = attribution
      if (level === null || isKnownCalque(pair, range)) continue
      const better = inOrder(attribution, target.text)
      report({
        ...range,
        level,
        data: { text: target.slice(range) },
        fixes: better === null ? [] : [replaceFix(range, better)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  «No hay prisa», recalcó el secretario general. | “There is no hurry,” [emphasized the secretary general]. => “There is no hurry,” the secretary general emphasized.',
      'es>en  «Vuelvo», subrayó Nuria Gil. | “I am back,” [stressed Nuria *Gil] at noon. => “I am back,” Nuria *Gil stressed at noon. & engine-marks',
      'fr>en  « La digue tient », a assuré le préfet, qui s’est rendu sur place. | “The dyke is holding,” [affirmed the prefect], who went to see it. => “The dyke is holding,” said the prefect, who went to see it.',
      'pl>en  „Most jest zamknięty” – podkreśliła Anna Nowak. | “The bridge is closed”, [stressed Anna Nowak] on the radio. => “The bridge is closed”, Anna Nowak stressed on the radio.',
      'ro>en  „Vom câștiga”, a declarat antrenorul. | "We will win," [stated he]. => "We will win," he stated.',
      'it>en  «Il ponte riapre», ha detto lunedì il sindaco. | “The bridge reopens,” [said on Monday the mayor]. => “The bridge reopens,” the mayor said on Monday.',
      'pt>en  «Está aberta», disse na segunda-feira a diretora, que voltou. | “It is open,” [said yesterday the director], who had come back.',
      'uk>en  «Школи закриті», — пояснив мер. | “The schools are closed,” [explained the mayor]. => “The schools are closed,” the mayor explained.',
    ],
    passes: [
      'fr>en  « Oui », dit-il. « Pourquoi ? » demanda Anne. | “Yes,” said the mayor. “Why?” asked Anne Petit. “No,” said he.',
      'es>en  «Cierra hoy», explicó el jefe del hospital regional. | “It closes today,” explained the head of the regional hospital, who spoke on the radio.',
      'de>en  „Sie kommt“, sagte er und lachte. | “She is coming,” he emphasized, and the “right,” stressed syllable was heard.',
      'es>en  «Estamos listos», aseguró el portavoz. | “We are ready,” assured the spokesman. & calques',
    ],
  },
})
