import { replaceFix } from '../fix'
import type { Finder } from './place'

/** "Ruiz, that directs": what a comma sets off begins with "who" or "which". */
export const relatives: Finder = function* ({ source, target }) {
  const [que] = /, que (?=\p{Ll})/u.exec(source.text) ?? []
  if (que === undefined) return
  for (const { index } of target.text.matchAll(
    /(?<!(?:said|say|says|fact|but|and|also)), that(?= \*?\p{Ll})(?! (?:the|an?|his|her|its|their|it|he|she|they|we|there|this|these|some|in|on|at|for|of|is|had|has|have|was|were|will|would|did|does|could|won|lost|left|gave|took|began|went|came|\p{Ll}{3,12}ed) )/gu,
  )) {
    const range = { from: index + 2, to: index + 6 }
    yield { ...range, message: 'relative', fixes: ['who', 'which'].map((each) => replaceFix(range, each)) }
  }
}
