import { inflectVerb, likeCapitals } from '../../text/english'
import type { Pair } from '../check'
import { replaceFix } from '../fix'
import { personBefore, personFirst } from './gender'
import { type Finder, type Person, type Place, sourceSentence } from './place'

const acts =
  'suspect arrive suffer chair contest debut direct score sign retire resign travel study marry live die train confess admit deny lament regret denounce criticise criticize critique warn promise recall remember explain declare say add insist assure ensure recognise recognize think believe want know hope fear dream play win lose compete coach manage captain write publish film star sing dance paint compose perform record present premiere interpret graduate teach speak talk drive ride run walk swim work serve command lead govern preside appear testify plead appeal flee escape hide kill murder stab shoot rob steal threaten attack injure confront accuse arrest capture visit meet marry divorce born educate debate propose table vote abstain renounce assume occupy hold inherit earn invest found buy sell sue demand request ask answer thank congratulate apologise celebrate enjoy cry laugh smile sleep eat drink smoke fight train recover undergo fall break renew transfer sideline offer announce propose reject apologize obtain'
const heldBy = new Set(
  acts.split(' ').flatMap((verb) => (['third', 'past', 'base'] as const).map((form) => inflectVerb(verb, form))),
)
const itActs =
  /(?:^|[.!?:\u00bb"\u201d]\s{1,3}|[\u00ab\u201c"]|\b(?:that|and|because|when|where|if) )(it) (?:(?:will|would|has|had|also|already|not|does|did|can|could|must) ){0,3}(\p{Ll}{2,20})(?!\p{L})/giu
const spelledOut =
  /^[\u00ab\u201c"\u00bf\u00a1]?\s?(?:el|la|los|las|un|una|unos|unas|este|esta|esto|ese|esa|eso|ello|lo que)(?!\p{L})/iu
const befell =
  /(?<!\p{L})(it) (?:was|is|has been|had been|will be) (?:born|appointed|elected|arrested|detained|hospitalised|hospitalized|sentenced|condemned|accused|murdered|sacked|jailed|imprisoned|interrogated|buried|kidnapped)(?!\p{L})/giu
const gave = /(?<!\p{L})(It) gave (?:me|him|her|us|them) (?:time|shame|fear|sorrow|the impression)(?!\p{L})/gu

function heOrShe(pair: Pair, from: number, it: string): Pick<Place, 'fixes' | 'byPerson'> {
  const fix = (pronoun: Person) => replaceFix({ from, to: from + it.length }, likeCapitals(it, pronoun))
  return personFirst(personBefore(pair, from), fix)
}

/** "It confessed": what only people do, where the source leaves the subject out. */
export const persons: Finder = function* (pair) {
  const { source, target } = pair
  for (const { 0: found, 1: it = '', 2: verb = '', index } of target.text.matchAll(itActs)) {
    const from = index + found.search(/(?:It|it|IT)(?= )/)
    const to = index + found.length
    if (!heldBy.has(verb.toLowerCase())) continue
    const known = sourceSentence(pair, from)
    if (/^It$/.test(it) && spelledOut.test(source.slice(known))) continue
    yield { from, to, message: 'subject', ...heOrShe(pair, from, it) }
  }
  for (const { 0: found, 1: it = '', index } of target.text.matchAll(befell)) {
    yield { from: index, to: index + found.length, message: 'subject', ...heOrShe(pair, index, it) }
  }
  for (const { 0: found, index } of target.text.matchAll(gave))
    yield { from: index, to: index + found.length, message: 'subject', fixes: [] }
}
