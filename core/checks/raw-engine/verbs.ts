import { inflectVerb, isIrregularBase } from '../../text/english'
import { baseVerbs } from '../../text/grammar-words'
import { replaceFix } from '../fix'
import { type Finder, sourceSentence } from './place'

const asked =
  /(?<!\p{L})(?:cómo|dónde|adónde|qué|cuándo|quién|cuánto) \p{L}{1,15}[aeií]r(?:se|nos|me|te|l[aeo]s?)?(?!\p{L})/iu
const asks = /(?<!\p{L})(what|how|where|when|whom|how many) (\p{Ll}{2,})(?!\p{L})/gu

/** "do not know how react": an indirect question with an infinitive. */
export const askedInfinitives: Finder = function* (pair) {
  for (const { 0: found, 1: word = '', 2: verb = '', index } of pair.target.text.matchAll(asks)) {
    if (!baseVerbs.has(verb)) continue
    const known = sourceSentence(pair, index)
    const there = asked.exec(pair.source.slice(known))
    if (there === null) continue
    const range = { from: index, to: index + found.length }
    const from = known.from + there.index
    const evidence = { from, to: from + there[0].length }
    yield { ...range, message: 'message', source: evidence, fixes: [replaceFix(range, `${word} to ${verb}`)] }
  }
}

/** Verbs that Spanish conjugates alike in present and past. */
const alike = /(?<!\p{L})\p{L}+[aií]mos(?!\p{L})/giu
const alwaysPresent = /^(?:vamos|estamos|damos|últimos|próximos|mínimos|máximos|tramos|íntimos|legítimos)$/i
const past =
  /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron|aba|aban)|fue|fueron|hubo|hizo|dijo|dijeron|tuvo|era|había)(?!\p{L})/iu
const we = /(?<!\p{L})we (\p{Ll}{3,})(?!\p{L})/giu
const inPresent = (verb: string): boolean =>
  baseVerbs.has(verb) || isIrregularBase(verb) || /^(?:arrive|exit)$/.test(verb)

/** "We hear a noise and all went dark": what is present and past alike in Spanish, beside a past. */
export const presentsForPast: Finder = function* (pair) {
  for (const { 0: found, 1: verb = '', index } of pair.target.text.matchAll(we)) {
    if (!inPresent(verb)) continue
    const known = sourceSentence(pair, index)
    const [spoken, start] = spokenIn(pair.source.slice(known))
    const there = [...spoken.matchAll(alike)].find(([word]) => !alwaysPresent.test(word))
    if (there === undefined || !past.test(spoken)) continue
    const to = index + found.length
    const from = known.from + start + there.index
    const evidence = { from, to: from + there[0].length }
    const fix = replaceFix({ from: to - verb.length, to }, inflectVerb(verb, 'past'))
    yield { from: index, to, message: 'message', source: evidence, fixes: [fix] }
  }
}

/** What stands between quotation marks, or the whole of a sentence without them; who speaks does so in the past. */
function spokenIn(sentence: string): readonly [spoken: string, start: number] {
  const quoted = /(?<=[\u00ab\u201c"])[^\u00ab\u00bb\u201c\u201d"]+/u.exec(sentence)
  return quoted === null ? [sentence, 0] : [quoted[0], quoted.index]
}
