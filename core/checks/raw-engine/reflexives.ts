import { type Finder, sourceSentence } from './place'

const reflexive = /(?<!\p{L})se(?!\p{L})|\p{L}{2}[aei]rse(?!\p{L})/iu

/** Two spaces show where the engine left out "se": what was done to a thing is said as if the thing did it. */
export const reflexives: Finder = function* (pair) {
  const { source, target } = pair
  for (const { 0: verb, index } of target.text.matchAll(/(?<![\p{L}*#@])\p{Ll}{2,20}(?= {2}[\p{L}\d])/gu)) {
    const known = sourceSentence(pair, index)
    const se = reflexive.exec(source.slice(known))
    if (se === null) continue
    const from = known.from + se.index
    const there = { from, to: from + se[0].length }
    yield { from: index, to: index + verb.length, message: 'reflexive', source: there, fixes: [] }
  }
}
