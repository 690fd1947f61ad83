import { thingNouns } from '../../text/grammar-words'
import { replaceFix } from '../fix'
import type { Finder } from './place'

const groups = new Set(
  'congress government company council city town village river bridge park fire home centre club team squad party union bank parliament senate museum hospital school library region country state ministry agency association street roof harbour crop reform norm record prize match work'.split(
    ' ',
  ),
)
/** Whether what stands last before a place is no person. */
const isThing = (before: string): boolean => {
  const noun = /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? ''
  return [noun, noun.replace(/s$/, '')].some((form) => groups.has(form) || thingNouns.has(form))
}

/** "Ruiz, that directs": what a comma sets off begins with "who" or "which". */
export const relatives: Finder = function* ({ source, target }) {
  const [que] = /, que (?=\p{Ll})/u.exec(source.text) ?? []
  if (que === undefined) return
  for (const { index } of target.text.matchAll(
    /(?<!(?:said|say|says|fact|but|and|also)), that(?= \*?\p{Ll})(?! (?:the|an?|his|her|its|their|it|he|she|they|we|there|this|these|some|in|on|at|for|of|is|had|has|have|was|were|will|would|did|does|could|won|lost|left|gave|took|began|went|came|\p{Ll}{3,12}ed) )/gu,
  )) {
    const range = { from: index + 2, to: index + 6 }
    const pronouns = isThing(target.text.slice(Math.max(0, index - 30), index)) ? ['which', 'who'] : ['who', 'which']
    yield { ...range, message: 'relative', fixes: pronouns.map((each) => replaceFix(range, each)) }
  }
}
