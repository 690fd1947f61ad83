import { personNouns, personPlurals } from '../../text/grammar-words'
import { replaceFix } from '../fix'
import type { Finder } from './place'

/** Whether what stands last before a place may be a person: a name, or a word for people. */
function isPerson(before: string): boolean {
  const noun = /\p{L}+$/u.exec(before)?.[0] ?? ''
  return /^\p{Lu}/u.test(noun) || personNouns.has(noun.toLowerCase()) || personPlurals.has(noun.toLowerCase())
}

/** "Ruiz, that directs": what a comma sets off begins with "who" or "which". */
export const relatives: Finder = function* ({ source, target }) {
  const [que] = /, que (?=\p{Ll})/u.exec(source.text) ?? []
  if (que === undefined) return
  for (const { index } of target.text.matchAll(
    /(?<!(?:said|say|says|fact|but|and|also)), that(?= \*?\p{Ll})(?! (?:the|an?|his|her|its|their|it|he|she|they|we|there|this|these|some|in|on|at|for|of|is|had|has|have|was|were|will|would|did|does|could|won|lost|left|gave|took|began|went|came|\p{Ll}{3,12}ed) )/gu,
  )) {
    const range = { from: index + 2, to: index + 6 }
    const pronouns = isPerson(target.text.slice(Math.max(0, index - 30), index)) ? ['who', 'which'] : ['which', 'who']
    yield { ...range, message: 'relative', fixes: pronouns.map((each) => replaceFix(range, each)) }
  }
}
