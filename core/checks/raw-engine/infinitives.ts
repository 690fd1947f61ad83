import { inflectVerb, likeCapitals } from '../../text/english'
import { baseVerbs } from '../../text/grammar-words'
import { replaceFix } from '../fix'
import type { Finder } from './place'

/** "Put to bed late worsens": an infinitive that opens a Spanish sentence is its subject. */
export const infinitives: Finder = function* ({ source, target }) {
  if (source.sentences.length !== target.sentences.length) return
  for (const [place, sentence] of target.sentences.entries()) {
    const { from, to } = source.sentences[place] ?? sentence
    const infinitive = /^\p{Lu}\p{Ll}{1,15}[aeií]r(?:se|l[aeo]s?)?(?= )/u.exec(
      source.text.slice(from, Math.min(to, from + 30)),
    )
    const [verb] = /^\p{Lu}\p{Ll}{1,15}(?= )/u.exec(target.text.slice(sentence.from, sentence.from + 30)) ?? []
    if (infinitive === null || verb === undefined || !baseVerbs.has(verb.toLowerCase())) continue
    const range = { from: sentence.from, to: sentence.from + verb.length }
    const better = likeCapitals(verb, inflectVerb(verb.toLowerCase(), 'gerund'))
    const there = { from, to: from + infinitive[0].length }
    yield { ...range, message: 'infinitive', source: there, fixes: [replaceFix(range, better)] }
  }
}
